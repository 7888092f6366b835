import type * as Y from 'yjs'
import { ok, type Result } from '../../shared/base/result.ts'
import type { Edit, Refusal } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'

/**
 * Executes edits that belong together, so that one undo takes back all of them and nothing else: a
 * structural edit is never undone with the typing around it. It stops at the first refusal.
 *
 * Each edit keeps its own transactions, and the history joins them into one step: were they one
 * transaction, undoing an addition would remove the record with what others have written in it.
 */
export function applyAsOneStep(
  doc: Y.Doc,
  undo: Y.UndoManager,
  edits: readonly Edit[],
): Result<void, Refusal> {
  const { captureTimeout } = undo
  undo.stopCapturing()
  undo.captureTimeout = Number.POSITIVE_INFINITY
  let result: Result<void, Refusal> = ok(undefined)
  for (const edit of edits) {
    result = applyEdit(doc, edit, ORIGIN.person)
    if (!result.ok) break
  }
  undo.captureTimeout = captureTimeout
  undo.stopCapturing()
  return result
}
