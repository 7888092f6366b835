import { useSyncExternalStore } from 'react'
import { watchable } from '../../../shared/base/watched.ts'
import type { Id } from '../../../shared/model/agenda.ts'

/** Which places the panel shows: those to decide about, those computed, those done with. */
export const FILTERS = ['open', 'changed', 'done'] as const
export type Filter = (typeof FILTERS)[number]

/** What the person looks at in the panel. */
export interface Choice {
  /** The place whose card is the current one. */
  readonly current: Id | null
  readonly filter: Filter
}

const choice = watchable<Choice>({ current: null, filter: 'open' })

/** What the person looks at; it stays when the panel is closed. */
export function useChoice(): Choice {
  return useSyncExternalStore(choice.subscribe, choice.get)
}

/** Changes what the person looks at. */
export function choose(changes: Partial<Choice>): void {
  choice.set({ ...choice.get(), ...changes })
}
