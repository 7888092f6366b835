import { findDays, findSlots } from './dates.ts'
import { isTimetableHeading, partOf } from './headings.ts'
import type { SpacedLine } from './spacing.ts'
import { columnRoles } from './timetable-columns.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How far the heading of a timetable can stand before its first day or time. */
const HEADING_REACH = 14
/** So many lines with a day or a time make a timetable. */
const LEAST_TIMES = 2
/** They stand within so many lines. */
const WITHIN = 20

/** The place in the lines where the organization of work begins, its headings included; or null. */
export function annexStart(lines: readonly SpacedLine[], vocabulary: Vocabulary): number | null {
  const times = lines.map(({ line }) => beginsWithTime(line.cells, line.text, vocabulary))
  const dense = (at: number) => times.slice(at, at + WITHIN).filter(Boolean).length >= LEAST_TIMES
  const first = times.findIndex((time, at) => time && dense(at))
  if (first < 0) return null
  let start = first
  for (let at = first - 1; at >= Math.max(0, first - HEADING_REACH); at--) {
    const line = lines[at]?.line
    if (!line) break
    const part = partOf(line.text, vocabulary)
    const isHeading = isTimetableHeading(line.text, vocabulary)
    if (
      isHeading ||
      part === 'annex' ||
      part === 'organizationOfWork' ||
      columnRoles(line, vocabulary)
    )
      start = at
    else if (part || line.text.length > 160) break
  }
  return start
}

function beginsWithTime(cells: readonly string[], text: string, vocabulary: Vocabulary): boolean {
  const pieces = cells.length > 1 ? cells : [text]
  return pieces.some((piece) => {
    if (piece.length > 0 && findSlots(piece, vocabulary)[0]?.from === 0) return true
    const day = findDays(piece, vocabulary)[0]
    if (day?.from !== 0 || day.weekday === undefined) return false
    const slot = findSlots(piece, vocabulary)[0]
    const beside = slot !== undefined && slot.from - day.to < 4
    return beside || cells.length > 1 || piece.length < 40
  })
}
