import { addDays, daysBetween } from '../model/dates.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datesIn, type PrintedRange, rangesIn } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * What is announced, a meeting or a deadline, falls on a working day of the duty station. Dates of
 * the past are history, and a day that the text itself calls a holiday is meant.
 */
export const dateWeekend: Rule = {
  id: 'date-weekend',
  severity: 'warning',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

const HOLIDAY = /férié|holiday/i
/** How long before the opening dates are announced when the document has no date. */
const MONTHS_BEFORE = -120
/** How many days after its first day a meeting may end that goes over no weekend. */
const LONGEST_MEETING = 4

/** Two days joined by "and", or close to each other, are those of a meeting. */
function isMeeting({ first, last, pair }: PrintedRange, context: RuleContext): boolean {
  const [from, to] = [dayMeant(first, context), dayMeant(last, context)]
  const days = from && to ? daysBetween(from, to) : null
  return pair || (days !== null && days >= 0 && days <= LONGEST_MEETING)
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, isWorkingDay } = context
  if (view.field !== 'annotation' || !facts.opening) return
  const from = facts.documentDate ?? addDays(facts.opening, MONTHS_BEFORE) ?? facts.opening
  const to = facts.closing ?? facts.opening
  for (const printed of datesIn(view)) {
    const date = dayMeant(printed, context)
    if (!date || date <= from || date > to || isWorkingDay(date)) continue
    const range = rangesIn(view).find((one) => printed.from >= one.from && printed.to <= one.to)
    if (range && !isMeeting(range, context)) continue
    if (HOLIDAY.test(view.plain.slice(printed.to, printed.to + 60))) continue
    report(inText(view, printed), { values: { date } })
  }
}
