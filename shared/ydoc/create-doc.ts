import * as Y from 'yjs'
import { DRAFTED_ROOTS, SERVER_ROOTS } from './layout.ts'

/**
 * An empty document with the settings that every holder of an agenda shares, browser or server.
 *
 * Yjs tidies formats up after a remote change by deleting markers in the receiver's name. Our
 * markers come in pairs that only their author removes, so that tidying is off.
 */
export function createDoc(): Y.Doc {
  const doc = new Y.Doc()
  for (const root of [...DRAFTED_ROOTS, ...SERVER_ROOTS]) doc.getMap(root)
  doc.on('afterTransaction', (transaction) => {
    transaction._needFormattingCleanup = false
  })
  return doc
}
