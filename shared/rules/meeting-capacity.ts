import { countMeetings } from '../model/meeting-count.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The session holds no more meetings with interpretation than it is entitled to. */
export const meetingCapacity: Rule = {
  id: 'meeting-capacity',
  severity: 'error',
  family: 'timetable',
  reads: ['facts', 'meetings', 'entries'],
  check,
}

function check({ agenda, schema }: RuleContext, report: Report) {
  const { total, entitlement, beyond } = countMeetings(agenda, schema.meetingEntitlement)
  if (beyond > 0)
    report({ fact: 'meetingEntitlement' }, { values: { total, entitlement: entitlement ?? 0 } })
}
