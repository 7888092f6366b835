import { useMemo, useSyncExternalStore } from 'react'
import { useSession } from './session-context.tsx'

/** The person's one history over texts and structure. */
export interface Undo {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

const EVENTS = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const

/** How to take back one's own last changes, and what can be taken back. */
export function useUndo(): Undo {
  const { undo: history } = useSession()
  const subscribe = useMemo(
    () => (listener: () => void) => {
      for (const event of EVENTS) history.on(event, listener)
      return () => {
        for (const event of EVENTS) history.off(event, listener)
      }
    },
    [history],
  )
  const canUndo = useSyncExternalStore(subscribe, () => history.canUndo())
  const canRedo = useSyncExternalStore(subscribe, () => history.canRedo())
  return useMemo(
    () => ({
      canUndo,
      canRedo,
      undo: () => void history.undo(),
      redo: () => void history.redo(),
    }),
    [history, canUndo, canRedo],
  )
}
