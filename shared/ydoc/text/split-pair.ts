import type * as Y from 'yjs'
import { fieldsOf, pairKind } from './attributes.ts'
import { markTokens } from './mark.ts'
import { readStretches, type Stretch } from './read.ts'
import { freshKey } from './structs.ts'
import { unmarkTokens } from './unmark.ts'

/** Tokens `from` up to and without `to`. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** The spans of tokens over which each suggestion in a text is in force, by key. */
export function spansOfSuggestions(
  stretches: readonly Stretch[],
): ReadonlyMap<string, { readonly value: unknown; readonly spans: readonly TokenSpan[] }> {
  const found = new Map<string, { value: unknown; spans: TokenSpan[] }>()
  for (const { index, length, attributes } of stretches) {
    for (const [key, value] of attributes) {
      const kind = pairKind(key)
      if (!kind || kind === 'b') continue
      const spans = found.get(key)?.spans ?? []
      const last = spans.at(-1)
      if (last?.to === index) spans[spans.length - 1] = { from: last.from, to: index + length }
      else spans.push({ from: index, to: index + length })
      found.set(key, { value, spans })
    }
  }
  return found
}

/**
 * Gives one suggestion over several spans, or over a part of what it was, a pair of its own for each
 * span: the same suggestion, by the same person, cut up. Returns the keys of the pairs.
 */
export function coverOnly(
  transaction: Y.Transaction,
  ytext: Y.Text,
  key: string,
  value: unknown,
  spans: readonly TokenSpan[],
): readonly string[] {
  const keys = spans.map(({ from, to }) => {
    const fresh = freshKey(transaction, pairKind(key) ?? 'd')
    const range = { index: from, length: to - from }
    markTokens(transaction, ytext, range, fresh, fieldsOf(value))
    return fresh
  })
  unmarkTokens(transaction, ytext, key)
  return keys
}

/**
 * Parts suggested deletions that reach over an index, so that what is written there by one who may
 * edit is not struck with them.
 */
export function splitDeletionsAt(transaction: Y.Transaction, ytext: Y.Text, index: number): void {
  for (const [key, { value, spans }] of spansOfSuggestions(readStretches(ytext))) {
    if (pairKind(key) !== 'd') continue
    if (!spans.some(({ from, to }) => from < index && index < to)) continue
    const parts = spans.flatMap(({ from, to }) =>
      from < index && index < to
        ? [
            { from, to: index },
            { from: index, to },
          ]
        : [{ from, to }],
    )
    coverOnly(transaction, ytext, key, value, parts)
  }
}
