import type { IsoDate } from '../model/agenda.ts'
import { addDays, isWeekend } from '../model/dates.ts'
import type { RuleContext } from './context.ts'
import { type PrintedRange, rangesIn, resolve } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** The second day of a range comes after the first, and of two days of a meeting it is the next. */
export const dateRangeOrder: Rule = {
  id: 'date-range-order',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

function checkText(view: TextView, { year }: RuleContext, report: Report) {
  for (const range of rangesIn(view)) {
    const first = resolve(range.first, year)
    const last = resolve(range.last, year)
    if (!first || !last) continue
    const isReversed = last <= first
    if (!isReversed && !(skipsDays(range, first) && isOfMeeting(view, range))) continue
    report(inText(view, range), {
      ...(isReversed ? {} : { severity: 'info' }),
      values: { words: view.plain.slice(range.from, range.to).trim() },
    })
  }
}

const MEETING = /(?:réunion|meeting)[^.;]*(?:les|on)[\s\u00a0]+$/
const REACH = 160
/** More days than this between the two, and they are two events. */
const FEW_DAYS = 4

function isOfMeeting({ plain }: TextView, { from }: PrintedRange): boolean {
  return MEETING.test(plain.slice(Math.max(0, from - REACH), from))
}

/** Whether a working day lies between two days of a month that are near each other. */
function skipsDays({ pair, first, last }: PrintedRange, date: IsoDate): boolean {
  const days = last.day - first.day
  if (!pair || first.month !== last.month || days <= 1 || days > FEW_DAYS) return false
  return Array.from({ length: days - 1 }, (_, at) => addDays(date, at + 1)).some(
    (day) => day !== null && !isWeekend(day),
  )
}
