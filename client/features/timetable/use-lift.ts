import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Id } from '../../../shared/model/agenda.ts'
import { announce } from '../../ui/index.ts'
import { type BoardLayout, type CellPlace, cellKey } from './board-layout.ts'
import { firstCell } from './cell-moves.ts'
import { type Lifted, type Load, loadKey } from './lifted.ts'
import { useCellName } from './use-cell-name.ts'
import type { Destination, Place } from './use-placing.ts'

/** How things are taken in hand, carried over the board and put down, with keys or a pointer. */
export function useLift(board: BoardLayout, place: Place) {
  const { t } = useTranslation('timetable')
  const nameOf = useCellName()
  const [lifted, setLifted] = useState<Lifted | null>(null)
  const lift = useCallback(
    (load: Load, from: CellPlace | null, by: Lifted['by']) => {
      const target = from ?? (by === 'keys' ? firstCell(board) : null)
      setLifted({ load, target, before: null, by })
      if (by === 'keys' && target) announce(t('lifted', { cell: nameOf(target) }))
    },
    [board, nameOf, t],
  )
  const aim = useCallback(
    (target: CellPlace | null, before: Id | null = null) => {
      setLifted((now) => (now && !isAt(now, target, before) ? { ...now, target, before } : now))
      if (lifted?.by === 'keys' && target) announce(nameOf(target))
    },
    [lifted, nameOf],
  )
  const letGo = useCallback(() => {
    if (lifted?.by === 'keys') announce(t('let-go'))
    setLifted(null)
  }, [lifted, t])
  const put = useCallback(
    (load: Load, destination: Destination) => {
      const entry = place(load, destination)
      if (!entry) return
      announce(t('placed', { cell: nameOf(destination.cell) }))
      focusChip(loadKey({ is: 'entry', entry }), load.is === 'text')
    },
    [place, nameOf, t],
  )
  const drop = useCallback(() => {
    setLifted(null)
    if (lifted?.target) put(lifted.load, { cell: lifted.target, before: lifted.before })
  }, [lifted, put])
  return useMemo(
    () => ({ lifted, lift, aim, letGo, put, drop }),
    [lifted, lift, aim, letGo, put, drop],
  )
}

function isAt({ target, before }: Lifted, cell: CellPlace | null, next: Id | null): boolean {
  return before === next && (target && cellKey(target)) === (cell && cellKey(cell))
}

/** Focuses a chip once it is drawn in its new place; for a new text, its field. */
function focusChip(key: string, intoText: boolean): void {
  requestAnimationFrame(() => {
    const chip = document.querySelector<HTMLElement>(`[data-chip="${CSS.escape(key)}"]`)
    const field = intoText ? chip?.querySelector<HTMLElement>('[role="textbox"]') : null
    const goal = field ?? chip
    goal?.focus()
    goal?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}
