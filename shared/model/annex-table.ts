import { fill } from '../base/fill.ts'
import { languageFacts } from '../languages/index.ts'
import type { Words } from '../languages/language-facts.ts'
import type { Id, IsoDate } from './agenda.ts'
import type { Language } from './language.ts'
import { dayHeading } from './long-dates.ts'
import { plainLine } from './plain-text.ts'
import type {
  Timetable,
  TimetableDay,
  TimetableMeeting,
  TimetableRow,
  TimetableSlot,
} from './timetable.ts'

/** The tables in which organizations of work are issued. */
export const TIMETABLE_LAYOUTS = [
  'plenary-parallel',
  'date-item-title',
  'date-time-item-title',
] as const
export type TimetableLayout = (typeof TIMETABLE_LAYOUTS)[number]

/** The timetable as the table that is issued in the annex. */
export interface AnnexTable {
  readonly layout: TimetableLayout
  readonly columns: readonly string[]
  readonly rows: readonly AnnexRow[]
}

/** A row across the table that names a day, or a row with one cell per column. */
export type AnnexRow =
  | { readonly kind: 'day'; readonly date: IsoDate; readonly text: string }
  | { readonly kind: 'cells'; readonly date: IsoDate; readonly cells: readonly AnnexCell[] }

export interface AnnexCell {
  /** Derived words before the text: `Point 1 a). `. */
  readonly before: string
  readonly text: string
  /** Whether "(suite)" follows, with one space before it. */
  readonly continued: boolean
  /** The row of the timetable that is printed here, with its marks and its source. */
  readonly row?: TimetableRow
  /** The meeting whose body is named here, or whose row this is. */
  readonly meeting?: Id
}

/** Prints a timetable as a table; the same timetable fits every layout. */
export function annexTable(timetable: Timetable, layout: TimetableLayout): AnnexTable {
  const { words } = languageFacts(timetable.language)
  const rows = timetable.days.flatMap((day) => rowsOfDay(day, layout, timetable.language))
  return { layout, columns: columnsOf(layout, words), rows }
}

function columnsOf(layout: TimetableLayout, { columns }: Words): readonly string[] {
  switch (layout) {
    case 'plenary-parallel':
      return [columns.dateAndTime, columns.plenary, columns.parallel]
    case 'date-item-title':
      return [columns.dateAndTime, columns.agendaItem, columns.titleOrDescription]
    case 'date-time-item-title':
      return [columns.date, columns.time, columns.item, columns.titleOrDescription]
  }
}

function rowsOfDay(
  day: TimetableDay,
  layout: TimetableLayout,
  language: Language,
): readonly AnnexRow[] {
  const { date } = day
  const cells = day.slots.flatMap((slot) => rowsOfSlot(slot, layout, language))
  if (layout !== 'date-time-item-title') {
    const rows = cells.map((row): AnnexRow => ({ kind: 'cells', date, cells: row }))
    return [{ kind: 'day', date, text: day.heading }, ...rows]
  }
  const heading = dayHeading(date, language, true) || date
  return cells.map((row, index) => ({
    kind: 'cells',
    date,
    cells: [printed(index === 0 ? heading : ''), ...row],
  }))
}

/** Rows of a slot, the time on the first; a slot without any row prints its time alone. */
function rowsOfSlot(
  slot: TimetableSlot,
  layout: TimetableLayout,
  language: Language,
): readonly (readonly AnnexCell[])[] {
  const rows = layout === 'plenary-parallel' ? sideBySide(slot, language) : oneBelowOther(slot)
  return rows.map((row, index) => [printed(index === 0 ? slot.label : ''), ...row])
}

function sideBySide(slot: TimetableSlot, language: Language): readonly AnnexCell[][] {
  const plenary = slot.plenary.flatMap((held) =>
    held.rows.map((row) => titleCell(row, held, labelled(row, language))),
  )
  const parallel = slot.parallel.flatMap((held) => [
    ...bodyCells(held),
    ...held.rows.map((row) => titleCell(row, held, labelled(row, language))),
  ])
  const height = Math.max(plenary.length, parallel.length, 1)
  return Array.from({ length: height }, (_, index) => [
    plenary[index] ?? printed(''),
    parallel[index] ?? printed(''),
  ])
}

function oneBelowOther(slot: TimetableSlot): readonly AnnexCell[][] {
  const rows = [...slot.plenary, ...slot.parallel].flatMap((held) => [
    ...bodyCells(held).map((cell) => [printed(''), cell]),
    ...held.rows.map((row) => [printed(row.label), titleCell(row, held, '')]),
  ])
  return rows.length > 0 ? rows : [[printed(''), printed('')]]
}

function bodyCells({ meeting, body, continued }: TimetableMeeting): readonly AnnexCell[] {
  return body ? [{ before: '', text: body, continued, meeting: meeting.id }] : []
}

function titleCell(row: TimetableRow, { meeting }: TimetableMeeting, before: string): AnnexCell {
  const { continued } = row
  return { before, text: plainLine(row.title), continued, row, meeting: meeting.id }
}

/** `Point 1 a). `, or nothing for a row that is not an item. */
function labelled({ label }: TimetableRow, language: Language): string {
  if (!label) return ''
  const { itemLabelled, labelEnds } = languageFacts(language).words
  return `${fill(itemLabelled, { label })}${labelEnds}`
}

function printed(text: string): AnnexCell {
  return { before: '', text, continued: false }
}
