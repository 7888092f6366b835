import type * as Y from 'yjs'
import { formatTokens } from './format.ts'
import { insertTokens, lengthOf, type NewTokens } from './insert.ts'
import { shownMarks } from './marks.ts'
import type { TextOperation } from './operation.ts'
import { setShownFormat } from './paragraph-format.ts'
import { startAt } from './paragraph-start.ts'
import { removeTokens } from './remove.ts'
import { splitDeletionsAt } from './split-pair.ts'

/**
 * Writes operations into a text, in the order in which they come. What is suggested there stays so,
 * but for what the operations say themselves: a kind that is set ends suggestions of another.
 */
export function writeOperations(
  transaction: Y.Transaction,
  ytext: Y.Text,
  operations: readonly TextOperation[],
): void {
  for (const operation of operations) {
    if ('format' in operation) setShownFormat(ytext, operation.start, operation.format)
    else if ('marks' in operation) {
      const { at, length, marks } = operation
      formatTokens(transaction, ytext, at, length, marks, AS_SHOWN)
    } else {
      removeTokens(transaction, ytext, operation.at, operation.remove)
      insertAll(transaction, ytext, operation.at, operation.insert)
    }
  }
}

const AS_SHOWN = { kind: 'b', said: {}, marksOf: shownMarks } as const

function insertAll(
  transaction: Y.Transaction,
  ytext: Y.Text,
  from: number,
  all: readonly NewTokens[],
): void {
  if (all.length > 0) splitDeletionsAt(transaction, ytext, from)
  let at = from
  for (const tokens of all) {
    const written = 'start' in tokens ? startAt(ytext, at, tokens.start) : tokens
    insertTokens(transaction, ytext, at, written, shownMarks)
    at += lengthOf(tokens)
  }
}
