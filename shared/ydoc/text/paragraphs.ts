import type * as Y from 'yjs'
import { DEEPEST_INDENT, PARAGRAPH_KINDS, type ParagraphKind } from '../../model/text.ts'
import { NO_ATTRIBUTES } from './attributes.ts'
import type { ParagraphFormat } from './insert.ts'
import { readStretches, type Stretch } from './read.ts'
import type { ParagraphBreak } from './structs.ts'
import { pendingOf } from './suggestions.ts'

/** A paragraph as it is stored. */
export interface StoredParagraph extends ParagraphFormat {
  /** The stretch that starts it; null for the first, whose attributes lie on the Y.Text itself. */
  readonly start: (Stretch & { readonly content: { readonly start: ParagraphBreak } }) | null
  readonly stretches: readonly Stretch[]
  /** What is suggested about its start and its kind, in a canonical form; null for nothing. */
  readonly pending: string | null
}

/** The paragraphs of a text: at least one, because an empty Y.Text is one empty paragraph. */
export function readParagraphs(ytext: Y.Text): readonly StoredParagraph[] {
  return groupParagraphs(ytext, readStretches(ytext))
}

/** The paragraphs that some of the stretches of a text make. */
export function groupParagraphs(
  ytext: Y.Text,
  stretches: readonly Stretch[],
): readonly StoredParagraph[] {
  let inside: Stretch[] = []
  const paragraphs: StoredParagraph[] = [
    {
      ...paragraphFormat(ytext, null),
      start: null,
      stretches: inside,
      pending: pendingOf(ytext.getAttributes(), NO_ATTRIBUTES),
    },
  ]
  for (const stretch of stretches) {
    const { content } = stretch
    if ('start' in content) {
      inside = []
      const start = { ...stretch, content }
      const pending = pendingOf(content.start.toJSON(), stretch.attributes)
      const format = paragraphFormat(ytext, content.start)
      paragraphs.push({ ...format, start, stretches: inside, pending })
    } else inside.push(stretch)
  }
  return paragraphs
}

/** The kind and indent of a paragraph; what this version does not know reads as plain text. */
export function paragraphFormat(ytext: Y.Text, start: ParagraphBreak | null): ParagraphFormat {
  const kind = start ? start.get('kind') : ytext.getAttribute('kind')
  const indent = start ? start.get('indent') : ytext.getAttribute('indent')
  return knownFormat(kind, indent)
}

/** A kind and indent from what somebody wrote, or a program put into a document. */
export function knownFormat(kind: unknown, indent: unknown): ParagraphFormat {
  return { kind: knownKind(kind), indent: knownIndent(indent) }
}

/**
 * Sets the kind or indent of a paragraph where they are not so already; of two people who do so at
 * once the later one wins.
 */
export function setParagraph(
  ytext: Y.Text,
  start: ParagraphBreak | null,
  format: Partial<ParagraphFormat>,
): void {
  const now = paragraphFormat(ytext, start)
  for (const name of ['kind', 'indent'] as const) {
    const value = format[name]
    if (value === undefined || value === now[name]) continue
    if (start) start.set(name, value)
    else ytext.setAttribute(name, value)
  }
}

function knownKind(kind: unknown): ParagraphKind {
  return PARAGRAPH_KINDS.find((known) => known === kind) ?? 'text'
}

function knownIndent(indent: unknown): number {
  if (typeof indent !== 'number' || !Number.isInteger(indent)) return 0
  return Math.min(Math.max(indent, 0), DEEPEST_INDENT)
}
