/** What a paragraph is; tables and images are not texts, on purpose. */
export const PARAGRAPH_KINDS = ['text', 'heading', 'quote', 'bullet', 'numbered'] as const

/** The kind of a paragraph. */
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]

/** The deepest indent a paragraph may have; 0 is none. */
export const DEEPEST_INDENT = 8

/** A stretch of characters that share their marks. */
export interface Run {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  /** An `https:`, `http:` or `mailto:` address. */
  readonly link?: string
  /** The id of a footnote whose call stands here; then `text` is empty. */
  readonly footnote?: string
}

/** One paragraph: its kind, its indent (0 to {@link DEEPEST_INDENT}) and its runs. */
export interface Paragraph {
  readonly kind: ParagraphKind
  readonly indent: number
  readonly runs: readonly Run[]
}

/** A written text: at least one paragraph, which may be empty. */
export type Text = readonly Paragraph[]
