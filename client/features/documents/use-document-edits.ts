import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { documentOf, documentsOf } from '../../state/agenda-index.ts'
import { useApplyEdit, useSession } from '../../state/index.ts'
import { announce, showToast } from '../../ui/index.ts'
import { stepDocument } from './document-moves.ts'

/** What a row of the list can do to its document. */
export interface DocumentEdits {
  readonly step: (by: 1 | -1) => boolean
  /** Moves it to the end of another item's list. */
  readonly moveTo: (item: Id, number: string) => boolean
  readonly setType: (type: string | null) => boolean
  readonly setNote: (note: string) => boolean
  /** Deletes it and offers to bring it back. */
  readonly remove: () => boolean
}

/** The edits of one document, each of which says in words what came of it. */
export function useDocumentEdits(id: Id): DocumentEdits {
  const { t } = useTranslation('documents')
  const { reader } = useSession()
  const apply = useApplyEdit()
  return useMemo(
    () => ({
      step(by) {
        const item = documentOf(reader.agenda(), id)?.item
        if (item === undefined) return false
        const edit = stepDocument(documentsOf(reader.agenda(), item), id, by)
        if (!edit) showToast(t(by === -1 ? 'no-up' : 'no-down'))
        if (!edit || !apply(edit)) return false
        const list = documentsOf(reader.agenda(), item)
        const place = list.findIndex((one) => one.id === id) + 1
        announce(t('moved', { place, count: list.length }))
        return true
      },
      moveTo(item, number) {
        if (!apply({ do: 'move-document', id, item, before: null })) return false
        announce(t('moved-to', { number }))
        return true
      },
      setType: (type) => apply({ do: 'change-document', id, values: { type } }),
      setNote: (note) =>
        apply({ do: 'change-document', id, values: { note: note.trim() || null } }),
      remove() {
        if (!apply({ do: 'delete', what: 'document', id })) return false
        const run = () => apply({ do: 'restore', what: 'document', id })
        showToast(t('deleted'), { action: { label: t('undo'), run } })
        return true
      },
    }),
    [t, reader, apply, id],
  )
}
