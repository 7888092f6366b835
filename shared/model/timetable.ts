import { languageFacts } from '../languages/index.ts'
import type { Agenda, Entry, Id, IsoDate, IsoTime, Item, Meeting } from './agenda.ts'
import type { TextPlace } from './edit.ts'
import { timetableTitle } from './item-title.ts'
import { LANGUAGES, type Language, type PerLanguage } from './language.ts'
import { dayHeading, timeRange } from './long-dates.ts'
import { type ItemNumber, numberItems } from './numbering.ts'
import { textOf } from './plain-text.ts'
import type { Text } from './text.ts'

/** The organization of work, laid out in one language from meetings and entries. */
export interface Timetable {
  readonly language: Language
  /** The days that have a meeting, in order. */
  readonly days: readonly TimetableDay[]
  /** Items without sub-items that no entry points at, in agenda order. */
  readonly unscheduled: readonly Id[]
}

export interface TimetableDay {
  readonly date: IsoDate
  /** "Lundi 14 octobre"; the date as it stands when it is not one. */
  readonly heading: string
  readonly slots: readonly TimetableSlot[]
}

/** The meetings held at the same time. */
export interface TimetableSlot {
  readonly start: IsoTime
  readonly end: IsoTime
  /** "10 heures-13 heures". */
  readonly label: string
  readonly plenary: readonly TimetableMeeting[]
  readonly parallel: readonly TimetableMeeting[]
}

export interface TimetableMeeting {
  readonly meeting: Meeting
  /** The printed name of the body that meets; empty where none is named. */
  readonly body: string
  /** Whether the same body has met in parallel before. */
  readonly continued: boolean
  readonly rows: readonly TimetableRow[]
}

export interface TimetableRow {
  readonly entry: Id
  /** The item it points at, even one that is gone; null for a text of its own. */
  readonly item: Id | null
  /** The cited number of the item, `1 a)`; empty for a text of its own and for an item that is gone. */
  readonly label: string
  /** What is printed; an empty text where nothing is written in this language. */
  readonly title: Text
  /** Where what is printed is held; null for an item that is gone. */
  readonly source: TextPlace | null
  /** Whether the same item appeared before: "(suite)" follows the title. */
  readonly continued: boolean
}

/** A body that can meet in parallel, as the agenda schema names it. */
export interface NamedBody {
  readonly id: string
  readonly name: PerLanguage<string>
}

const NOTHING = textOf('')

/**
 * Lays out the timetable: days, slots, plenary and parallel meetings, rows.
 *
 * "(suite)" goes to the second and later rows of an item, and to the second and later meetings of a
 * body in parallel, in the order in which the table is read: by time, plenary before parallel.
 *
 * @param language of titles and dates; the first language of the agenda when not given
 * @param bodies the bodies of the agenda schema, for the names of those that meetings point at
 */
export function layOutTimetable(
  agenda: Agenda,
  language: Language = agenda.facts.languages[0] ?? 'fr',
  bodies: readonly NamedBody[] = [],
): Timetable {
  const layOut = meetingLayouter(agenda, language, bodies)
  const days = [...groupBy(sortedMeetings(agenda), ({ date }) => date)].map(([date, meetings]) => ({
    date,
    heading: dayHeading(date, language) || date,
    slots: [...groupBy(meetings, ({ start, end }) => `${start} ${end}`).values()].map((slot) =>
      layOutSlot(slot, language, layOut),
    ),
  }))
  return { language, days, unscheduled: unscheduledItems(agenda) }
}

/** The printed name of a body: the schema's in this language or another, else the words as given. */
export function bodyName(
  body: string | undefined,
  language: Language,
  bodies: readonly NamedBody[],
): string {
  if (!body) return ''
  const names = bodies.find(({ id }) => id === body)?.name ?? {}
  return [language, ...LANGUAGES].map((one) => names[one]).find((name) => name) ?? body
}

/** "(suite)" in its language, for where marks cannot be shown. */
export function continuedMark(language: Language): string {
  const { before, word, after } = languageFacts(language).words.continued
  return `${before}${word}${after}`
}

function sortedMeetings(agenda: Agenda): readonly Meeting[] {
  const place = (one: Meeting) =>
    [one.date, one.start, one.end, one.track === 'plenary' ? '0' : '1', one.id].join(' ')
  return [...agenda.meetings].sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

function layOutSlot(
  meetings: readonly Meeting[],
  language: Language,
  layOut: (meeting: Meeting) => TimetableMeeting,
): TimetableSlot {
  const { start = '', end = '' } = meetings[0] ?? {}
  const laidOut = meetings.map(layOut)
  return {
    start,
    end,
    label: timeRange(start, end, language),
    plenary: laidOut.filter(({ meeting }) => meeting.track === 'plenary'),
    parallel: laidOut.filter(({ meeting }) => meeting.track === 'parallel'),
  }
}

/** Lays out one meeting after the other, remembering what has appeared. */
function meetingLayouter(agenda: Agenda, language: Language, bodies: readonly NamedBody[]) {
  const items = new Map(agenda.items.map((item) => [item.id, item]))
  const numbers = numberItems(agenda.items, language)
  const entries = groupBy(agenda.entries, ({ meeting }) => meeting)
  const seenItems = new Set<Id>()
  const seenBodies = new Set<string>()
  const layOutEntry = (entry: Entry): TimetableRow => ({
    ...rowOf(entry, items, numbers, language),
    continued: entry.item !== null && appearedBefore(seenItems, entry.item),
  })
  return (meeting: Meeting): TimetableMeeting => ({
    meeting,
    body: bodyName(meeting.body, language, bodies),
    continued:
      meeting.track === 'parallel' && !!meeting.body && appearedBefore(seenBodies, meeting.body),
    rows: (entries.get(meeting.id) ?? []).map(layOutEntry),
  })
}

function rowOf(
  entry: Entry,
  items: ReadonlyMap<Id, Item>,
  numbers: ReadonlyMap<Id, ItemNumber>,
  language: Language,
): Omit<TimetableRow, 'continued'> {
  const row = { entry: entry.id, item: entry.item, label: '' }
  if (entry.item === null) {
    const source: TextPlace = { owner: entry.id, field: 'text', language }
    return { ...row, title: entry.text[language] ?? NOTHING, source }
  }
  const item = items.get(entry.item)
  if (!item) return { ...row, title: NOTHING, source: null }
  const { field, text } = timetableTitle(item, language)
  const label = numbers.get(item.id)?.label ?? ''
  return { ...row, label, title: text ?? NOTHING, source: { owner: item.id, field, language } }
}

function unscheduledItems(agenda: Agenda): readonly Id[] {
  const scheduled = new Set(agenda.entries.map(({ item }) => item))
  const parents = new Set(agenda.items.map(({ parent }) => parent))
  return agenda.items.map(({ id }) => id).filter((id) => !parents.has(id) && !scheduled.has(id))
}

function appearedBefore(seen: Set<string>, one: string): boolean {
  const before = seen.has(one)
  seen.add(one)
  return before
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
