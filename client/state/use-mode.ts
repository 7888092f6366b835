import { useSyncExternalStore } from 'react'
import { mayWrite } from '../../shared/access/operations.ts'
import { type Mode, modeFor } from './mode.ts'
import { useOpenAgenda } from './session-context.tsx'
import { useReadOnlyReason, useRole } from './use-status.ts'

/** The mode the agenda is in, by choice or because nothing else is possible; and how to choose. */
export function useMode(): readonly [Mode, (mode: Mode) => void] {
  const { mode } = useOpenAgenda()
  const chosen = useSyncExternalStore(mode.subscribe, mode.get)
  const isReadOnly = useReadOnlyReason() !== null
  return [modeFor(chosen, useRole(), isReadOnly), mode.set]
}

/**
 * Whether this person may edit or suggest just now, and has not chosen only to look: what they do
 * then is done or becomes a suggestion.
 */
export function useMayEdit(): boolean {
  return useMode()[0] !== 'viewing'
}

/** Whether this person's role lets them edit, and not only suggest. */
export function useMayEditDirectly(): boolean {
  const role = useRole()
  return role !== null && mayWrite(role) === 'everything'
}
