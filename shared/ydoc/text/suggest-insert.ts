import type * as Y from 'yjs'
import { fieldsOf, timeAfter } from './attributes.ts'
import { type Gap, gapsAt } from './gaps.ts'
import { bestGap, changesAt, contentFor, cost, lengthOf, type NewTokens } from './insert.ts'
import { shownMarks } from './marks.ts'
import { beginning, ending, freshKey, isOwnKey, itemWriter } from './structs.ts'
import type { Suggester } from './suggester.ts'
import { insertionOf, suggestedBy } from './suggestions.ts'

/**
 * How long after its beginning one suggested insertion is gone on with. Later typing gets a pair of
 * its own inside it, which somebody's accepting of the older one does not turn into text at once.
 */
const ONE_EDIT_MS = 60_000

/** Inserts tokens at an index as a person's suggestion, with exactly these marks. */
export function insertSuggested(
  transaction: Y.Transaction,
  ytext: Y.Text,
  index: number,
  tokens: NewTokens,
  suggester: Suggester,
): void {
  if (lengthOf(tokens) === 0) return
  const isOwn = (gap: Gap) => goesOn(transaction, gap, suggester)
  const gap = bestGap(
    gapsAt(transaction, ytext, index),
    (one) => cost(one, tokens, shownMarks) - (isOwn(one) ? 500 : 0),
  )
  const put = itemWriter(transaction, ytext, gap)
  const said = { u: suggester.person, at: suggester.at }
  const t = timeAfter(gap.attributes)
  const changes = changesAt(gap, tokens, shownMarks)
  const insertion = isOwn(gap) ? null : freshKey(transaction, 'i')
  if (insertion !== null) put(beginning(insertion, { ...said, t }))
  const format = Object.keys(changes).length > 0 ? freshKey(transaction, 'f') : null
  if (format !== null) put(beginning(format, { ...said, t, s: changes }))
  put(contentFor(tokens))
  if (format !== null) put(ending(format))
  if (insertion !== null) put(ending(insertion))
}

/** Whether tokens in a gap belong to an insertion that this person has just begun in this tab. */
function goesOn(transaction: Y.Transaction, { attributes }: Gap, { person, at }: Suggester) {
  const key = insertionOf(attributes)
  if (key === null || !isOwnKey(transaction, key)) return false
  const value = attributes.get(key)
  const { at: begun } = fieldsOf(value)
  return suggestedBy(value) === person && typeof begun === 'number' && at - begun < ONE_EDIT_MS
}
