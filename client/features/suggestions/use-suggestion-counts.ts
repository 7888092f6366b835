import { useRef } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import { useProposalCount, useProposalCounts } from '../proposals/index.ts'
import { useCards } from './use-shown-cards.ts'

type Counts = ReadonlyMap<Id, number>

/** How many suggestions are open, proposals of structure too. */
export function useSuggestionCount(): number {
  return useCards().length + useProposalCount()
}

/** How many suggestions are open at each item; the same map until a number changes. */
export function useSuggestionCounts(): Counts {
  const cards = useCards()
  const last = useRef<Counts>(new Map())
  const counts = new Map<Id, number>(useProposalCounts())
  for (const { item } of cards) if (item) counts.set(item, (counts.get(item) ?? 0) + 1)
  if (!sameCounts(last.current, counts)) last.current = counts
  return last.current
}

function sameCounts(one: Counts, other: Counts): boolean {
  return one.size === other.size && [...one].every(([id, count]) => other.get(id) === count)
}
