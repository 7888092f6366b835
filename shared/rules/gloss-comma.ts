import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holds, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** A document that sets off with a comma what a resolution is about does so throughout. */
export const glossComma: Rule = {
  id: 'gloss-comma',
  severity: 'info',
  family: 'language',
  reads: ['facts', 'tree', 'annotations'],
  check,
}

/** So many commas are a usage, and those that are missing, if half as many at most, slips. */
const USAGE = 4

function check({ texts }: RuleContext, report: Report) {
  for (const language of ['fr', 'en'] as const) {
    const all = texts
      .filter((view) => view.language === language && view.field === 'annotation')
      .flatMap((view) => glossesIn(view).map((gloss) => ({ view, gloss })))
    const apart = all.filter(({ gloss }) => gloss.isApart)
    const joined = all.filter(({ gloss }) => !gloss.isApart)
    if (apart.length < USAGE || joined.length * 2 > apart.length) continue
    for (const { view, gloss } of joined)
      report(inText(view, gloss), { values: { words: view.plain.slice(gloss.from, gloss.to) } })
  }
}

interface Gloss extends Range {
  /** Whether a comma stands before it. */
  readonly isApart: boolean
}

const GLOSSES = {
  fr: /(?<!\p{L})(?:résolution|décision) \d+\/\d+(?: (?:du |de la |de l[’'])\p{Lu}\p{L}+(?: des? \p{L}+| générale)?)?(,?) (?:sur|relative (?:à|aux?)|concernant|portant sur)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:resolution|decision) \d+\/\d+(?: of the \p{Lu}\p{L}+(?: (?:of the )?\p{Lu}\p{L}+)?)?(,?) (?:on|concerning|regarding|relating to)(?! (?:\d|\p{Lu}|the (?:basis|recommendation)))(?!\p{L})/gu,
}
const HINTS = ['résolution', 'décision', 'resolution', 'decision'].map(needle)

const glossesIn = ofText((view: TextView): readonly Gloss[] => {
  const { language, plain } = view
  if (language !== 'fr' && language !== 'en') return []
  if (!HINTS.some((hint) => holds(view, hint))) return []
  return findAll(GLOSSES[language], plain)
    .filter(({ index }) => !isQuoted(view, index))
    .map(({ index, 0: words, 1: comma }) => ({
      from: index,
      to: index + words.length,
      isApart: comma === ',',
    }))
})
