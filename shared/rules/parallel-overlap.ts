import type { Meeting } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** One parallel meeting at a time: a second needs another team of interpreters. */
export const parallelOverlap: Rule = {
  id: 'parallel-overlap',
  severity: 'warning',
  family: 'timetable',
  reads: ['meetings', 'entries'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  const busy = new Set(agenda.entries.map(({ meeting }) => meeting))
  const parallel = agenda.meetings.filter(
    ({ id, track, body }) => track === 'parallel' && (body || busy.has(id)),
  )
  for (const [place, meeting] of parallel.entries()) {
    const other = parallel.slice(0, place).find((one) => overlap(one, meeting))
    if (other) report({ meeting: meeting.id }, { values: { date: meeting.date } })
  }
}

function overlap(one: Meeting, other: Meeting): boolean {
  return (
    one.date === other.date &&
    one.start < other.end &&
    other.start < one.end &&
    one.body !== other.body
  )
}
