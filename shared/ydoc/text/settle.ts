import type * as Y from 'yjs'
import { fieldsOf, pairKind } from './attributes.ts'
import { markTokens } from './mark.ts'
import { byTimeThenKey } from './marks.ts'
import { setPending } from './paragraph-format.ts'
import { knownFormat, readParagraphs, setParagraph } from './paragraphs.ts'
import { readStretches } from './read.ts'
import { removeTokens } from './remove.ts'
import { coverOnly, spansOfSuggestions, type TokenSpan } from './split-pair.ts'
import type { ParagraphBreak } from './structs.ts'
import { deletionsOf, insertionOf, suggestedBy } from './suggestions.ts'
import { unmarkTokens } from './unmark.ts'

/** What somebody decides about a suggestion. */
export type Verdict = 'accept' | 'reject'

/** Which suggestions of a text are meant: those that fit all that is said; all when nothing is. */
export interface SuggestionFilter {
  /** The keys of one card, or of several. */
  readonly keys?: readonly string[]
  /** The person who made them. */
  readonly by?: string
  /** Only what stands in this part of the text; a suggestion that goes on beyond it is cut up. */
  readonly within?: TokenSpan
}

/**
 * Accepts or rejects suggestions of a text, and returns the keys of those that there were. What is
 * accepted becomes text as it was shown; what is rejected leaves the text as it was without it.
 * Whoever calls it may edit: it deletes and formats what others wrote.
 */
export function settle(
  transaction: Y.Transaction,
  ytext: Y.Text,
  verdict: Verdict,
  filter: SuggestionFilter = {},
): readonly string[] {
  const keys = filter.within
    ? cutOut(transaction, ytext, filter.within, filter)
    : [...spansOfSuggestions(readStretches(ytext))]
        .filter(([key, { value }]) => isMeant(key, value, filter))
        .map(([key]) => key)
  const paragraphs = settleParagraphs(ytext, verdict, filter)
  if (verdict === 'accept') acceptFormats(transaction, ytext, new Set(keys))
  removeSettled(transaction, ytext, verdict, new Set(keys))
  for (const key of keys) unmarkTokens(transaction, ytext, key)
  return [...keys, ...paragraphs]
}

function isMeant(key: string, value: unknown, { keys, by }: SuggestionFilter): boolean {
  if (keys && !keys.includes(key)) return false
  return by === undefined || suggestedBy(value) === by
}

/** Makes pairs of their own of what stands within a span, and returns their keys. */
function cutOut(
  transaction: Y.Transaction,
  ytext: Y.Text,
  { from, to }: TokenSpan,
  filter: SuggestionFilter,
): readonly string[] {
  const keys: string[] = []
  const isInside = (span: TokenSpan) => span.from >= from && span.to <= to
  for (const [key, { value, spans }] of spansOfSuggestions(readStretches(ytext))) {
    if (!isMeant(key, value, filter)) continue
    if (!spans.some((span) => span.from < to && span.to > from)) continue
    if (spans.every(isInside)) keys.push(key)
    else {
      const parts = spans.flatMap((span) => cutAt(span, from, to))
      const fresh = coverOnly(transaction, ytext, key, value, parts)
      keys.push(...fresh.filter((_, place) => isInside(parts[place] ?? { from: -1, to })))
    }
  }
  return keys
}

/** The parts of a span before, within and behind another, those that are not empty. */
function cutAt(span: TokenSpan, from: number, to: number): readonly TokenSpan[] {
  const cuts = [from, to].map((cut) => Math.min(Math.max(cut, span.from), span.to))
  const ends = [span.from, ...cuts, span.to]
  return ends
    .slice(1)
    .map((end, place) => ({ from: ends[place] ?? end, to: end }))
    .filter((part) => part.to > part.from)
}

/** Settles what is suggested about kinds and indents; returns the keys. */
function settleParagraphs(
  ytext: Y.Text,
  verdict: Verdict,
  filter: SuggestionFilter,
): readonly string[] {
  const { within } = filter
  const settled: string[] = []
  for (const { start, pendingFormats } of readParagraphs(ytext)) {
    const place = start?.index ?? 0
    if (within && (place < within.from || place >= within.to)) continue
    const own = start?.content.start ?? null
    for (const [key, value] of Object.entries(pendingFormats).sort(byTimeThenKey)) {
      if (!isMeant(key, value, filter)) continue
      if (verdict === 'accept') acceptFormat(ytext, own, value)
      setPending(ytext, own, key, null)
      settled.push(key)
    }
  }
  return settled
}

function acceptFormat(ytext: Y.Text, start: ParagraphBreak | null, value: unknown): void {
  const said = fieldsOf(fieldsOf(value).s)
  const { kind, indent } = knownFormat(said.kind, said.indent)
  setParagraph(ytext, start, {
    ...(said.kind !== undefined && { kind }),
    ...(said.indent !== undefined && { indent }),
  })
}

/** Puts base formats, which say the same and are as late, where suggested ones are accepted. */
function acceptFormats(transaction: Y.Transaction, ytext: Y.Text, keys: ReadonlySet<string>): void {
  for (const [key, { value, spans }] of spansOfSuggestions(readStretches(ytext))) {
    if (!keys.has(key) || pairKind(key) !== 'f') continue
    const { t, s } = fieldsOf(value)
    for (const { from, to } of spans) {
      const range = { index: from, length: to - from }
      markTokens(transaction, ytext, range, `b:${key.slice(2)}`, { t, s })
    }
  }
}

/** Removes what an accepted deletion strikes, or what a rejected insertion brought. */
function removeSettled(
  transaction: Y.Transaction,
  ytext: Y.Text,
  verdict: Verdict,
  keys: ReadonlySet<string>,
): void {
  const gone = readStretches(ytext).filter(({ attributes }) =>
    verdict === 'accept'
      ? deletionsOf(attributes).some((key) => keys.has(key))
      : keys.has(insertionOf(attributes) ?? ''),
  )
  for (const { index, length } of gone.toReversed()) {
    removeTokens(transaction, ytext, index, length)
  }
}
