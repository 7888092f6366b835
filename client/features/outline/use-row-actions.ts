import { type RefObject, useCallback } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { OutlineRow } from './outline-rows.ts'
import type { RowAction } from './row-menu.tsx'
import type { TreeEdits } from './use-tree-edits.ts'

/** The title that is being written in place. */
export interface Editing {
  readonly id: Id
  readonly field: OutlineRow['field']
}

interface RowActions {
  readonly rows: RefObject<readonly OutlineRow[]>
  readonly edits: TreeEdits
  readonly focus: (id: Id) => void
  readonly onEditing: (editing: Editing | null) => void
}

/** Carries out what a key or the menu of a row asks for, and puts the focus where work goes on. */
export function useRowActions({ rows, edits, focus, onEditing }: RowActions) {
  return useCallback(
    (action: RowAction, row: OutlineRow) => {
      switch (action) {
        case 'retitle':
          return onEditing({ id: row.id, field: row.field })
        case 'short-title':
          return onEditing({ id: row.id, field: 'short-title' })
        case 'add-after':
        case 'add-inside': {
          const id = action === 'add-after' ? edits.add(row.id) : edits.addInside(row.id)
          return id ? onEditing({ id, field: 'title' }) : undefined
        }
        case 'delete': {
          const next = rowBeside(rows.current, row)
          if (edits.remove(row.id) && next) focus(next.id)
          return
        }
        default:
          edits.move(row.id, action)
          return focus(row.id)
      }
    },
    [rows, edits, focus, onEditing],
  )
}

/** The row to work on when a row and those below it are gone: the one after them, else before. */
function rowBeside(rows: readonly OutlineRow[], row: OutlineRow): OutlineRow | undefined {
  const at = rows.indexOf(row)
  return rows.slice(at + 1).find((one) => one.level <= row.level) ?? rows[at - 1]
}
