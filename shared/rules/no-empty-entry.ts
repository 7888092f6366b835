import { isBlank } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** No timetable entry is without an item and without words. */
export const noEmptyEntry: Rule = {
  id: 'no-empty-entry',
  severity: 'warning',
  family: 'timetable',
  reads: ['entries'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  for (const { id, item, text, meeting } of agenda.entries)
    if (item === null && Object.values(text).every(isBlank))
      report({ entry: id, meeting }, { fix: [{ do: 'delete', what: 'entry', id }] })
}
