import { useSyncExternalStore } from 'react'
import type { Role } from '../../shared/access/role.ts'
import type { Watched } from '../../shared/base/watched.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import type { ReadOnlyReason, SaveState, SessionStatus } from '../session/index.ts'
import { calmListeners } from './after-paint.ts'
import { useSession } from './session-context.tsx'

/** Everything known of the session; renders when any of it changes. */
export function useSessionStatus(): SessionStatus {
  const { status } = useSession()
  return useSyncExternalStore(calmly(status), status.get)
}

/** The state of saving. */
export function useSaveState(): SaveState {
  const { status } = useSession()
  return useSyncExternalStore(calmly(status), () => status.get().save)
}

/** What this person is in the agenda; null until the server has said it. */
export function useRole(): Role | null {
  const { status } = useSession()
  return useSyncExternalStore(calmly(status), () => status.get().role)
}

/** This person, as others see them; null until the server has said it. */
export function useMyself(): PersonOnWire | null {
  const { status } = useSession()
  return useSyncExternalStore(calmly(status), () => status.get().person)
}

/** Why nothing can be edited just now, or null. */
export function useReadOnlyReason(): ReadOnlyReason | null {
  const { status } = useSession()
  return useSyncExternalStore(calmly(status), () => status.get().readOnly)
}

type Status = Watched<SessionStatus>

const subscribes = new WeakMap<Status, Status['subscribe']>()

/** The state of saving changes twice at every letter: its word waits until the letter is painted. */
function calmly(status: Status): Status['subscribe'] {
  const known = subscribes.get(status)
  if (known) return known
  const subscribe = calmListeners((tell) => {
    let before = status.get()
    return status.subscribe(() => {
      const now = status.get()
      if (differsInSavingAlone(before, now)) tell.calmly()
      else tell.now()
      before = now
    })
  })
  subscribes.set(status, subscribe)
  return subscribe
}

function differsInSavingAlone(before: SessionStatus, now: SessionStatus): boolean {
  const { save: _, ...rest } = now
  return (
    before.save.is !== 'opening' &&
    Object.entries(rest).every(([key, value]) => Object.is(value, Reflect.get(before, key)))
  )
}
