import type { NewTokens, ParagraphFormat } from './insert.ts'
import type { MarkChanges } from './marks.ts'
import type { ParagraphBreak } from './structs.ts'

/** One thing to write, in indexes of the Y.Text before the edit. */
export type TextOperation =
  | { readonly at: number; readonly remove: number; readonly insert: readonly NewTokens[] }
  | { readonly at: number; readonly length: number; readonly marks: MarkChanges }
  | { readonly start: ParagraphBreak | null; readonly format: Partial<ParagraphFormat> }
