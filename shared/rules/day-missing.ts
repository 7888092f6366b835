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
  const working = sessionDays(facts).filter(isWorkingDay)
  const missing = working.filter((date) => !days.has(date))
  const isOutline = days.size > MOST_MISSING && missing.length > MOST_MISSING
  if (isOutline && missing.length * 3 > working.length) return
  for (const date of missing) report({ fact: 'closing' }, { values: { date } })
}

/** A timetable that leaves out more days, and a good part of them, gives no more than an outline. */
const MOST_MISSING = 2
