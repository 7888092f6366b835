import type * as Y from 'yjs'
import { markerOf } from './structs.ts'

/** Removes a pair of markers: a pair is only ever removed whole. */
export function unmarkTokens(transaction: Y.Transaction, ytext: Y.Text, key: string): void {
  for (let item = ytext._start; item; item = item.right) {
    if (markerOf(item)?.key === key) item.delete(transaction)
  }
}
