import type { LineOutcome } from '../../../shared/model/import-result.ts'
import { rowKeyOf } from './agenda-rows.ts'

/** A line of the source as it is listed; blank lines are the space before the next one. */
export interface SourceRow {
  readonly key: string
  readonly outcome: LineOutcome
  /** Whether blank lines stand before it. */
  readonly isApart: boolean
  /** Whether the line before became the same thing, so that it need not be said again. */
  readonly goesOn: boolean
}

/** The name of the row of a line. */
export function lineKey(line: number): string {
  return `source/${line}`
}

/** The rows of a source. */
export function sourceRows(lines: readonly LineOutcome[]): readonly SourceRow[] {
  const rows: SourceRow[] = []
  let isApart = false
  let last: LineOutcome | null = null
  for (const outcome of lines) {
    if (outcome.fate === 'blank') {
      isApart = true
      continue
    }
    const goesOn = last !== null && becameAlike(last, outcome)
    rows.push({ key: lineKey(outcome.line), outcome, isApart, goesOn })
    isApart = false
    last = outcome
  }
  return rows
}

function becameAlike(one: LineOutcome, other: LineOutcome): boolean {
  const key = rowKeyOf(one)
  if (one.fate === 'unplaced' || other.fate === 'unplaced') return false
  return key === rowKeyOf(other) && one.became === other.became && key !== null
}
