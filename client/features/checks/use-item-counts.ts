import { useRef } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { CheckedFinding } from '../../state/findings.ts'
import { useSplit } from './use-split.ts'

/** How many errors and warnings are open at each item. */
export type ItemCounts = ReadonlyMap<Id, { readonly error: number; readonly warning: number }>

/** Errors and warnings by item, those of its documents too; the same map until a number changes. */
export function useItemCounts(): ItemCounts {
  const { open } = useSplit()
  const last = useRef<{ open: readonly CheckedFinding[]; counts: ItemCounts } | null>(null)
  const known = last.current
  if (known?.open === open) return known.counts
  const fresh = countByItem(open)
  const counts = known && sameCounts(known.counts, fresh) ? known.counts : fresh
  last.current = { open, counts }
  return counts
}

function countByItem(open: readonly CheckedFinding[]): ItemCounts {
  const counts = new Map<Id, { error: number; warning: number }>()
  for (const { finding } of open) {
    const { severity, at } = finding
    if (!at.item || severity === 'info') continue
    const count = counts.get(at.item) ?? { error: 0, warning: 0 }
    count[severity] += 1
    counts.set(at.item, count)
  }
  return counts
}

function sameCounts(one: ItemCounts, other: ItemCounts): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, { error, warning }]) => {
      const count = other.get(id)
      return count?.error === error && count.warning === warning
    })
  )
}
