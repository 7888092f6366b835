import type { Slot } from '../../../shared/agenda-schema/agenda-schema.ts'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { Agenda, Id, IsoDate, IsoTime, Track } from '../../../shared/model/agenda.ts'
import type { Language } from '../../../shared/model/language.ts'
import { sessionDays } from '../../../shared/model/session-days.ts'
import { layOutTimetable, type TimetableMeeting } from '../../../shared/model/timetable.ts'

/** The organization of work as a board: days across, half days down, each with its tracks. */
export interface BoardLayout {
  readonly days: readonly IsoDate[]
  readonly slots: readonly Slot[]
  readonly tracks: readonly Track[]
  /** The meetings of each cell, by {@link cellKey}; a cell that is free is not there. */
  readonly cells: ReadonlyMap<string, readonly TimetableMeeting[]>
  readonly unscheduled: readonly Id[]
  /** Entries of an item that is taken in plenary and in parallel at the same time. */
  readonly inConflict: ReadonlySet<Id>
}

/** One cell of the board: when, and on which track. */
export interface CellPlace {
  readonly date: IsoDate
  readonly start: IsoTime
  readonly end: IsoTime
  readonly track: Track
}

/** The name of a cell. */
export function cellKey({ date, start, end, track }: CellPlace): string {
  return [date, start, end, track].join(' ')
}

/**
 * Lays out the board: every day of the session and every standard half day have their cells, free or
 * not, and so has each other day and time at which a meeting stands.
 */
export function layOutBoard(agenda: Agenda, language: Language): BoardLayout {
  const schema = schemaById(agenda.facts.schema)
  const timetable = layOutTimetable(agenda, language, schema.bodies)
  const meetings = timetable.days.flatMap(({ slots }) =>
    slots.flatMap(({ plenary, parallel }) => [...plenary, ...parallel]),
  )
  const cells = new Map<string, TimetableMeeting[]>()
  for (const held of meetings) {
    const key = cellKey(held.meeting)
    cells.set(key, [...(cells.get(key) ?? []), held])
  }
  const hasParallel =
    schema.timetable.parallel || agenda.meetings.some(({ track }) => track === 'parallel')
  return {
    days: sorted([...sessionDays(agenda.facts), ...agenda.meetings.map(({ date }) => date)]),
    slots: slotsOf(schema.timetable.slots, agenda),
    tracks: hasParallel ? ['plenary', 'parallel'] : ['plenary'],
    cells,
    unscheduled: timetable.unscheduled,
    inConflict: conflictsOf(meetings),
  }
}

function slotsOf(standard: readonly Slot[], agenda: Agenda): readonly Slot[] {
  const names = [...standard, ...agenda.meetings].map(({ start, end }) => `${start} ${end}`)
  return sorted(names).map((name) => {
    const [start = '', end = ''] = name.split(' ')
    return { start, end }
  })
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort()
}

function conflictsOf(meetings: readonly TimetableMeeting[]): ReadonlySet<Id> {
  const conflicts = new Set<Id>()
  const taken = new Map<string, readonly { entry: Id; track: Track }[]>()
  for (const { meeting, rows } of meetings) {
    for (const { item, entry } of rows) {
      if (item === null) continue
      const key = [meeting.date, meeting.start, meeting.end, item].join(' ')
      const others = taken.get(key) ?? []
      const clashes = others.filter(({ track }) => track !== meeting.track)
      for (const clash of clashes) conflicts.add(clash.entry)
      if (clashes.length > 0) conflicts.add(entry)
      taken.set(key, [...others, { entry, track: meeting.track }])
    }
  }
  return conflicts
}
