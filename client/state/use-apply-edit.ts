import { useCallback } from 'react'
import type { Edit, Refusal } from '../../shared/model/edit.ts'
import { readEditState } from '../../shared/ydoc/edit-state.ts'
import { planEdit } from '../../shared/ydoc/plan-edit.ts'
import type { Session } from '../session/index.ts'
import { modeFor } from './mode.ts'
import { proposalCalls } from './proposals.ts'
import { type RefusedEdit, useOpenAgenda } from './session-context.tsx'

/** How an edit is applied. */
export interface ApplyOptions {
  /** Takes a refusal, which then is not said: the caller shows it beside the field. */
  readonly onRefused?: (refusal: RefusedEdit) => void
  /** Called when the edit was recorded as a proposal instead: a dialog may close then. */
  readonly onProposed?: () => void
}

/**
 * Applies a structural edit, or several that are undone together; false when the agenda stays as it
 * is, because one was refused, which has been said in words then, or because this person suggests:
 * then the edits become a proposal.
 */
export type ApplyEdit = (edit: Edit | readonly Edit[], options?: ApplyOptions) => boolean

/** How to edit the structure of the agenda as this person; the same function all along. */
export function useApplyEdit(): ApplyEdit {
  const { session, mode, onRefusal, onProposed } = useOpenAgenda()
  return useCallback(
    (edit, { onRefused = onRefusal, ...options } = {}) => {
      const { role, readOnly } = session.status.get()
      const current = modeFor(mode.get(), role, readOnly !== null)
      const edits = [edit].flat()
      if (current === 'viewing') {
        onRefused({ code: 'read-only' })
        return false
      }
      if (current === 'suggesting') {
        const refusal = refusalOf(session, edits)
        if (refusal) onRefused(refusal)
        if (refusal) return false
        void proposalCalls(session.agenda).propose(edits).then(onProposed)
        options.onProposed?.()
        return false
      }
      const result = session.apply(...edits)
      if (!result.ok) onRefused(result.reason)
      return result.ok
    },
    [session, mode, onRefusal, onProposed],
  )
}

/** Why a proposal would not apply even now; the later edits build on those before. */
function refusalOf({ doc }: Session, [first]: readonly Edit[]): Refusal | null {
  const plan = first && planEdit(readEditState(doc), first)
  return plan && !plan.ok ? plan.reason : null
}
