import type { BoardLayout, CellPlace } from './board-layout.ts'

/** A step over the board, in reading order: across are days, down are half days and tracks. */
export type Step = 'next-day' | 'previous-day' | 'down' | 'up'

/** The cell one step away, or the same cell at an edge. */
export function stepFrom(board: BoardLayout, from: CellPlace, step: Step): CellPlace {
  const lines = board.slots.flatMap((slot) => board.tracks.map((track) => ({ ...slot, track })))
  const line = lines.findIndex(
    ({ start, end, track }) => start === from.start && end === from.end && track === from.track,
  )
  const day = board.days.indexOf(from.date)
  const across = step === 'next-day' ? 1 : step === 'previous-day' ? -1 : 0
  const down = step === 'down' ? 1 : step === 'up' ? -1 : 0
  const date = board.days[day + across] ?? from.date
  return { ...(lines[line + down] ?? from), date }
}

/** The first cell of the board, where a thing lifted from the tray goes first. */
export function firstCell(board: BoardLayout): CellPlace | null {
  const [date] = board.days
  const [slot] = board.slots
  const [track] = board.tracks
  return date && slot && track ? { date, ...slot, track } : null
}

/** The cell of the same track at the next half day that there is, or null after the last. */
export function nextMeeting(board: BoardLayout, from: CellPlace): CellPlace | null {
  const slot = board.slots.findIndex(({ start, end }) => start === from.start && end === from.end)
  const later = board.slots[slot + 1]
  if (later) return { ...from, ...later }
  const date = board.days[board.days.indexOf(from.date) + 1]
  const [first] = board.slots
  return date && first ? { ...from, ...first, date } : null
}
