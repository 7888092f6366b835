import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** An item stands once in a meeting. */
export const uniqueEntryInMeeting: Rule = {
  id: 'unique-entry-in-meeting',
  severity: 'warning',
  family: 'timetable',
  reads: ['tree', 'titles', 'entries'],
  check,
}

function check({ agenda, nameOf }: RuleContext, report: Report) {
  const seen = new Set<string>()
  for (const { id, item, meeting } of agenda.entries) {
    if (item === null) continue
    const key = `${meeting} ${item}`
    if (seen.has(key))
      report(
        { entry: id, meeting },
        { values: { item: nameOf(item) }, fix: [{ do: 'delete', what: 'entry', id }] },
      )
    seen.add(key)
  }
}
