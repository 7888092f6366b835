import type * as Y from 'yjs'
import { type Attributes, timeAfter } from './attributes.ts'
import { markTokens } from './mark.ts'
import { readStretches } from './read.ts'
import { removeTokens } from './remove.ts'
import type { TokenSpan } from './split-pair.ts'
import { freshKey } from './structs.ts'
import type { Suggester } from './suggester.ts'
import { insertionOf, isStruckBy, suggestedBy } from './suggestions.ts'

/**
 * Suggests to delete tokens. What this client suggested itself is withdrawn instead; what the person
 * suggested elsewhere is struck too, which shows as withdrawn. Returns how many tokens are gone.
 */
export function removeSuggested(
  transaction: Y.Transaction,
  ytext: Y.Text,
  index: number,
  length: number,
  { person, at }: Suggester,
): number {
  const struck: (TokenSpan & { readonly t: number })[] = []
  const gone: TokenSpan[] = []
  for (const { item, attributes, ...stretch } of readStretches(ytext)) {
    const from = Math.max(stretch.index, index)
    const to = Math.min(stretch.index + stretch.length, index + length)
    if (from >= to || isStruckBy(attributes, person)) continue
    if (isInsertedBy(attributes, person) && item.id.client === transaction.doc.clientID) {
      gone.push({ from, to })
      continue
    }
    const last = struck.at(-1)
    const t = Math.max(timeAfter(attributes), last?.t ?? 0)
    if (last?.to === from) struck[struck.length - 1] = { from: last.from, to, t }
    else struck.push({ from, to, t })
  }
  for (const { from, to, t } of struck) {
    const range = { index: from, length: to - from }
    markTokens(transaction, ytext, range, freshKey(transaction, 'd'), { u: person, t, at })
  }
  for (const { from, to } of gone.toReversed()) removeTokens(transaction, ytext, from, to - from)
  return gone.reduce((sum, { from, to }) => sum + to - from, 0)
}

function isInsertedBy(attributes: Attributes, person: string): boolean {
  const key = insertionOf(attributes)
  return key !== null && suggestedBy(attributes.get(key)) === person
}
