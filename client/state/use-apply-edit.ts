import { useCallback } from 'react'
import type { Edit } from '../../shared/model/edit.ts'
import { useOpenAgenda } from './session-context.tsx'

/** How an edit is applied. */
export interface ApplyOptions {
  /** A refusal is not said: the caller shows it beside the field. */
  readonly quiet?: boolean
}

/**
 * Applies a structural edit, or several that are undone together; false when one was refused, which
 * has been said in words then.
 */
export type ApplyEdit = (edit: Edit | readonly Edit[], options?: ApplyOptions) => boolean

/** How to edit the structure of the agenda as this person; the same function all along. */
export function useApplyEdit(): ApplyEdit {
  const { session, mode, onRefusal } = useOpenAgenda()
  return useCallback(
    (edit, { quiet = false } = {}) => {
      if (session.status.get().readOnly || mode.get() === 'viewing') {
        if (!quiet) onRefusal({ code: 'read-only' })
        return false
      }
      const result = session.apply(...[edit].flat())
      if (!result.ok && !quiet) onRefusal(result.reason)
      return result.ok
    },
    [session, mode, onRefusal],
  )
}
