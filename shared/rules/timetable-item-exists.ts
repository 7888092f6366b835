import { plainText } from '../model/plain-text.ts'
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
  for (const { id, item, meeting, text } of agenda.entries)
    if (item !== null && !items.has(item))
      report({ entry: id, meeting }, { fix: [{ do: 'delete', what: 'entry', id }] })
    else if (item === null && Object.values(text).some((words) => isNumbered(plainText(words))))
      report({ entry: id, meeting })
}

/** Words that begin with the number of an item which the agenda does not have. */
const NUMBERED =
  /^(?:(?:Point|Item)[\s\u00a0]+\d{1,2}\b|\d{1,2}\.?[\s\u00a0]+(?:\(?[a-z]\)\.?[\s\u00a0]+)?\p{Lu}\p{Ll})/u

function isNumbered(words: string): boolean {
  return NUMBERED.test(words.trimStart())
}
