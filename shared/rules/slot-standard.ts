import type { Slot } from '../agenda-schema/agenda-schema.ts'
import type { Meeting } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Meetings keep to the half days of the body, for which interpreters are engaged. */
export const slotStandard: Rule = {
  id: 'slot-standard',
  severity: 'warning',
  family: 'timetable',
  reads: ['facts', 'meetings'],
  check,
}

function check({ agenda, schema }: RuleContext, report: Report) {
  const { slots } = schema.timetable
  for (const meeting of agenda.meetings) {
    const { id, start, end } = meeting
    if (slots.some((slot) => slot.start === start && slot.end === end)) continue
    const slot = freeSlot(meeting, slots, agenda.meetings)
    report(
      { meeting: id },
      {
        values: { start, end },
        ...(slot ? { fix: [{ do: 'change-meeting', id, values: { ...slot } }] } : {}),
      },
    )
  }
}

/** The half day that the meeting touches, when nothing else is held in it on the same track. */
function freeSlot(
  { id, date, track, start, end }: Meeting,
  slots: readonly Slot[],
  meetings: readonly Meeting[],
): Slot | null {
  const touched = slots.filter((slot) => slot.start < end && start < slot.end)
  const [slot] = touched
  const isTaken = meetings.some(
    (other) =>
      other.id !== id &&
      other.date === date &&
      other.track === track &&
      slot !== undefined &&
      other.start < slot.end &&
      slot.start < other.end,
  )
  return touched.length === 1 && slot && !isTaken ? slot : null
}
