import * as Y from 'yjs'
import type { Paragraph } from '../../model/text.ts'
import { type Attributes, pairKind, timeAfter } from './attributes.ts'
import { type Gap, gapsAt } from './gaps.ts'
import { effectiveMarks, type MarkChanges, type Marks, marksBetween } from './marks.ts'
import { beginning, ending, freshKey, itemWriter } from './structs.ts'

/** The kind and indent of a paragraph. */
export type ParagraphFormat = Pick<Paragraph, 'kind' | 'indent'>

/** What may be inserted. */
export type NewTokens =
  | { readonly text: string; readonly marks: Marks }
  | { readonly embed: unknown; readonly marks: Marks }
  | { readonly start: ParagraphFormat; readonly pending?: PendingFormats }

/** What is suggested about the kind of a paragraph, by key. */
export type PendingFormats = Readonly<Record<string, unknown>>

/** How many tokens these are. */
export function lengthOf(tokens: NewTokens): number {
  return 'text' in tokens ? tokens.text.length : 1
}

/**
 * Inserts tokens at an index, with exactly these marks, whatever is in force there: a difference is
 * made up for by one pair around the new tokens, and nobody's marker is touched.
 */
export function insertTokens(
  transaction: Y.Transaction,
  ytext: Y.Text,
  index: number,
  tokens: NewTokens,
  marksOf: MarksOf = effectiveMarks,
): void {
  if (lengthOf(tokens) === 0) return
  const gap = bestGap(gapsAt(transaction, ytext, index), (one) => cost(one, tokens, marksOf))
  const put = itemWriter(transaction, ytext, gap)
  const changes = changesAt(gap, tokens, marksOf)
  if (Object.keys(changes).length === 0) {
    put(contentFor(tokens))
    return
  }
  const key = freshKey(transaction, 'b')
  put(beginning(key, { t: timeAfter(gap.attributes), s: changes }))
  put(contentFor(tokens))
  put(ending(key))
}

/** Which marks tokens count as having: those in force, or those shown. */
export type MarksOf = (attributes: Attributes) => Marks

/** Of the gaps at one index the one that costs least, the leftmost among equals. */
export function bestGap(gaps: readonly [Gap, ...Gap[]], costOf: (gap: Gap) => number): Gap {
  return gaps.reduce((best, gap) => (costOf(gap) < costOf(best) ? gap : best))
}

/**
 * What it costs to put tokens into a gap. To stand inside what somebody suggests to delete is worst,
 * inside another suggestion next; then come marks that have to be made up for.
 */
export function cost(gap: Gap, tokens: NewTokens, marksOf: MarksOf): number {
  let sum = 0
  for (const key of gap.attributes.keys()) {
    const kind = pairKind(key)
    if (kind === 'd') sum += 1000
    else if (kind === 'i' || kind === 'f') sum += 10
  }
  return Object.keys(changesAt(gap, tokens, marksOf)).length > 0 ? sum + 1 : sum
}

/** The marks that a gap has too many or too few for the tokens; a paragraph break carries none. */
export function changesAt({ attributes }: Gap, tokens: NewTokens, marksOf: MarksOf): MarkChanges {
  return 'start' in tokens ? {} : marksBetween(marksOf(attributes), tokens.marks)
}

/** The content of an item that holds new tokens. */
export function contentFor(tokens: NewTokens): Y.Item['content'] {
  if ('text' in tokens) return new Y.ContentString(tokens.text)
  if ('embed' in tokens) return new Y.ContentEmbed(tokens.embed as object)
  const attributes = Object.entries({ ...tokens.start, ...tokens.pending })
  return new Y.ContentType(new Y.Map<unknown>(attributes))
}
