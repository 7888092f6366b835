import { type DragEvent, useCallback, useRef, useState } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Drop } from './item-moves.ts'

const KIND = 'application/x-rapporteur-item'

/** Where the dragged row would land. */
interface Landing {
  readonly target: Id
  readonly drop: Drop
}

/** Dragging a row with the mouse: the upper third of a row is before it, the middle is into it. */
export function useRowDrag(move: (id: Id, target: Id, drop: Drop) => void) {
  const dragged = useRef<Id | null>(null)
  const [landing, setLanding] = useState<Landing | null>(null)
  const land = useRef<Landing | null>(null)
  const show = useCallback((next: Landing | null) => {
    const before = land.current
    if (before?.target === next?.target && before?.drop === next?.drop) return
    land.current = next
    setLanding(next)
  }, [])
  const onDragEnd = useCallback(() => {
    dragged.current = null
    show(null)
  }, [show])
  const onDragStart = useCallback((event: DragEvent, id: Id) => {
    dragged.current = id
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData(KIND, id)
  }, [])
  const onDragOver = useCallback(
    (event: DragEvent, target: Id) => {
      if (!dragged.current) return
      event.preventDefault()
      show(target === dragged.current ? null : { target, drop: dropAt(event) })
    },
    [show],
  )
  const onDrop = useCallback(
    (event: DragEvent) => {
      event.preventDefault()
      const id = dragged.current
      const to = land.current
      onDragEnd()
      if (id && to) move(id, to.target, to.drop)
    },
    [move, onDragEnd],
  )
  return { landing, onDragStart, onDragOver, onDragEnd, onDrop }
}

function dropAt({ clientY, currentTarget }: DragEvent): Drop {
  const { top, height } = currentTarget.getBoundingClientRect()
  const part = (clientY - top) / height
  if (part < 1 / 3) return 'before'
  return part > 2 / 3 ? 'after' : 'into'
}
