import { useCallback } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { ThreadAnchor } from '../../../shared/model/thread.ts'
import { selectedRange } from '../../editor/index.ts'
import { startComment } from '../../state/comment-draft.ts'
import { useAnchorAt, useSession } from '../../state/index.ts'

/**
 * How to begin a comment on what is selected, or on the record whose text has the caret; false when
 * no text has it.
 */
export function useCommentOnSelection(): () => boolean {
  const anchorAt = useAnchorAt()
  const { reader } = useSession()
  return useCallback(() => {
    const range = selectedRange()
    if (!range) return false
    const { place, from, to } = range
    const anchor = anchorAt(place, from, to) ?? recordAnchor(reader.agenda(), place.owner)
    if (anchor) startComment(anchor)
    return anchor !== null
  }, [anchorAt, reader])
}

/** The anchor of the record that owns a text; null for a footnote, which is nothing by itself. */
function recordAnchor({ items, documents, entries }: Agenda, id: Id): ThreadAnchor | null {
  const has = (records: readonly { readonly id: Id }[]) => records.some((one) => one.id === id)
  if (has(items)) return { on: 'item', id }
  if (has(documents)) return { on: 'document', id }
  return has(entries) ? { on: 'entry', id } : null
}
