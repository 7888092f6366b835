import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/**
 * Every timetable entry points at an item of this agenda. An entry whose item was removed prints as
 * an empty row, and nobody notices before the meeting.
 */
export const timetableItemExists: Rule = {
  id: 'timetable-item-exists',
  severity: 'error',
  family: 'timetable',
  reads: ['tree', 'entries'],
  check,
}

function check({ agenda, items }: RuleContext, report: Report) {
  for (const { id, item, meeting } of agenda.entries)
    if (item !== null && !items.has(item))
      report({ entry: id, meeting }, { fix: [{ do: 'delete', what: 'entry', id }] })
}
