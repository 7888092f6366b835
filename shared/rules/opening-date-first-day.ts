import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { openingSentences } from './opening-sentences.ts'
import { datesIn, rangesIn } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** The sentence that says when the session opens gives its first day, and the last where it gives one. */
export const openingDateFirstDay: Rule = {
  id: 'opening-date-first-day',
  severity: 'error',
  family: 'dates',
  reads: ['facts', 'standing'],
  languages: ['fr', 'en'],
  checkText,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts } = context
  if (!facts.opening) return
  for (const { verbAt, to } of openingSentences(view, context)) {
    const within = (one: { from: number; to: number }) => one.from >= verbAt && one.to <= to
    const range = rangesIn(view).find((one) => within(one) && !one.pair)
    const first = datesIn(view).find(within)
    const date = first ? dayMeant(first, context) : null
    if (first && date && date !== facts.opening)
      report(inText(view, first), { values: { date, right: facts.opening } })
    const end = range?.first.from === first?.from ? range?.last : undefined
    const closing = end ? dayMeant(end, context) : null
    if (end && closing && facts.closing && closing !== facts.closing)
      report(inText(view, end), { values: { date: closing, right: facts.closing } })
  }
}
