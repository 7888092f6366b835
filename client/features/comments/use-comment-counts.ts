import { useCallback, useMemo } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { LocatedThread } from '../../../shared/model/thread.ts'
import { useAgendaPart, useThreads } from '../../state/index.ts'
import { placeOfThread } from './thread-place.ts'

/** How many threads are open. */
export function useOpenThreads(): number {
  const threads = useThreads()
  return useMemo(() => threads.filter(({ state }) => state === 'open').length, [threads])
}

/** How many threads are open at each item; the same map until a number changes. */
export function useCommentCounts(): ReadonlyMap<Id, number> {
  const threads = useThreads()
  const select = useCallback((agenda: Agenda) => countByItem(threads, agenda), [threads])
  return useAgendaPart(select, sameCounts)
}

function countByItem(threads: readonly LocatedThread[], agenda: Agenda): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { state, where } of threads) {
    const item = state === 'open' ? placeOfThread(agenda, where)?.item : undefined
    if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1)
  }
  return counts
}

function sameCounts(one: ReadonlyMap<Id, number>, other: ReadonlyMap<Id, number>): boolean {
  return one.size === other.size && [...one].every(([id, count]) => other.get(id) === count)
}
