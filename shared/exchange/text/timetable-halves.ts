import { findDays, findSlots, type PrintedSlot } from './dates.ts'
import type { DraftItem } from './draft.ts'
import { fold } from './fold.ts'
import type { Line } from './line.ts'
import { readCells } from './timetable-columns.ts'
import type { Segment } from './timetable-token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The time of each column of a table whose heads are times; null for the column of the days. */
export type HalfDays = readonly (PrintedSlot | null)[]

/** The times of a line of heads such as `Date | Morning | Afternoon`; null for any other line. */
export function slotColumns({ cells }: Line, vocabulary: Vocabulary): HalfDays | null {
  if (cells.length < 2 || cells.some((cell) => findDays(cell, vocabulary).length > 0)) return null
  const slots = cells.map((cell) => slotOf(cell, vocabulary))
  const rest = cells.filter((_, at) => slots[at] === null)
  return slots.filter(Boolean).length >= 2 && rest.length <= 1 ? slots : null
}

/** A time, or the word for a half-day, and little else. */
function slotOf(cell: string, vocabulary: Vocabulary): PrintedSlot | null {
  const [slot, other] = findSlots(cell, vocabulary)
  const words = fold(cell)
    .replace(/\d+|\b[apm]\b/g, '')
    .trim()
  if (slot && !other && words.length < 25) return slot
  const half = vocabulary.timetable.halves.find((one) => one.words.map(fold).includes(words))
  const [start = '', end = ''] = half?.slot.split('-') ?? []
  return half ? { start, end, from: 0, to: cell.length } : null
}

/** A row of such a table: its day, then each time with what its cell says. */
export function readHalves(
  line: Line,
  halves: HalfDays,
  items: readonly DraftItem[],
  vocabulary: Vocabulary,
): Segment {
  const lines = [line.number]
  const tokens = line.cells.flatMap((cell, at) => {
    const slot = halves[at]
    const text = cell.trim()
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    const inner = readCells({ ...line, text, cells: [text] }, null, items, vocabulary).tokens
    return slot ? [{ kind: 'slot', slot, lines } as const, ...inner] : inner
  })
  return { tokens, lines, loose: '', text: line.cells.filter(Boolean).join(' ') }
}
