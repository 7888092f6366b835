import { type DragEvent, type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { useGhosts } from '../../state/ghosts.ts'
import { classes } from '../../ui/index.ts'
import { GhostRows } from './ghost-rows.tsx'
import type { Drop } from './item-moves.ts'
import { type OutlineRow, sameRow } from './outline-rows.ts'
import { RowMarks } from './row-marks.tsx'
import { type RowAction, RowMenu } from './row-menu.tsx'
import { RowTitle } from './row-title.tsx'

/** What a row tells the tree; the functions stay the same from one drawing to the next. */
export interface RowEvents {
  readonly onSelect: (id: Id) => void
  readonly onKey: (event: KeyboardEvent, row: OutlineRow) => void
  readonly onAction: (action: RowAction, row: OutlineRow) => void
  readonly onEdited: (id: Id) => void
  readonly onDragStart: (event: DragEvent, id: Id) => void
  readonly onDragOver: (event: DragEvent, id: Id) => void
  readonly onDragEnd: () => void
  readonly onDrop: (event: DragEvent) => void
}

interface TreeRowProps extends RowEvents {
  readonly row: OutlineRow
  readonly isCurrent: boolean
  /** The one row of the tree that Tab reaches. */
  readonly isStop: boolean
  readonly editing: OutlineRow['field'] | null
  readonly drop: Drop | null
  readonly mayEdit: boolean
}

/** A row of the tree: number, title, who is there, what is open, and what can be done. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { row, isCurrent, isStop, editing, drop, mayEdit } = props
  const { t } = useTranslation('outline')
  const { leaves, before, inside } = useGhosts(row.id)
  return (
    <>
      <GhostRows ghosts={before} level={row.level} />
      <div
        role="treeitem"
        id={`row-${row.id}`}
        className={classes(
          'tree-row',
          `level-${row.level}`,
          drop && `drop-${drop}`,
          leaves && `proposed-${leaves}`,
        )}
        aria-level={row.level}
        aria-posinset={row.position}
        aria-setsize={row.siblings}
        aria-expanded={row.hasChildren ? true : undefined}
        aria-selected={isCurrent}
        aria-label={`${row.number} ${row.title || t('untitled')}`}
        aria-describedby={`marks-${row.id}`}
        tabIndex={isStop ? 0 : -1}
        draggable={mayEdit && !editing}
        onClick={() => !editing && props.onSelect(row.id)}
        onDoubleClick={() => mayEdit && props.onAction('retitle', row)}
        onKeyDown={(event) => props.onKey(event, row)}
        onDragStart={(event) => props.onDragStart(event, row.id)}
        onDragOver={(event) => props.onDragOver(event, row.id)}
        onDragEnd={props.onDragEnd}
        onDrop={props.onDrop}
      >
        <span className="number">{row.marker}</span>{' '}
        <RowTitle row={row} editing={editing} onEdited={props.onEdited} />
        <span className="marks">
          <span id={`marks-${row.id}`} className="row-marks">
            <RowMarks id={row.id} />
          </span>
          {mayEdit && isStop && !editing && <RowMenu row={row} onAction={props.onAction} />}
        </span>
      </div>
      <GhostRows ghosts={inside} level={row.level + 1} />
    </>
  )
}, sameProps)

function sameProps(before: TreeRowProps, after: TreeRowProps): boolean {
  const { row, ...rest } = before
  return (
    sameRow(row, after.row) &&
    Object.entries(rest).every(([key, value]) => Object.is(value, Reflect.get(after, key)))
  )
}
