import { weekday } from '../model/dates.ts'
import { weekdayName } from '../model/long-dates.ts'
import type { RuleContext } from './context.ts'
import { datesIn, resolve } from './printed-dates.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A weekday printed with a date is the weekday of that date; a date without year is in the session's. */
export const dateWeekday: Rule = {
  id: 'date-weekday',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

function checkText(view: TextView, { year }: RuleContext, report: Report) {
  for (const printed of datesIn(view)) {
    const { weekdayAt } = printed
    const date = resolve(printed, year)
    if (printed.weekday === null || !weekdayAt || !date || weekday(date) === printed.weekday)
      continue
    const words = view.plain.slice(weekdayAt.from, weekdayAt.to)
    const right = weekdayName(date, view.language)
    const isCapital = words[0] !== words[0]?.toLowerCase()
    const replacement = isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
    report(inText(view, weekdayAt), {
      values: { printed: words, date, right },
      fix: replacing(view, weekdayAt, replacement),
    })
  }
}
