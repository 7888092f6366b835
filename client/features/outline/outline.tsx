import { memo, type ReactNode, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { useMayEdit } from '../../state/index.ts'
import { Button, IconButton } from '../../ui/index.ts'
import { type Marks, MarksContext } from './marks.ts'
import './outline.css'
import { OutlineFoot } from './outline-foot.tsx'
import { OutlineTree } from './outline-tree.tsx'
import { PeopleAtContext, usePeopleAt } from './people-at.ts'
import { useOutlineRows } from './use-outline-rows.ts'
import type { Editing } from './use-row-actions.ts'
import { useTreeEdits } from './use-tree-edits.ts'

interface OutlineProps {
  /** What is open at each item, for the badges. */
  readonly marks?: ReadonlyMap<Id, Marks>
  /** Folds the outline away; without it there is no button for that. */
  readonly onFold?: () => void
  /** The person has gone to an item or to the annex: an outline over the sheet may close. */
  readonly onGo?: () => void
}

const NO_MARKS: ReadonlyMap<Id, Marks> = new Map()

/** The outline: the items as a tree, and the annex below it. */
export const Outline = memo(function Outline({ marks = NO_MARKS, onFold, onGo }: OutlineProps) {
  const { t } = useTranslation('outline')
  const rows = useOutlineRows()
  const edits = useTreeEdits()
  const mayEdit = useMayEdit()
  const [editing, onEditing] = useState<Editing | null>(null)
  const add = useCallback(() => {
    const id = edits.add(null)
    if (id) onEditing({ id, field: 'title' })
  }, [edits])
  return (
    <OutlineContexts marks={marks}>
      <nav className="outline" aria-label={t('title')}>
        <div className="side-head">
          <h2>{t('title')}</h2>
          {mayEdit && (
            <Button
              variant="quiet"
              size="small"
              icon="plus"
              aria-label={t('add-hint')}
              onPress={add}
            >
              {t('add')}
            </Button>
          )}
          {onFold && (
            <IconButton icon="fold" size="small" label={t('fold')} keys="Ctrl+." onPress={onFold} />
          )}
        </div>
        {rows.length > 0 ? (
          <OutlineTree
            rows={rows}
            edits={edits}
            editing={editing}
            onEditing={onEditing}
            onGo={onGo}
          />
        ) : (
          <div className="outline-empty">
            <p>{t('empty')}</p>
            {mayEdit && <p>{t('empty-hint')}</p>}
          </div>
        )}
        <OutlineFoot onGo={onGo} />
      </nav>
    </OutlineContexts>
  )
})

interface OutlineContextsProps {
  readonly marks: ReadonlyMap<Id, Marks>
  readonly children: ReactNode
}

/** Hands marks and people to the rows; on its own, so that who comes and goes redraws no row. */
function OutlineContexts({ marks, children }: OutlineContextsProps) {
  return (
    <MarksContext value={marks}>
      <PeopleAtContext value={usePeopleAt()}>{children}</PeopleAtContext>
    </MarksContext>
  )
}
