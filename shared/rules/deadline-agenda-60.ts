import { deadlineDate } from '../agenda-schema/deadlines.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The provisional agenda is communicated as long before the opening as the rules of procedure say. */
export const deadlineAgenda60: Rule = {
  id: 'deadline-agenda-60',
  severity: 'error',
  family: 'deadlines',
  reads: ['facts'],
  check,
}

function check({ facts, schema, surroundings }: RuleContext, report: Report) {
  const deadline = schema.deadlines?.find(({ id }) => id === 'deadline-agenda-60')
  const latest = deadline ? deadlineDate(deadline, facts, [], surroundings.holidays) : null
  if (latest && facts.documentDate && facts.documentDate > latest)
    report({ fact: 'documentDate' }, { values: { date: facts.documentDate, right: latest } })
}
