import { type Entry, type Id, type IsoDate, type Meeting, TRACKS } from '../model/agenda.ts'
import type { DayMap } from './day-map.ts'
import type { Passage } from './passage.ts'
import { type PlaceDraft, valuePlace } from './place-draft.ts'
import { rekeyed } from './renamed.ts'

/** The organization of work on the new days. */
export interface NextTimetable {
  readonly meetings: readonly Meeting[]
  readonly entries: readonly Entry[]
  readonly places: readonly PlaceDraft[]
}

/**
 * Lays the meetings on the days of the next session in the same sequence. Meetings of days that find
 * no room are joined to those of their slot on another day; days more get the usual meetings, empty.
 * A session that had no timetable gets none.
 */
export function nextTimetable(
  { meetings, entries }: Pick<NextTimetable, 'meetings' | 'entries'>,
  passage: Passage,
  newId: () => Id,
): NextTimetable {
  const { days } = passage
  const { held, joined } = movedMeetings(meetings, days)
  const added =
    meetings.length === 0 ? [] : days.added.flatMap((date) => emptyDay(date, passage, newId))
  const moved = [...held, ...added].toSorted(byTime)
  return {
    meetings: moved,
    entries: inOrder(entries, moved, joined),
    places: [
      ...dayPlaces(days, meetings),
      ...added
        .map(({ date }) => date)
        .filter(isFirst)
        .map((date) => dayPlace('', date, { note: 'day-added' })),
    ],
  }
}

/** The meetings on their new days, and which of them each old one has become. */
function movedMeetings(meetings: readonly Meeting[], days: DayMap) {
  const held: Meeting[] = []
  const joined = new Map<Id, Id>()
  const slots = new Map<string, { readonly id: Id; readonly was: IsoDate }>()
  for (const meeting of meetings) {
    const { id, date: was, start, end, track, body = '' } = meeting
    const date = days.moved.get(was)?.date ?? was
    const slot = [date, start, end, track, body].join(' ')
    const before = slots.get(slot)
    const isJoined = before !== undefined && before.was !== was
    joined.set(id, isJoined ? before.id : id)
    if (isJoined) continue
    held.push({ ...meeting, date })
    slots.set(slot, { id, was })
  }
  return { held, joined }
}

function emptyDay(date: IsoDate, { last }: Passage, newId: () => Id): readonly Meeting[] {
  return last.schema.timetable.slots.map(({ start, end }) => ({
    id: newId(),
    date,
    start,
    end,
    track: 'plenary',
  }))
}

/** Entries by meeting; those of joined meetings follow one another. */
function inOrder(
  entries: readonly Entry[],
  meetings: readonly Meeting[],
  joined: ReadonlyMap<Id, Id>,
): readonly Entry[] {
  const places = new Map(meetings.map(({ id }, place) => [id, place]))
  const placeOf = ({ meeting }: Entry) => places.get(meeting) ?? meetings.length
  const moved = entries
    .map((entry) => ({ ...entry, meeting: joined.get(entry.meeting) ?? entry.meeting }))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  return rekeyed(moved, ({ meeting }) => meeting)
}

/** One place for each day that had meetings. */
function dayPlaces({ moved }: DayMap, meetings: readonly Meeting[]): readonly PlaceDraft[] {
  return [...moved].flatMap(([was, { date, note }]) => {
    if (!meetings.some((meeting) => meeting.date === was)) return []
    return [dayPlace(was, date, note ? { note } : {})]
  })
}

function dayPlace(was: string, proposed: string, note: Pick<PlaceDraft, 'note'>): PlaceDraft {
  return valuePlace({
    kind: 'day',
    owner: null,
    field: 'day',
    was,
    proposed,
    applied: true,
    ...note,
  })
}

function byTime(one: Meeting, other: Meeting): number {
  const place = ({ date, start, track, id }: Meeting) =>
    [date, start, TRACKS.indexOf(track), id].join(' ')
  return place(one) < place(other) ? -1 : 1
}

function isFirst<Value>(value: Value, place: number, values: readonly Value[]): boolean {
  return values.indexOf(value) === place
}
