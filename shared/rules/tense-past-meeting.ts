import type { IsoDate } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { phrasesOf } from './phrases.ts'
import { datesIn, rangesIn, resolve } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** What comes after the date of the document "will be held"; what came before "was held". */
export const tensePastMeeting: Rule = {
  id: 'tense-past-meeting',
  severity: 'warning',
  family: 'dates',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

/** How far back the verb may stand. */
const REACH = 60

function checkText(view: TextView, { facts }: RuleContext, report: Report) {
  const phrases = phrasesOf(view.language)
  const { documentDate } = facts
  if (!documentDate || !phrases) return
  for (const { from, to, date } of whenIn(view)) {
    const before = view.plain.slice(Math.max(0, from - REACH), from)
    const isWrong =
      (date > documentDate && phrases.heldBefore.test(before)) ||
      (date < documentDate && phrases.heldAfter.test(before))
    if (isWrong && !isQuoted(view, from)) report(inText(view, { from, to }), { values: { date } })
  }
}

/** The days and ranges that name their year, each with its last day. */
function whenIn(view: TextView): readonly (Range & { readonly date: IsoDate })[] {
  const ranges = rangesIn(view)
  const single = datesIn(view)
    .filter(({ from }) => !ranges.some((range) => from >= range.from && from < range.to))
    .map((date) => ({ from: date.from, to: date.to, date: resolve(date, null) }))
  const spans = ranges.map(({ first, last }) => ({
    from: first.from,
    to: last.to,
    date: resolve(last, null),
  }))
  return [...single, ...spans].flatMap(({ from, to, date }) => (date ? [{ from, to, date }] : []))
}
