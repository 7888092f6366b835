import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DoubtfulPlace } from '../../../shared/exchange/corrections/doubtful-places.ts'
import { announce } from '../../ui/index.ts'
import {
  chooseLine,
  choosePlace,
  chooseRow,
  NOTHING,
  rowsOfSelection,
  type Selection,
} from './selection.ts'
import type { Corrections } from './use-corrections.ts'

/** What is chosen, and the walk over the places to check. */
export interface Checking {
  readonly selection: Selection
  /** The rows of the agenda that the chosen lines became. */
  readonly rows: ReadonlySet<string>
  /** The place that is being looked at; null when something else is chosen. */
  readonly place: DoubtfulPlace | null
  /** Its number from 0, or that of the last one that was looked at. */
  readonly at: number
  /** Lines of places that nobody has settled. */
  readonly open: ReadonlySet<number>
  readonly openCount: number
  readonly chooseLine: (line: number, extend?: boolean) => void
  readonly chooseRow: (row: string) => void
  /** Goes to another place: so many further on. */
  readonly step: (by: 1 | -1) => void
  /** Says that a place is right as it is, and goes to the next open one. */
  readonly accept: () => void
  readonly focusCard: () => void
}

/** The id of the card about what is chosen. */
export const CARD = 'import-card'

/** Keeps what is chosen; it begins at the first place to check. */
export function useChecking(
  { result, settled, act }: Corrections,
  places: readonly DoubtfulPlace[],
): Checking {
  const { t } = useTranslation('import')
  const [first] = places
  const [at, setAt] = useState(0)
  const [isAtPlace, setIsAtPlace] = useState(first !== undefined)
  const [selection, setSelection] = useState(() =>
    first ? choosePlace(NOTHING, first, result.lines) : NOTHING,
  )
  const place = isAtPlace ? (places[at] ?? null) : null
  const isOpen = (one: DoubtfulPlace) => !settled.has(one.from)
  const goTo = (next: number) => {
    const chosen = places[next]
    if (!chosen) return
    setAt(next)
    setIsAtPlace(true)
    setSelection(choosePlace(selection, chosen, result.lines))
    announce(t('place', { at: next + 1, count: places.length }))
  }
  const step = (by: 1 | -1) => {
    const count = places.length
    if (count > 0) goTo(isAtPlace ? (at + by + count) % count : at)
  }
  const accept = () => {
    if (!place || !act({ do: 'settle', lines: [place.from] })) return
    const later = [...places.slice(at + 1), ...places.slice(0, at)].find(isOpen)
    if (later) goTo(places.indexOf(later))
    else announce(t('all-settled'))
  }
  usePageKeys({ step, accept, act })
  const choose = (next: Selection) => {
    setIsAtPlace(false)
    setSelection(next)
  }
  return {
    selection,
    rows: useMemo(() => rowsOfSelection(selection, result.lines), [selection, result.lines]),
    place,
    at,
    open: useMemo(() => openLines(places, settled), [places, settled]),
    openCount: places.filter(isOpen).length,
    chooseLine: (line, extend = false) => choose(chooseLine(selection, line, extend, result.lines)),
    chooseRow: (row) => choose(chooseRow(selection, row, result.lines)),
    step,
    accept,
    focusCard: () =>
      document.getElementById(CARD)?.querySelector<HTMLElement>('button, textarea')?.focus(),
  }
}

function openLines(
  places: readonly DoubtfulPlace[],
  settled: ReadonlySet<number>,
): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { from, to } of places) {
    if (settled.has(from)) continue
    for (let line = from; line <= to; line++) lines.add(line)
  }
  return lines
}

/** Alt with an arrow walks, Alt with Enter accepts, Ctrl or ⌘ with Z takes back. */
function usePageKeys({
  step,
  accept,
  act,
}: Pick<Checking, 'step' | 'accept'> & Pick<Corrections, 'act'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, altKey, key, shiftKey } = event
      const isWriting = target instanceof HTMLElement && target.matches('input, textarea')
      const isUndo = (event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z'
      if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) step(key === 'ArrowUp' ? -1 : 1)
      else if (altKey && key === 'Enter') accept()
      else if (isUndo && !isWriting) act({ do: shiftKey ? 'redo' : 'undo' })
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  })
}
