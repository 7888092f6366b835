import type { Id } from '../../model/agenda.ts'
import { type Body, flatItems } from './draft.ts'
import type { TimetableText } from './timetable.ts'
import type { ColumnRole } from './vocabulary.ts'

/** What the source printed of the things that an agenda derives. */
export interface Printed {
  /** Lines of the first page that are no facts: the body, first. */
  readonly names: readonly string[]
  readonly title: string | null
  readonly timetableTitle: string | null
  readonly columns: readonly ColumnRole[]
  /** The numbers of the items, by item. */
  readonly paths: ReadonlyMap<Id, readonly number[]>
}

/** Keeps what the source printed for the outline, which compares it with what is derived. */
export function describePrinted({ items, masthead }: Body, timetable: TimetableText): Printed {
  return {
    names: masthead.names.map(({ text }) => text),
    title: masthead.title,
    timetableTitle: timetable.title,
    columns: timetable.columns,
    paths: new Map(flatItems(items).map(({ id, path }) => [id, path])),
  }
}
