import { weekday } from '../model/dates.ts'
import { weekdayName } from '../model/long-dates.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datesIn, type PrintedDate, resolve } from './printed-dates.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * A weekday printed with a date is the weekday of that date. A date without year is in that of the
 * session, or in that of a date beside it.
 */
export const dateWeekday: Rule = {
  id: 'date-weekday',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

function checkText(view: TextView, context: RuleContext, report: Report) {
  for (const printed of datesIn(view)) {
    const { weekdayAt } = printed
    const date = dayMeant(printed, context)
    if (printed.weekday === null || !weekdayAt || !date || weekday(date) === printed.weekday)
      continue
    if (printed.year === null && isOfYearBeside(printed, view)) continue
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

/** How far from a date the one may stand that names the year for both. */
const BESIDE = 60

/** Whether the weekday is right in the year that a date nearby names. */
function isOfYearBeside(printed: PrintedDate, view: TextView): boolean {
  return datesIn(view).some(({ year, from, to }) => {
    const isNear = from - printed.to < BESIDE && printed.from - to < BESIDE
    const date = year !== null && isNear ? resolve(printed, year) : null
    return date !== null && weekday(date) === printed.weekday
  })
}
