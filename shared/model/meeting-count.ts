import type { Agenda } from './agenda.ts'

/** Meetings with interpretation that the timetable uses, and how many the session may hold. */
export interface MeetingCount {
  readonly plenary: number
  readonly parallel: number
  readonly total: number
  /** Null when it is not known. */
  readonly entitlement: number | null
  /** How many meetings are held beyond the entitlement. */
  readonly beyond: number
}

/**
 * Counts the meetings that have something to do: an entry, or in parallel a body. Plenary records of
 * the same time are one meeting, and so are parallel records of the same time and body: two people
 * may have put the first item into a free slot at once.
 *
 * @param entitlement what the agenda schema grants when the facts do not say
 */
export function countMeetings(agenda: Agenda, entitlement: number | null = null): MeetingCount {
  const busy = new Set(agenda.entries.map(({ meeting }) => meeting))
  const held = agenda.meetings.filter(
    ({ id, track, body }) => busy.has(id) || (track === 'parallel' && !!body),
  )
  const count = (wanted: 'plenary' | 'parallel') =>
    new Set(
      held
        .filter(({ track }) => track === wanted)
        .map(({ date, start, body = '' }) => [date, start, wanted === 'parallel' && body].join()),
    ).size
  const plenary = count('plenary')
  const parallel = count('parallel')
  const total = plenary + parallel
  const granted = agenda.facts.meetingEntitlement ?? entitlement
  const beyond = granted === null ? 0 : Math.max(0, total - granted)
  return { plenary, parallel, total, entitlement: granted, beyond }
}
