import type { IsoDate } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every meeting is held on a working day between the opening and the closing of the session. */
export const dayInSession: Rule = {
  id: 'day-in-session',
  severity: 'error',
  family: 'timetable',
  reads: ['facts', 'meetings'],
  check,
}

function check({ agenda, facts, isWorkingDay }: RuleContext, report: Report) {
  const { opening = '', closing = '9999-12-31' } = facts
  const isEnd = (date: IsoDate) => date === opening || date === closing
  for (const { id, date } of agenda.meetings)
    if (date < opening || date > closing || !(isWorkingDay(date) || isEnd(date)))
      report({ meeting: id }, { values: { date } })
}
