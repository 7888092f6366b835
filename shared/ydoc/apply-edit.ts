import type * as Y from 'yjs'
import { ok, type Result } from '../base/result.ts'
import type { Edit, Refusal } from '../model/edit.ts'
import { carryOut } from './carry-out.ts'
import { readEditState } from './edit-state.ts'
import type { Origin } from './origin.ts'
import { planEdit } from './plan-edit.ts'

/**
 * Executes a structural edit, or says why it does not apply; a refused edit writes nothing. It
 * never throws on bad values. An edit that would change nothing succeeds and writes nothing.
 *
 * Call it outside of any transaction: inside one, a new record would be undone for good.
 */
export function applyEdit(doc: Y.Doc, edit: Edit, origin: Origin): Result<void, Refusal> {
  const plan = planEdit(readEditState(doc), edit)
  if (!plan.ok) return plan
  carryOut(doc, plan.value, origin)
  return ok(undefined)
}
