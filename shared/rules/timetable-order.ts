import type { RuleContext } from './context.ts'
import { byMeeting } from './entries-in-order.ts'
import type { Report, Rule } from './rule.ts'

/** Items first appear in the timetable in the order of the agenda. */
export const timetableOrder: Rule = {
  id: 'timetable-order',
  severity: 'info',
  family: 'timetable',
  reads: ['tree', 'titles', 'meetings', 'entries'],
  check,
}

function check(context: RuleContext, report: Report) {
  const places = new Map(context.agenda.items.map(({ id }, place) => [id, place]))
  const seen = new Set<string>()
  let furthest = -1
  for (const { entry, meeting } of byMeeting(context, 'plenary')) {
    const place = places.get(entry.item ?? '')
    if (entry.item === null || place === undefined || seen.has(entry.item)) continue
    seen.add(entry.item)
    if (place < furthest)
      report(
        { entry: entry.id, meeting: meeting.id },
        { values: { item: context.nameOf(entry.item) } },
      )
    furthest = Math.max(furthest, place)
  }
}
