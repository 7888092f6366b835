import type * as Y from 'yjs'
import { UndoHistory } from '../../shared/ydoc/undo-history.ts'

/**
 * The one undo history of a person on this device: over texts and structure alike, of their own
 * changes only, never overwriting what somebody else has set since.
 */
export function createUndoHistory(doc: Y.Doc): UndoHistory {
  return new UndoHistory(doc)
}
