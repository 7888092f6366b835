import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { newId, useApplyEdit, useContentLanguage, useSession } from '../../state/index.ts'
import { announce, showToast } from '../../ui/index.ts'
import { addAfter, type Drop, dropMove, type Move, stepMove } from './item-moves.ts'

/** What the tree can do to the agenda; each says in words what came of it. */
export interface TreeEdits {
  /** Adds an item after another one (at the end without one); its id, or null when refused. */
  readonly add: (after: Id | null) => Id | null
  /** Adds a sub-item at the end of an item; its id, or null when refused. */
  readonly addInside: (parent: Id) => Id | null
  readonly move: (id: Id, move: Move) => boolean
  readonly drop: (id: Id, target: Id, drop: Drop) => boolean
  /** Deletes an item with its sub-items and offers to bring it back. */
  readonly remove: (id: Id) => boolean
}

/** The edits of the tree, the same object as long as the language stays. */
export function useTreeEdits(): TreeEdits {
  const { t } = useTranslation('outline')
  const session = useSession()
  const apply = useApplyEdit()
  const language = useContentLanguage()
  return useMemo(() => {
    const items = () => session.reader.agenda().items
    const numberOf = (id: Id) => numberItems(items(), language).get(id)?.label ?? ''
    const add = (edit: AddItem) => {
      if (!apply(edit)) return null
      announce(t('added', { number: numberOf(edit.id) }))
      return edit.id
    }
    const move = (edit: Edit | null, id: Id) => {
      if (!edit || !apply(edit)) return false
      announce(t('moved', { number: numberOf(id) }))
      return true
    }
    return {
      add: (after) => add(addAfter(items(), newId(), after)),
      addInside: (parent) => add({ do: 'add-item', id: newId(), parent, before: null }),
      move(id, step) {
        const edit = stepMove(items(), id, step)
        if (typeof edit !== 'string') return move(edit, id)
        showToast(t(edit))
        return false
      },
      drop: (id, target, where) => move(dropMove(items(), id, target, where), id),
      remove(id) {
        const number = numberOf(id)
        if (!apply({ do: 'delete', what: 'item', id })) return false
        const restore = () => apply({ do: 'restore', what: 'item', id })
        showToast(t('deleted', { number }), { action: { label: t('undo'), run: restore } })
        return true
      },
    }
  }, [t, session, apply, language])
}

type AddItem = Extract<Edit, { do: 'add-item' }>
