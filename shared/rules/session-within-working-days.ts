import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The session opens and closes on working days of the duty station. */
export const sessionWithinWorkingDays: Rule = {
  id: 'session-within-working-days',
  severity: 'warning',
  family: 'dates',
  reads: ['facts'],
  check,
}

function check({ facts, isWorkingDay }: RuleContext, report: Report) {
  for (const fact of ['opening', 'closing'] as const) {
    const date = facts[fact]
    if (date && !isWorkingDay(date)) report({ fact }, { values: { date } })
  }
}
