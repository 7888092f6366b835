import type { Id } from './agenda.ts'
import type { TextPlace } from './edit.ts'
import type { AnchorRecord } from './thread.ts'

/** The most threads of a file, messages of one thread and characters of a message that are taken. */
export const MOST_IMPORTED = {
  threads: 5_000,
  messages: 500,
  characters: 10_000,
  name: 80,
} as const

/** Where in an imported agenda a comment of its file stands. */
export type ImportedPlace =
  | {
      readonly on: 'text'
      readonly place: TextPlace
      /** Offsets in the plain text, as those of a finding. */
      readonly from: number
      readonly to: number
    }
  | { readonly on: AnchorRecord; readonly id: Id }
  /** Its words stand in no text of the agenda; what is left is the quotation. */
  | { readonly on: 'nothing'; readonly quote: string }

/** What one person said in a comment of a file. */
export interface ImportedMessage {
  /** Empty where the file does not say. */
  readonly author: string
  /** When, in milliseconds since 1970; absent where the file does not say. */
  readonly at?: number
  readonly text: string
}

/** A comment of a file with its replies, to become a thread of the agenda made from the file. */
export interface ImportedThread {
  readonly at: ImportedPlace
  /** The comment and its replies; never empty. */
  readonly messages: readonly ImportedMessage[]
  readonly isResolved?: true
}
