import { sessionDays } from '../model/session-days.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every working day of the session has a plenary meeting, once any day has one. */
export const dayMissing: Rule = {
  id: 'day-missing',
  severity: 'warning',
  family: 'timetable',
  reads: ['facts', 'meetings'],
  check,
}

function check({ agenda, facts, isWorkingDay }: RuleContext, report: Report) {
  const days = new Set(
    agenda.meetings.filter(({ track }) => track === 'plenary').map(({ date }) => date),
  )
  if (days.size === 0) return
  for (const date of sessionDays(facts))
    if (!days.has(date) && isWorkingDay(date)) report({ fact: 'closing' }, { values: { date } })
}
