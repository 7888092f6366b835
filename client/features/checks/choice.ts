import { useSyncExternalStore } from 'react'
import { watchable } from '../../../shared/base/watched.ts'
import type { Grouping } from './finding-groups.ts'

/** Which findings the panel shows. */
export const FILTERS = ['all', 'error', 'warning', 'info', 'ignored'] as const
export type Filter = (typeof FILTERS)[number]

/** What the person looks at in the panel. */
export interface Choice {
  /** The key of the finding whose card is the current one. */
  readonly current: string | null
  readonly grouping: Grouping
  readonly filter: Filter
}

const choice = watchable<Choice>({ current: null, grouping: 'severity', filter: 'all' })

/** What the person looks at; it stays when the panel is closed. */
export function useChoice(): Choice {
  return useSyncExternalStore(choice.subscribe, choice.get)
}

/** The current finding alone, for who draws nothing else of the choice. */
export function useCurrentKey(): string | null {
  return useSyncExternalStore(choice.subscribe, () => choice.get().current)
}

/** Changes what the person looks at. */
export function choose(changes: Partial<Choice>): void {
  choice.set({ ...choice.get(), ...changes })
}

/** What the person looks at, once. */
export function currentChoice(): Choice {
  return choice.get()
}
