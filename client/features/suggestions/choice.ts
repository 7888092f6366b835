import { useSyncExternalStore } from 'react'
import { watchable } from '../../../shared/base/watched.ts'
import type { Id } from '../../../shared/model/agenda.ts'

/** What the person looks at in the panel; null is everybody, everything, no card. */
export interface Choice {
  /** The key of the current card. */
  readonly current: string | null
  readonly by: Id | null
  readonly item: Id | null
}

const choice = watchable<Choice>({ current: null, by: null, item: null })

/** What the person looks at; it stays when the panel is closed. */
export function useChoice(): Choice {
  return useSyncExternalStore(choice.subscribe, choice.get)
}

/** Changes what the person looks at. */
export function choose(changes: Partial<Choice>): void {
  choice.set({ ...choice.get(), ...changes })
}

/** What the person looks at, once. */
export function currentChoice(): Choice {
  return choice.get()
}
