import { useSyncExternalStore } from 'react'
import type { Id } from '../../shared/model/agenda.ts'

let current: Id | null = null
const listeners = new Set<() => void>()

/** The item that the person is at: the one in focus, or the first one in the window. */
export function useCurrentItem(): Id | null {
  return useSyncExternalStore(subscribe, currentItem)
}

/** The same, once, for whoever does not need to hear of changes. */
export function currentItem(): Id | null {
  return current
}

/** Says where the person is now. */
export function setCurrentItem(id: Id | null): void {
  if (id === current) return
  current = id
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
