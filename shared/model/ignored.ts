import type { Id } from './agenda.ts'
import type { Finding } from './finding.ts'

/** The fewest and the most characters of a reason, spaces at its ends taken away. */
export const REASON_LENGTH = { least: 3, most: 500 } as const

/** A finding that somebody decided to leave as it is, and why. */
export interface IgnoredFinding {
  readonly id: Id
  /** The rule that found it. */
  readonly rule: Finding['rule']
  /** The key of the finding, by which it is known again after edits elsewhere. */
  readonly key: string
  readonly reason: string
  /** Who decided. */
  readonly person: Id
  /** When, in milliseconds since 1970; the server's clock. */
  readonly at: number
}
