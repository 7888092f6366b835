import { useSyncExternalStore } from 'react'
import type { Mode } from './mode.ts'
import { useOpenAgenda } from './session-context.tsx'
import { useReadOnlyReason } from './use-status.ts'

/** The mode the agenda is in, by choice or because nothing else is possible; and how to choose. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  const { mode } = useOpenAgenda()
  const chosen = useSyncExternalStore(mode.subscribe, mode.get)
  const isReadOnly = useReadOnlyReason() !== null
  return [isReadOnly ? 'viewing' : chosen, mode.set]
}

/** Whether this person may edit just now, and has not chosen only to look. */
export function useMayEdit(): boolean {
  return useMode()[0] === 'editing'
}
