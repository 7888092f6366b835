import { findDays, findSlots } from './dates.ts'
import type { DraftItem } from './draft.ts'
import { foldedWords } from './fold.ts'
import { isTimetableHeading, partOf } from './headings.ts'
import type { Ledger } from './ledger.ts'
import type { Line } from './line.ts'
import type { Reader } from './reader.ts'
import { mergeRepeated } from './repeated-rows.ts'
import { endsSentence, type SpacedLine } from './spacing.ts'
import { columnRoles, readCells, unknownHeads } from './timetable-columns.ts'
import { type HalfDays, readHalves, slotColumns } from './timetable-halves.ts'
import { readStream } from './timetable-stream.ts'
import type { Segment } from './timetable-token.ts'
import type { ColumnRole, Vocabulary } from './vocabulary.ts'

/** A longer line is not one that a column cut: it is a row, or many, by itself. */
const LONGEST_CELL_LINE = 160

/** What a timetable says of itself. */
export interface TimetableText {
  readonly title: string | null
  readonly columns: readonly ColumnRole[]
  readonly segments: readonly Segment[]
}

/** What has been read of a timetable. */
interface State {
  readonly items: readonly DraftItem[]
  readonly reader: Reader
  title: string | null
  columns: readonly ColumnRole[]
  /** The times that the heads of the columns give. */
  halves: HalfDays | null
  /** Whether "Annex" stood over it. */
  annexed: boolean
  /** Lines that are read together. */
  loose: Line[]
  readonly segments: Segment[]
}

/** Reads the lines of an organization of work to segments of tokens, whatever its layout. */
export function readTimetable(
  lines: readonly SpacedLine[],
  items: readonly DraftItem[],
  words: ReadonlyMap<string, number>,
  reader: Reader,
): TimetableText {
  const found = { title: null, columns: [], halves: null, annexed: false, loose: [], segments: [] }
  const state: State = { items, reader, ...found }
  for (const { line } of lines) if (!readHeads(state, line)) readRow(state, line)
  flush(state)
  const { title, columns, segments } = state
  const told = withoutGibberish(segments, words, reader).map(tellLoose(reader))
  return { title, columns, segments: mergeRepeated(told, reader.ledger) }
}

function flush(state: State): void {
  const { loose, segments, items, reader } = state
  if (loose.length > 0) segments.push(readStream(loose, items, reader.vocabulary))
  state.loose = []
}

/** Reads a line of headings or of heads of columns; false when it is neither. */
function readHeads(state: State, line: Line): boolean {
  const { vocabulary, ledger } = state.reader
  const slots = slotColumns(line, vocabulary)
  if (slots) {
    state.halves = slots
    tellTitle(line, ledger)
  } else if (!readHeading(state, line)) return false
  flush(state)
  ledger.place([line.number], 'heading')
  return true
}

function readHeading(state: State, line: Line): boolean {
  const { vocabulary, ledger } = state.reader
  const part = partOf(line.text, vocabulary)
  const roles = columnRoles(line, vocabulary)
  const isHeading = isTimetableHeading(line.text, vocabulary)
  if (part === 'organizationOfWork' || part === 'annex' || roles || isHeading) {
    if (part === 'organizationOfWork' || isHeading) state.title = line.text
    if (isHeading && part !== 'organizationOfWork') tellTitle(line, ledger)
    state.annexed ||= part === 'annex'
    if (roles) state.halves = null
    if (roles && roles.length > state.columns.length) state.columns = roles
    for (const printed of roles ? unknownHeads(line, vocabulary) : [])
      ledger.find('import-gibberish', 'info', { line: line.number }, { printed })
    return true
  }
  const begins = state.segments.length === 0 && state.loose.length === 0
  if (!begins || !state.annexed || !isTitleLine(line, vocabulary)) return false
  tellTitle(line, ledger)
  state.title = state.title === null ? line.text : `${state.title} ${line.text}`
  return true
}

function readRow(state: State, line: Line): void {
  const { items, halves, columns, reader } = state
  const { vocabulary } = reader
  const isTable = line.cells.length > 1
  if (!isTable && line.text.length <= LONGEST_CELL_LINE) {
    state.loose.push(line)
    return
  }
  flush(state)
  if (!isTable) state.segments.push(readStream([line], items, vocabulary))
  else if (halves && line.cells.length === halves.length)
    state.segments.push(readHalves(line, halves, items, vocabulary))
  else state.segments.push(readCells(line, columns.length > 0 ? columns : null, items, vocabulary))
}

/** The agenda prints the title of its own body: a title in other words stands in a finding. */
function tellTitle({ number, text }: Line, ledger: Ledger): void {
  ledger.find('import-title-differs', 'info', { line: number }, { printed: text })
}

/** A line under "Annex" and over the first day or time, in words that are no sentence. */
function isTitleLine({ text, cells }: Line, vocabulary: Vocabulary): boolean {
  if (cells.length > 1 || text.length > LONGEST_CELL_LINE || endsSentence(text)) return false
  return /\p{L}{3}/u.test(text) && !findDays(text, vocabulary)[0] && !findSlots(text, vocabulary)[0]
}

/** Drops segments of words that stand nowhere else in the document; their lines stay unplaced. */
function withoutGibberish(
  segments: readonly Segment[],
  words: ReadonlyMap<string, number>,
  { ledger }: Reader,
): readonly Segment[] {
  return segments.filter(({ tokens, text, lines }) => {
    const told = tokens.some((token) => token.kind !== 'row' || token.refs.length > 0)
    const found = foldedWords(text).filter((word) => word.length > 3)
    if (told || found.some((word) => (words.get(word) ?? 0) > 1)) return true
    for (const line of lines) ledger.find('import-gibberish', 'warning', { line })
    return false
  })
}

/** Tells the words before the first day, time or label of lines that are placed: nothing holds them. */
function tellLoose({ ledger }: Reader): (segment: Segment) => Segment {
  return (segment) => {
    const { tokens, lines, loose } = segment
    const first = tokens[0]?.lines[0]
    if (first === undefined || !/\p{L}{2}/u.test(loose)) return segment
    for (const line of lines.filter((number) => number <= first)) {
      ledger.find('import-gibberish', 'warning', { line }, { printed: loose })
    }
    return segment
  }
}
