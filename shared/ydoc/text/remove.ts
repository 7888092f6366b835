import type * as Y from 'yjs'
import { firstGapAt } from './gaps.ts'
import { cutItem, forgetIndexes, isToken } from './structs.ts'

/** Deletes `length` tokens from an index on. Markers among them stay, whoever wrote them. */
export function removeTokens(
  transaction: Y.Transaction,
  ytext: Y.Text,
  index: number,
  length: number,
): void {
  if (length <= 0) return
  let ahead = length
  let item = firstGapAt(transaction, ytext, index).right
  while (item && ahead > 0) {
    if (isToken(item)) {
      cutItem(transaction, item, ahead)
      ahead -= item.length
      item.delete(transaction)
    }
    item = item.right
  }
  forgetIndexes(ytext)
}
