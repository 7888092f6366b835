import * as Y from 'yjs'
import { ORIGIN } from '../../shared/ydoc/origin.ts'

const ONE_STEP_MS = 500

/**
 * The one undo history of a person on this device: over texts and structure alike, of their own
 * changes only, never overwriting what somebody else has set since.
 */
export function createUndoHistory(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(doc, {
    captureTimeout: ONE_STEP_MS,
    trackedOrigins: new Set<unknown>([ORIGIN.person, ORIGIN.typing]),
    ignoreRemoteMapChanges: true,
  })
}
