import type { TextPlace } from './edit.ts'
import type { ImportedMessage } from './imported-thread.ts'

/** A tracked change of a file, to become a suggestion in the agenda made from the file. */
export interface ImportedSuggestion extends Omit<ImportedMessage, 'text'> {
  readonly place: TextPlace
  /** Offsets in the plain text of what is to go; equal where something is only inserted. */
  readonly from: number
  readonly to: number
  /** What is to come; empty where something is only deleted. */
  readonly insert: string
}

/** The most suggestions of a file, and characters of one, that are taken. */
export const MOST_SUGGESTED = { suggestions: 20_000, characters: 100_000 } as const
