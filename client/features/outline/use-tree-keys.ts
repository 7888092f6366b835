import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { MOVES, type Move } from './item-moves.ts'
import type { OutlineRow } from './outline-rows.ts'
import type { RowAction } from './row-menu.tsx'

interface TreeKeys {
  readonly rows: RefObject<readonly OutlineRow[]>
  readonly mayEdit: boolean
  readonly focus: (id: Id) => void
  /** Goes to the text of an item, to write in it. */
  readonly write: (id: Id) => void
  readonly onAction: (action: RowAction, row: OutlineRow) => void
}

/**
 * The keys of the tree. Tab changes the level only once the person has begun to work in the tree
 * (an arrow key, a press); until then, and after Escape, it walks on through the page, so that
 * nobody is caught and nobody demotes an item by walking by.
 */
export function useTreeKeys({ rows, mayEdit, focus, write, onAction }: TreeKeys) {
  const isWorking = useRef(false)
  const setWorking = useCallback((working: boolean) => {
    isWorking.current = working
  }, [])
  const onKey = useCallback(
    (event: KeyboardEvent, row: OutlineRow) => {
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
      const handled = (mayEdit && edit(event)) || (!event.altKey && (walk(event) || settle(event)))
      if (!handled) return
      event.preventDefault()
      event.stopPropagation()

      function edit(key: KeyboardEvent): boolean {
        const action = actionOf(key, isWorking.current)
        if (action) onAction(action, row)
        if (action && isMove(action)) isWorking.current = true
        return action !== null
      }
      function walk(key: KeyboardEvent): boolean {
        const next = neighbour(rows.current, row, key)
        if (next) focus(next.id)
        if (next) isWorking.current = true
        return next !== undefined
      }
      function settle({ key }: KeyboardEvent): boolean {
        if (key === 'Escape') isWorking.current = false
        else if (key === 'Enter' || key === ' ') write(row.id)
        else return false
        return true
      }
    },
    [rows, mayEdit, focus, write, onAction],
  )
  return { onKey, setWorking }
}

function isMove(action: RowAction): action is Move {
  return MOVES.some((move) => move === action)
}

function actionOf(event: KeyboardEvent, isWorking: boolean): RowAction | null {
  const { key, altKey, shiftKey } = event
  if (altKey) return withAlt(key, isRightToLeft(event))
  if (key === 'Tab' && isWorking) return shiftKey ? 'promote' : 'demote'
  if (key === 'Enter') return 'add-after'
  if (key === 'F2') return 'retitle'
  return key === 'Delete' ? 'delete' : null
}

function withAlt(key: string, rightToLeft: boolean): Move | null {
  const inward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const outward = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  const moves: Readonly<Record<string, Move>> = {
    ArrowUp: 'up',
    ArrowDown: 'down',
    [inward]: 'demote',
    [outward]: 'promote',
  }
  return moves[key] ?? null
}

function isRightToLeft({ currentTarget }: KeyboardEvent): boolean {
  return getComputedStyle(currentTarget).direction === 'rtl'
}

function neighbour(
  rows: readonly OutlineRow[],
  row: OutlineRow,
  event: KeyboardEvent,
): OutlineRow | undefined {
  const at = rows.findIndex((one) => one.id === row.id)
  const inward = isRightToLeft(event) ? 'ArrowLeft' : 'ArrowRight'
  const outward = isRightToLeft(event) ? 'ArrowRight' : 'ArrowLeft'
  if (event.key === 'ArrowDown') return rows[at + 1]
  if (event.key === 'ArrowUp') return rows[at - 1]
  if (event.key === 'Home') return rows[0]
  if (event.key === 'End') return rows.at(-1)
  if (event.key === inward) return rows.find((one) => one.parent === row.id)
  if (event.key === outward) return rows.find((one) => one.id === row.parent)
  return event.key.length === 1 && event.key !== ' ' ? byLetter(rows, at, event.key) : undefined
}

/** The next row whose title begins with a letter, after the row `at`, round to the top. */
function byLetter(rows: readonly OutlineRow[], at: number, key: string): OutlineRow | undefined {
  const letter = key.toLocaleLowerCase()
  return [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((one) =>
    one.title.toLocaleLowerCase().startsWith(letter),
  )
}
