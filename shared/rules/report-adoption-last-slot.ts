import type { RuleContext } from './context.ts'
import { byMeeting } from './entries-in-order.ts'
import type { Report, Rule } from './rule.ts'

/** The report is adopted at the last meeting of the session. */
export const reportAdoptionLastSlot: Rule = {
  id: 'report-adoption-last-slot',
  severity: 'warning',
  family: 'timetable',
  reads: ['facts', 'tree', 'titles', 'meetings', 'entries'],
  check,
}

function check(context: RuleContext, report: Report) {
  const adoption = context.standing.get('report')?.item.id
  const held = byMeeting(context, 'plenary')
  const last = held.at(-1)?.meeting
  const adopted = held.filter(({ entry }) => entry.item === adoption).at(-1)
  if (!last || !adopted) return
  if (adopted.meeting.date !== last.date || adopted.meeting.start !== last.start)
    report(
      { entry: adopted.entry.id, meeting: adopted.meeting.id },
      { values: { date: adopted.meeting.date } },
    )
}
