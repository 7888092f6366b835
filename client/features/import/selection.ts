import type { DoubtfulPlace } from '../../../shared/exchange/corrections/doubtful-places.ts'
import type { LineOutcome } from '../../../shared/model/import-result.ts'
import { rowKeyOf } from './agenda-rows.ts'

/** The lines that are chosen in the source, and with them what they became. */
export interface Selection {
  readonly lines: readonly number[]
  /** The line where choosing began, and the one where the keyboard is. */
  readonly anchor: number
  readonly active: number
  /** A row of the agenda that came from no line. */
  readonly row: string | null
  /** Grows, so that the same place is shown again. */
  readonly turn: number
}

/** Nothing is chosen. */
export const NOTHING: Selection = { lines: [], anchor: 0, active: 0, row: null, turn: 0 }

/** One line, or the lines from where choosing began. */
export function chooseLine(
  before: Selection,
  line: number,
  extend: boolean,
  lines: readonly LineOutcome[],
): Selection {
  const anchor = extend && before.anchor > 0 ? before.anchor : line
  const [from, to] = anchor < line ? [anchor, line] : [line, anchor]
  return {
    lines: wordsBetween(lines, from, to),
    anchor,
    active: line,
    row: null,
    turn: before.turn + 1,
  }
}

/** The lines that became a row of the agenda. */
export function chooseRow(
  before: Selection,
  row: string,
  lines: readonly LineOutcome[],
): Selection {
  const own = lines.filter((line) => rowKeyOf(line) === row).map(({ line }) => line)
  const first = own[0] ?? 0
  return { lines: own, anchor: first, active: first, row, turn: before.turn + 1 }
}

/** The lines of a place to check. */
export function choosePlace(
  before: Selection,
  { from, to }: DoubtfulPlace,
  lines: readonly LineOutcome[],
): Selection {
  const own = wordsBetween(lines, from, to)
  return { lines: own, anchor: from, active: from, row: null, turn: before.turn + 1 }
}

function wordsBetween(lines: readonly LineOutcome[], from: number, to: number): readonly number[] {
  return lines
    .slice(Math.max(0, from - 1), to)
    .filter(({ fate }) => fate !== 'blank')
    .map(({ line }) => line)
}

/** The rows of the agenda that chosen lines became, the first of them first. */
export function rowsOfSelection(
  { lines, row }: Selection,
  outcomes: readonly LineOutcome[],
): ReadonlySet<string> {
  const rows = lines.flatMap((line) => {
    const outcome = outcomes[line - 1]
    return (outcome && rowKeyOf(outcome)) ?? []
  })
  return new Set(rows.length > 0 ? rows : row ? [row] : [])
}
