import { sessionDays } from '../model/session-days.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The session has as many working days as have been decided. */
export const sessionLength: Rule = {
  id: 'session-length',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  check,
}

function check({ facts, schema, isWorkingDay }: RuleContext, report: Report) {
  const decided = schema.sessionLength
  if (decided === null || !facts.opening || !facts.closing) return
  const days = sessionDays(facts).filter(isWorkingDay).length
  if (days !== decided) report({ fact: 'closing' }, { values: { days, decided } })
}
