import { isIsoTime } from '../model/dates.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every meeting has a start and a later end. */
export const slotMissingTime: Rule = {
  id: 'slot-missing-time',
  severity: 'error',
  family: 'timetable',
  reads: ['meetings'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  for (const { id, start, end, date } of agenda.meetings)
    if (!isIsoTime(start) || !isIsoTime(end) || end <= start)
      report({ meeting: id }, { values: { date } })
}
