import type { Id } from '../../model/agenda.ts'
import type { Finding, Place, Severity } from '../../model/finding.ts'
import type { Became, Fate, LineOutcome } from '../../model/import-result.ts'
import { isBlank, type Line } from './line.ts'

/** The account of one line of the source. */
export type LineAccount = Pick<LineOutcome, 'line' | 'fate' | 'became' | 'owner' | 'rules'>

/** Keeps the account of every line while a source is read; a line never settled is not placed. */
export interface Ledger {
  /**
   * Notes that lines were placed; a line that was placed before keeps its first account, unless that
   * was the time of a meeting and the row goes on with what the meeting takes up.
   */
  place(lines: readonly number[], became: Became, owner?: Id): void
  /** Notes that a line belongs to the page and not to the text. */
  furnish(line: number): void
  /** Takes back what was noted: the line found no place after all. */
  release(line: number): void
  /** Raises a finding; with a line, that line counts as repaired once it is placed. */
  find(rule: string, severity: Severity, at: Place, values?: Finding['values']): void
  readonly findings: readonly Finding[]
  accounts(): readonly LineAccount[]
}

/** A ledger for the lines of a source. */
export function createLedger(lines: readonly Line[]): Ledger {
  const placed = new Map<number, { readonly became: Became; readonly owner?: Id }>()
  const furniture = new Set<number>()
  const rules = new Map<number, string[]>()
  const findings: Finding[] = []
  let settled: readonly number[] | null = null
  return {
    place(numbers, became, owner) {
      const isOpen = (line: number | undefined) => {
        const before = placed.get(line ?? 0)
        return before?.became === 'meeting' && !before.owner && owner !== undefined
      }
      if (numbers === settled && !isOpen(numbers[0])) return
      settled = numbers
      for (const number of numbers) {
        if (!placed.has(number) || isOpen(number))
          placed.set(number, owner ? { became, owner } : { became })
      }
    },
    furnish: (line) => void furniture.add(line),
    release(line) {
      settled = null
      placed.delete(line)
    },
    find(rule, severity, at, values) {
      findings.push({ rule, severity, at, ...(values ? { values } : {}) })
      if (at.line === undefined) return
      const raised = rules.get(at.line)
      if (raised) raised.push(rule)
      else rules.set(at.line, [rule])
    },
    findings,
    accounts: () =>
      lines.map((line) => {
        const raised = rules.get(line.number) ?? []
        const where = placed.get(line.number)
        const fate = fateOf(
          line,
          where !== undefined,
          furniture.has(line.number),
          raised.length > 0,
        )
        return { line: line.number, fate, ...where, rules: raised }
      }),
  }
}

function fateOf(line: Line, placed: boolean, furniture: boolean, repaired: boolean): Fate {
  if (isBlank(line)) return 'blank'
  if (placed) return repaired ? 'repaired' : 'placed'
  return furniture ? 'furniture' : 'unplaced'
}
