import type { Agenda, Id } from './agenda.ts'
import type { Finding } from './finding.ts'

/** What became of a line of a source. */
export const FATES = ['placed', 'repaired', 'furniture', 'blank', 'unplaced'] as const
export type Fate = (typeof FATES)[number]

/** What a placed line became. */
export const BECAME = [
  'fact',
  'heading',
  'title',
  'annotation',
  'document',
  'meeting',
  'entry',
  'footnote',
] as const
export type Became = (typeof BECAME)[number]

/** One line of a source and what became of it. */
export interface LineOutcome {
  /** From 1. */
  readonly line: number
  /** The line as it stood. */
  readonly text: string
  readonly fate: Fate
  readonly became?: Became
  /** The record that holds its words. */
  readonly owner?: Id
  /** The place, from 0, of the paragraph of the owner's annotation that holds its words. */
  readonly paragraph?: number
  /** Findings that its repair raised. */
  readonly rules: readonly string[]
  /** Words that stood in its place when a person took it away, where they were not its own. */
  readonly kept?: string
}

/** A stretch of a source: of one line, characters `from` to before `to` of it as it stood. */
export interface SourcePlace {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** What a tracked change does; `paragraph` breaks or joins paragraphs, `format` changes no word. */
export const CHANGE_KINDS = ['insertion', 'deletion', 'move', 'format', 'paragraph'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** A tracked change of a Word file, which the text of the import does not have. */
export interface ImportedChange {
  /** The name of who made it; empty where the file does not say. */
  readonly author: string
  /** When it was made, as the file says it. */
  readonly date?: string
  readonly kind: ChangeKind
  /** What is inserted, deleted, moved or formatted; empty for a paragraph. */
  readonly text: string
  /** Where it would be made, the deleted words; null where that cannot be told. */
  readonly place: SourcePlace | null
}

/** A comment of a Word file. */
export interface ImportedComment {
  readonly author: string
  readonly date?: string
  readonly text: string
  /** The words that it is about; empty where it stands at no words. */
  readonly quote: string
  readonly place: SourcePlace | null
  /** The place, from 0, of the comment that it answers in the list of comments. */
  readonly answers?: number
  /** Whether it was marked as done. */
  readonly isDone?: true
}

/** A file read as an agenda, with all that a person needs to check it. */
export interface ImportResult {
  readonly agenda: Agenda
  readonly findings: readonly Finding[]
  /** Every line of the source, in its order. */
  readonly lines: readonly LineOutcome[]
  /** The tracked changes of a Word file, in the order of the file. */
  readonly changes: readonly ImportedChange[]
  readonly comments: readonly ImportedComment[]
}
