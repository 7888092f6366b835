import type * as Y from 'yjs'
import { firstGapAt, gapsAt } from './gaps.ts'
import { beginning, ending, itemWriter } from './structs.ts'

/** Puts one pair of markers closely around `length` tokens from an index on. */
export function markTokens(
  transaction: Y.Transaction,
  ytext: Y.Text,
  range: { readonly index: number; readonly length: number },
  key: string,
  value: object,
): void {
  const behind = firstGapAt(transaction, ytext, range.index + range.length)
  itemWriter(transaction, ytext, behind)(ending(key))
  const gaps = gapsAt(transaction, ytext, range.index)
  const before = gaps[gaps.length - 1] ?? gaps[0]
  itemWriter(transaction, ytext, before)(beginning(key, value))
}
