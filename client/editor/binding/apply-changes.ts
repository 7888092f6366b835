import type { Transaction } from '@tiptap/pm/state'
import type { TextChange } from '../../../shared/ydoc/text/changes.ts'
import { inlineNode } from './derive.ts'

/** Does to a document what was done to the tokens of its text, in steps as small as it was. */
export function applyChanges(transaction: Transaction, changes: readonly TextChange[]): void {
  let position = 1
  for (const change of changes) position += applyChange(transaction, position, change)
}

/** Applies one change at a position, and returns by how much it moves the position on. */
function applyChange(transaction: Transaction, position: number, change: TextChange): number {
  if (change.do === 'insert') {
    if ('start' in change.content) {
      transaction.split(position)
      return 2
    }
    const { schema } = transaction.doc.type
    const node = inlineNode(schema, change.content, change.attributes)
    transaction.insert(position, node)
    return node.nodeSize
  }
  const size = change.isStart ? 2 : change.length // the end of a paragraph and the start of the next
  if (change.do === 'keep') return size
  transaction.delete(position, position + size)
  return 0
}
