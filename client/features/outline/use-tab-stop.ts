import {
  type FocusEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { OutlineRow } from './outline-rows.ts'

interface TabStop {
  /** The row that Tab reaches. */
  readonly stop: Id | null
  /** Brings the focus to a row, once it is drawn. */
  readonly focus: (id: Id) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/**
 * The one row of the tree that takes part in the Tab order: where the focus was last, else the
 * current item, else the first row. The focus follows a row through a move, which takes it out of
 * the page and puts it back.
 */
export function useTabStop(
  tree: RefObject<HTMLElement | null>,
  rows: readonly OutlineRow[],
  current: Id | null,
): TabStop {
  const [focused, setFocused] = useState<Id | null>(null)
  const wanted = useRef<Id | null>(null)
  const [, draw] = useState(0)
  useLayoutEffect(() => {
    const row = wanted.current && tree.current?.querySelector<HTMLElement>(`#row-${wanted.current}`)
    if (!row) return
    wanted.current = null
    row.focus()
    row.scrollIntoView({ block: 'nearest' })
  })
  const focus = useCallback((id: Id) => {
    wanted.current = id
    setFocused(id)
    draw((turn) => turn + 1)
  }, [])
  const onFocus = useCallback((event: FocusEvent) => {
    const row = event.target.closest('[role=treeitem]')
    if (row) setFocused(row.id.slice('row-'.length))
  }, [])
  const onBlur = useCallback(
    ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget && !tree.current?.contains(relatedTarget)) setFocused(null)
    },
    [tree],
  )
  const has = (id: Id | null) => rows.some((row) => row.id === id)
  const stop = has(focused) ? focused : has(current) ? current : (rows[0]?.id ?? null)
  return { stop, focus, onFocus, onBlur }
}
