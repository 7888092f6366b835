import type { EnteredHolidays } from '../../shared/agenda-schema/holidays.ts'
import type { Finding } from '../../shared/model/finding.ts'

/** What the server's thread tells and asks of the thread of the rules. */
export type RulesCall =
  | {
      readonly do: 'load'
      readonly agenda: string
      /** The stored state, in its order. */
      readonly pieces: readonly Uint8Array[]
      readonly seq: number
    }
  | {
      readonly do: 'update'
      readonly agenda: string
      readonly bytes: Uint8Array
      readonly seq: number
    }
  | { readonly do: 'drop'; readonly agenda: string }
  | {
      readonly do: 'ask'
      readonly id: number
      readonly agenda: string
      readonly what: keyof RulesValues
      readonly holidays: EnteredHolidays
    }

/** What can be asked of an agenda that is loaded. */
export interface RulesValues {
  /** The JSON of everything that the rules find, as it is shown. */
  readonly findings: string
  readonly errors: StandingErrors
}

/** The errors that nobody ignored, with the state of the document in which they are. */
export interface StandingErrors {
  /** The last stored change that they hold. */
  readonly seq: number
  /** The Yjs snapshot of the document. */
  readonly snapshot: Uint8Array
  readonly errors: readonly KeyedFinding[]
}

/** A finding with the name by which it is known again after edits elsewhere. */
export interface KeyedFinding {
  readonly key: string
  readonly finding: Finding
}

/** What comes back for each question, in any order. */
export type RulesAnswer =
  | { readonly id: number; readonly value: RulesValues[keyof RulesValues] }
  | { readonly id: number; readonly error: string }
