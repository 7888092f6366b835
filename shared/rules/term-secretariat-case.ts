import type { RuleContext } from './context.ts'
import { isQuoted } from './quotations.ts'
import { remembered } from './remembered.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** A document writes "secretariat" with a capital or without, in its annotations, and not both. */
export const termSecretariatCase: Rule = {
  id: 'term-secretariat-case',
  severity: 'info',
  family: 'language',
  reads: ['facts', 'tree', 'annotations'],
  check,
}

/** Titles of documents and of officials have a capital of their own. */
const IN_TITLE = /(?:rapport|note|document|papier|report|paper)s? (?:du|of the|by the) $/i
const WORD = /(?<!\p{L})[Ss]ecr[ée]tariat(?!\p{L})/gu

function check({ texts }: RuleContext, report: Report) {
  for (const language of ['fr', 'en'] as const) {
    const views = texts.filter((view) => view.field === 'annotation' && view.language === language)
    const capitals = views.flatMap((view) =>
      mentionsIn(view).capital.map((range) => ({ view, range })),
    )
    const small = views.flatMap((view) => mentionsIn(view).small.map((range) => ({ view, range })))
    const [odd] = capitals.length <= small.length ? capitals : small
    if (odd && capitals.length > 0 && small.length > 0)
      report(inText(odd.view, odd.range), {
        values: { words: odd.view.plain.slice(odd.range.from, odd.range.to) },
      })
  }
}

const mentionsIn = remembered((view: TextView) => {
  const capital: Range[] = []
  const small: Range[] = []
  for (const { index, 0: words } of view.plain.matchAll(WORD)) {
    if (IN_TITLE.test(view.plain.slice(Math.max(0, index - 30), index))) continue
    if (isQuoted(view, index)) continue
    const list = words.startsWith('S') ? capital : small
    list.push({ from: index, to: index + words.length })
  }
  return { capital, small }
})
