import type { Item } from '../model/agenda.ts'
import { isBlank } from '../model/plain-text.ts'
import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { datesIn } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** The languages of an annotation have as many paragraphs and cite the same symbols and dates. */
export const languageAlignment: Rule = {
  id: 'language-alignment',
  severity: 'error',
  family: 'process',
  reads: ['facts', 'tree', 'annotations'],
  check,
}

const DATED = ['fr', 'en', 'es', 'ru']

function check(context: RuleContext, report: Report) {
  const { agenda, facts } = context
  const [first, ...others] = facts.languages
  if (!first || others.length === 0) return
  for (const item of agenda.items)
    for (const language of others) compare(item, context, first, language, report)
}

function compare(
  { id }: Item,
  { textAt }: RuleContext,
  ...[first, language, report]: [TextView['language'], TextView['language'], Report]
) {
  const one = textAt(id, 'annotation', first)
  const other = textAt(id, 'annotation', language)
  if (!one || !other || isBlank(one.text) || isBlank(other.text)) return
  const values = { first, language }
  const lost =
    firstMissing(symbolsOf(one), symbolsOf(other)) ??
    firstMissing(datesOf(one, other), datesOf(other, one))
  if (lost) report(inText(one, lost.range), { values: { ...values, words: lost.words } })
  const extra =
    firstMissing(symbolsOf(other), symbolsOf(one)) ??
    firstMissing(datesOf(other, one), datesOf(one, other))
  if (extra) report(inText(other, extra.range), { values: { ...values, words: extra.words } })
  const paragraphs = one.paragraphs.length - other.paragraphs.length
  if (paragraphs !== 0 && !lost && !extra)
    report(
      { item: id },
      {
        severity: 'warning',
        values: { ...values, words: `${one.paragraphs.length} / ${other.paragraphs.length}` },
      },
    )
}

interface Mention {
  readonly key: string
  readonly words: string
  readonly range: { readonly from: number; readonly to: number }
}

function firstMissing(
  mentions: readonly Mention[],
  others: readonly Mention[],
): Mention | undefined {
  const keys = new Set(others.map(({ key }) => key))
  return mentions.find(({ key }) => !keys.has(key))
}

function symbolsOf(view: TextView): readonly Mention[] {
  return symbolsIn(view).map(({ symbol, from, to }) => ({
    key: symbol,
    words: symbol,
    range: { from, to },
  }))
}

/** The days with their month: a year may be told once in one language and twice in the other. */
function datesOf(view: TextView, other: TextView): readonly Mention[] {
  if (!DATED.includes(view.language) || !DATED.includes(other.language)) return []
  return datesIn(view).map(({ day, month, from, to }) => ({
    key: `${month}-${day}`,
    words: view.plain.slice(from, to),
    range: { from, to },
  }))
}
