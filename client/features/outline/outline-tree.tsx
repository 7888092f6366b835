import { useCallback, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { setCurrentItem, useCurrentItem } from '../../state/current-item.ts'
import { goTo } from '../../state/go-to.ts'
import { useMayEdit } from '../../state/index.ts'
import { useFirstThenAll } from '../../ui/index.ts'
import type { OutlineRow } from './outline-rows.ts'
import { TreeRow } from './tree-row.tsx'
import { useLatest } from './use-latest.ts'
import { type Editing, useRowActions } from './use-row-actions.ts'
import { useRowDrag } from './use-row-drag.ts'
import { useTabStop } from './use-tab-stop.ts'
import type { TreeEdits } from './use-tree-edits.ts'
import { useTreeKeys } from './use-tree-keys.ts'

/** More than a window full of rows. */
const FIRST_ROWS = 40

interface OutlineTreeProps {
  readonly rows: readonly OutlineRow[]
  readonly edits: TreeEdits
  readonly editing: Editing | null
  readonly onEditing: (editing: Editing | null) => void
  readonly onGo?: () => void
}

/** The items as a tree: one tab stop, arrows walk, the other keys are in {@link useTreeKeys}. */
export function OutlineTree({ rows, edits, editing, onEditing, onGo }: OutlineTreeProps) {
  const { t } = useTranslation('outline')
  const tree = useRef<HTMLDivElement>(null)
  const { shown } = useFirstThenAll(rows, FIRST_ROWS)
  const help = useId()
  const current = useCurrentItem()
  const mayEdit = useMayEdit()
  const latest = useLatest(rows)
  const { stop, focus, onFocus, onBlur } = useTabStop(tree, rows, current)
  const onAction = useRowActions({ rows: latest, edits, focus, onEditing })
  const open = useCallback(
    (id: Id) => {
      onGo?.()
      setCurrentItem(id)
      goTo({ item: id })
    },
    [onGo],
  )
  const write = useCallback(
    (id: Id) => {
      onGo?.()
      goTo({ item: id, focus: true })
    },
    [onGo],
  )
  const { onKey, setWorking } = useTreeKeys({ rows: latest, mayEdit, focus, write, onAction })
  const { landing, ...drag } = useRowDrag(edits.drop)
  const onSelect = useCallback(
    (id: Id) => {
      setWorking(true)
      open(id)
    },
    [setWorking, open],
  )
  const onEdited = useCallback(
    (id: Id) => {
      onEditing(null)
      focus(id)
    },
    [onEditing, focus],
  )
  return (
    <>
      <div
        ref={tree}
        role="tree"
        className="tree"
        aria-label={t('tree')}
        aria-describedby={help}
        onFocus={onFocus}
        onBlur={(event) => {
          onBlur(event)
          if (!tree.current?.contains(event.relatedTarget)) setWorking(false)
        }}
      >
        {shown.map((row) => (
          <TreeRow
            key={row.id}
            row={row}
            isCurrent={row.id === current}
            isStop={row.id === stop}
            editing={editing?.id === row.id ? editing.field : null}
            drop={landing?.target === row.id ? landing.drop : null}
            mayEdit={mayEdit}
            onSelect={onSelect}
            onKey={onKey}
            onAction={onAction}
            onEdited={onEdited}
            {...drag}
          />
        ))}
      </div>
      <p id={help} className="visually-hidden">
        {t('keys')}
      </p>
    </>
  )
}
