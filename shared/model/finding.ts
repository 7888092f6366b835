import type { Id } from './agenda.ts'
import type { Edit, TextField } from './edit.ts'
import type { Language } from './language.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Where a finding points; all parts are optional because a lost fact has no place at all. */
export interface Place {
  /** Line of an imported source, from 1. */
  readonly line?: number
  readonly item?: Id
  readonly document?: Id
  readonly meeting?: Id
  readonly entry?: Id
  readonly fact?: string
  /** A range of characters of a text. */
  readonly text?: {
    readonly owner: Id
    readonly field: TextField
    readonly language: Language
    readonly from: number
    readonly to: number
  }
}

/**
 * Something a person should look at. The message is a key of the message catalogue with its values,
 * so that it reads in the language of whoever looks.
 */
export interface Finding {
  /** The rule that found it, e.g. `import-broken-paragraph`. */
  readonly rule: string
  readonly severity: Severity
  readonly at: Place
  readonly values?: Readonly<Record<string, string | number>>
  /** A repair, where one is safe. */
  readonly fix?: readonly Edit[]
}
