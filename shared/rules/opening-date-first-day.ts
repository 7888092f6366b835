import type { IsoDate } from '../model/agenda.ts'
import { daysBetween } from '../model/dates.ts'
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

/** A day further from the opening, in days, is that on which something else opens. */
const FAR = 45

function isFar(date: IsoDate | null, opening: IsoDate): boolean {
  return Math.abs(daysBetween(opening, date ?? undefined) ?? 0) > FAR
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts } = context
  if (!facts.opening) return
  for (const { verbAt, to } of openingSentences(view, context)) {
    const within = (one: { from: number; to: number }) => one.from >= verbAt && one.to <= to
    const range = rangesIn(view).find((one) => within(one) && !one.pair)
    const first = datesIn(view).find(within)
    const date = first ? dayMeant(first, context) : null
    const isOther =
      isFar(date, facts.opening) && context.standing.get('opening')?.item.id !== view.owner
    if (first && date && date !== facts.opening && !isOther)
      report(inText(view, first), { values: { date, right: facts.opening } })
    const end = range?.first.from === first?.from ? range?.last : undefined
    const closing = end ? dayMeant(end, context) : null
    if (end && closing && facts.closing && closing !== facts.closing)
      report(inText(view, end), { values: { date: closing, right: facts.closing } })
  }
}
