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
  const own = schema.id === 'general' ? printedSlots(agenda.meetings) : []
  const known = own.some((slot) => slots.every((one) => !isSame(one, slot))) ? own : slots
  for (const meeting of agenda.meetings) {
    const { id, start, end } = meeting
    if ([...slots, ...known].some((slot) => isSame(slot, meeting))) continue
    if (slots.some((slot) => fillsTogether(slot, meeting, agenda.meetings))) continue
    if (known === own && !isOdd(meeting)) continue
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

/** No body begins so early, or ends so late. */
function isOdd({ start, end }: Slot): boolean {
  return start < '08:00' || end > '21:00'
}

function isSame(one: Slot, other: Slot): boolean {
  return one.start === other.start && one.end === other.end
}

/** The hours that the timetable of a body that is not known keeps on several days: its half days. */
function printedSlots(meetings: readonly Meeting[]): readonly Slot[] {
  const plenary = meetings.filter(({ track }) => track === 'plenary')
  const days = new Set(plenary.map(({ date }) => date)).size
  const isUsual = (slot: Slot) => plenary.filter((one) => isSame(one, slot)).length * 2 >= days
  return days > 1 ? plenary.filter(isUsual) : []
}

/** Whether a meeting is one of several that follow one another and fill a half day. */
function fillsTogether(slot: Slot, meeting: Meeting, meetings: readonly Meeting[]): boolean {
  const parts = meetings
    .filter(
      ({ date, track, start, end }) =>
        date === meeting.date && track === meeting.track && start >= slot.start && end <= slot.end,
    )
    .toSorted((one, other) => (one.start < other.start ? -1 : 1))
  if (!parts.includes(meeting)) return false
  const isWhole = parts[0]?.start === slot.start && parts.at(-1)?.end === slot.end
  return isWhole && parts.every((part, at) => at === 0 || part.start === parts[at - 1]?.end)
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
