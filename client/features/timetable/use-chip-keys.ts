import type { KeyboardEvent } from 'react'
import { useApplyEdit } from '../../state/index.ts'
import { useScene } from './board-context.ts'
import type { CellPlace } from './board-layout.ts'
import { type Step, stepFrom } from './cell-moves.ts'
import { type Load, loadKey } from './lifted.ts'

/** Where a chip stands in its meeting; null in the tray. */
export interface ChipPlace {
  readonly cell: CellPlace
  readonly meeting: string
  /** The entries of the meeting, in their order. */
  readonly siblings: readonly string[]
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next-day',
  ArrowLeft: 'previous-day',
  ArrowDown: 'down',
  ArrowUp: 'up',
}

/**
 * The keys of a chip: Space takes and puts down, arrows carry, Escape lets go, Delete takes an entry
 * off the table, Alt with an arrow moves it within its meeting.
 */
export function useChipKeys(load: Load, place: ChipPlace | null) {
  const { board, mayEdit, lifted, lift, aim, drop, letGo, remove } = useScene()
  const apply = useApplyEdit()
  const isInHand = lifted !== null && loadKey(lifted.load) === loadKey(load)
  const carry = (event: KeyboardEvent, step: Step) => {
    const mirrored = getComputedStyle(event.currentTarget).direction === 'rtl'
    if (lifted?.target) aim(stepFrom(board, lifted.target, mirrored ? mirror(step) : step))
  }
  const shift = (by: 1 | -1) => {
    if (!place || load.is !== 'entry') return
    const at = place.siblings.indexOf(load.entry)
    if (at + by < 0 || at + by >= place.siblings.length) return
    const before = place.siblings[by === 1 ? at + 2 : at - 1] ?? null
    apply({ do: 'move-entry', id: load.entry, meeting: place.meeting, before })
  }
  return (event: KeyboardEvent): void => {
    if (!mayEdit || event.target !== event.currentTarget) return
    const step = STEPS[event.key]
    if (event.key === ' ' || event.key === 'Enter') {
      if (isInHand) drop()
      else lift(load, place?.cell ?? null, 'keys')
    } else if (event.key === 'Escape' && isInHand) letGo()
    else if (event.altKey && (step === 'up' || step === 'down')) shift(step === 'down' ? 1 : -1)
    else if (step && isInHand) carry(event, step)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && load.is === 'entry')
      remove(load.entry)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function mirror(step: Step): Step {
  if (step === 'next-day') return 'previous-day'
  return step === 'previous-day' ? 'next-day' : step
}
