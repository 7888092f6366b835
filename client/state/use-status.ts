import { useSyncExternalStore } from 'react'
import type { Role } from '../../shared/access/role.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import type { ReadOnlyReason, SaveState, SessionStatus } from '../session/index.ts'
import { useSession } from './session-context.tsx'

/** Everything known of the session; renders when any of it changes. */
export function useSessionStatus(): SessionStatus {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, status.get)
}

/** The state of saving. */
export function useSaveState(): SaveState {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, () => status.get().save)
}

/** What this person is in the agenda; null until the server has said it. */
export function useRole(): Role | null {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, () => status.get().role)
}

/** This person, as others see them; null until the server has said it. */
export function useMyself(): PersonOnWire | null {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, () => status.get().person)
}

/** Why nothing can be edited just now, or null. */
export function useReadOnlyReason(): ReadOnlyReason | null {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, () => status.get().readOnly)
}
