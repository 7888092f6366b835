import type { Meeting } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { when } from './entries-in-order.ts'
import type { Report, Rule } from './rule.ts'

/** Plenary meetings of a day follow one another and do not overlap. */
export const slotOrder: Rule = {
  id: 'slot-order',
  severity: 'error',
  family: 'timetable',
  reads: ['meetings'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  const plenary = agenda.meetings
    .filter(({ track }) => track === 'plenary')
    .toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
  for (const [place, meeting] of plenary.entries()) {
    const before = plenary[place - 1]
    if (before && overlap(before, meeting))
      report(
        { meeting: meeting.id },
        { values: { date: meeting.date, start: meeting.start, other: before.start } },
      )
  }
}

/** Records of the same times are one meeting, into which two people put something at once. */
function overlap(one: Meeting, other: Meeting): boolean {
  const same = one.start === other.start && one.end === other.end
  return !same && one.date === other.date && other.start < one.end
}
