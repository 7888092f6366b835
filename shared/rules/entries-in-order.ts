import type { Entry, Meeting, Track } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'

/** An entry with the meeting that holds it. */
export interface HeldEntry {
  readonly entry: Entry
  readonly meeting: Meeting
}

/** The entries of a track in the order in which the timetable is read. */
export function byMeeting({ agenda }: RuleContext, track: Track): readonly HeldEntry[] {
  const entries = new Map<string, Entry[]>()
  for (const entry of agenda.entries)
    entries.set(entry.meeting, [...(entries.get(entry.meeting) ?? []), entry])
  return agenda.meetings
    .filter((meeting) => meeting.track === track)
    .toSorted((one, other) => (when(one) < when(other) ? -1 : 1))
    .flatMap((meeting) => (entries.get(meeting.id) ?? []).map((entry) => ({ entry, meeting })))
}

/** When a meeting is, for sorting. */
export function when({ date, start, id }: Meeting): string {
  return `${date} ${start} ${id}`
}
