import { weekday } from '../model/dates.ts'
import { weekdayName } from '../model/long-dates.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datesIn, type PrintedDate, rangesIn, resolve } from './printed-dates.ts'
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
    if (isOfListed(printed, weekdayAt.from, view, context)) continue
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

/** A weekday and what joins it to the next, right before that. */
const LISTED =
  /(?<!\p{L})(\p{L}{4,12})(?:,|[\s\u00a0]+(?:and|or|to|et|ou|au|y|al))?[\s\u00a0]*[-–]?[\s\u00a0]*$/iu

/**
 * Whether a weekday is the second of two that stand before two days: "Monday and Tuesday, 14 and 15
 * October". Where both are right, nothing is wrong.
 */
function isOfListed(
  printed: PrintedDate,
  at: number,
  view: TextView,
  context: RuleContext,
): boolean {
  const name = LISTED.exec(view.plain.slice(Math.max(0, at - REACH), at))?.[1]?.toLowerCase()
  const range = rangesIn(view).find(({ first }) => first.from === printed.from)
  const first = range ? dayMeant(range.first, context) : null
  const last = range ? dayMeant(range.last, context) : null
  if (!first || !last) return false
  return (
    weekdayName(first, view.language).toLowerCase() === name && weekday(last) === printed.weekday
  )
}

/** How far before a weekday the other of two may begin. */
const REACH = 24

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
