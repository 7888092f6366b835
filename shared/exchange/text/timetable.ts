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

/** Reads the lines of an organization of work to segments of tokens, whatever its layout. */
export function readTimetable(
  lines: readonly SpacedLine[],
  items: readonly DraftItem[],
  words: ReadonlyMap<string, number>,
  reader: Reader,
): TimetableText {
  const { vocabulary, ledger } = reader
  let title: string | null = null
  let columns: readonly ColumnRole[] = []
  let halves: HalfDays | null = null
  let annexed = false
  let loose: Line[] = []
  const segments: Segment[] = []
  const flush = () => {
    if (loose.length > 0) segments.push(readStream(loose, items, vocabulary))
    loose = []
  }
  for (const { line } of lines) {
    const part = partOf(line.text, vocabulary)
    const slots = slotColumns(line, vocabulary)
    const roles = slots ? null : columnRoles(line, vocabulary)
    const isHeading = isTimetableHeading(line.text, vocabulary)
    const begins = segments.length === 0 && loose.length === 0
    if (slots) {
      flush()
      halves = slots
      tellTitle(line, ledger)
      ledger.place([line.number], 'heading')
    } else if (part === 'organizationOfWork' || part === 'annex' || roles || isHeading) {
      flush()
      ledger.place([line.number], 'heading')
      if (part === 'organizationOfWork' || isHeading) title = line.text
      if (isHeading && part !== 'organizationOfWork') tellTitle(line, ledger)
      annexed ||= part === 'annex'
      if (roles) halves = null
      if (roles && roles.length > columns.length) columns = roles
      for (const printed of roles ? unknownHeads(line, vocabulary) : [])
        ledger.find('import-gibberish', 'info', { line: line.number }, { printed })
    } else if (begins && annexed && isTitleLine(line, vocabulary)) {
      ledger.place([line.number], 'heading')
      tellTitle(line, ledger)
      title = title === null ? line.text : `${title} ${line.text}`
    } else if (halves && line.cells.length === halves.length) {
      flush()
      segments.push(readHalves(line, halves, items, vocabulary))
    } else if (line.cells.length > 1) {
      flush()
      segments.push(readCells(line, columns.length > 0 ? columns : null, items, vocabulary))
    } else if (line.text.length > LONGEST_CELL_LINE) {
      flush()
      segments.push(readStream([line], items, vocabulary))
    } else loose.push(line)
  }
  flush()
  return {
    title,
    columns,
    segments: mergeRepeated(
      withoutGibberish(segments, words, reader).map(tellLoose(reader)),
      ledger,
    ),
  }
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
