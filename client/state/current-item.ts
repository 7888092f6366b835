import { useSyncExternalStore } from 'react'
import { watchable } from '../../shared/base/watched.ts'
import type { Id } from '../../shared/model/agenda.ts'

const current = watchable<Id | null>(null)

/** The item that the person is at: the one in focus, or the first one in the window. */
export function useCurrentItem(): Id | null {
  return useSyncExternalStore(current.subscribe, current.get)
}

/** The same, once, for whoever does not need to hear of changes. */
export function currentItem(): Id | null {
  return current.get()
}

/** Says where the person is now. */
export function setCurrentItem(id: Id | null): void {
  current.set(id)
}
