import type * as Y from 'yjs'
import { DEEPEST_INDENT, PARAGRAPH_KINDS, type ParagraphKind } from '../../model/text.ts'
import { fieldsOf, NO_ATTRIBUTES } from './attributes.ts'
import type { ParagraphFormat, PendingFormats } from './insert.ts'
import { byTimeThenKey } from './marks.ts'
import { readStretches, type Stretch } from './read.ts'
import type { ParagraphBreak } from './structs.ts'
import { isStruck, pendingOf } from './suggestions.ts'

/** A paragraph as it is stored. */
export interface StoredParagraph extends ParagraphFormat {
  /** The stretch that starts it; null for the first, whose attributes lie on the Y.Text itself. */
  readonly start: (Stretch & { readonly content: { readonly start: ParagraphBreak } }) | null
  readonly stretches: readonly Stretch[]
  /**
   * The kind and indent that it will have once all that is suggested is accepted. Where its start is
   * suggested to go, it is a part of the paragraph before it and looks like that one.
   */
  readonly shown: ParagraphFormat
  /** What is suggested about its kind and indent, by key. */
  readonly pendingFormats: PendingFormats
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
  const paragraphs: StoredParagraph[] = [paragraphOf(ytext, null, inside)]
  for (const stretch of stretches) {
    const { content } = stretch
    if ('start' in content) {
      inside = []
      const paragraph = paragraphOf(ytext, { ...stretch, content }, inside)
      const { shown } = isStruck(stretch.attributes) ? (paragraphs.at(-1) ?? paragraph) : paragraph
      paragraphs.push({ ...paragraph, shown })
    } else inside.push(stretch)
  }
  return paragraphs
}

function paragraphOf(
  ytext: Y.Text,
  start: StoredParagraph['start'],
  stretches: readonly Stretch[],
): StoredParagraph {
  const attributes: PendingFormats = start ? start.content.start.toJSON() : ytext.getAttributes()
  const base = knownFormat(attributes.kind, attributes.indent)
  const pendingFormats = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => key.startsWith('s:')),
  )
  return {
    ...base,
    start,
    stretches,
    shown: shownFormat(base, pendingFormats),
    pendingFormats,
    pending: pendingOf(pendingFormats, start?.attributes ?? NO_ATTRIBUTES),
  }
}

/** What a kind and indent become with what is suggested about them; the latest wins. */
export function shownFormat(base: ParagraphFormat, pending: PendingFormats): ParagraphFormat {
  const said: Record<string, unknown> = { ...base }
  for (const [, value] of Object.entries(pending).sort(byTimeThenKey)) {
    Object.assign(said, fieldsOf(fieldsOf(value).s))
  }
  return knownFormat(said.kind, said.indent)
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
