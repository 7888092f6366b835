import { useMemo } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { useOpenProposals } from '../../state/index.ts'

/** How many proposals are open. */
export function useProposalCount(): number {
  return useOpenProposals().length
}

/** How many proposals concern each item; the same map until a proposal comes or is settled. */
export function useProposalCounts(): ReadonlyMap<Id, number> {
  const proposals = useOpenProposals()
  return useMemo(() => {
    const counts = new Map<Id, number>()
    for (const { edits } of proposals) {
      const items = new Set(edits.flatMap(itemOfEdit))
      for (const id of items) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    return counts
  }, [proposals])
}

function itemOfEdit(edit: Edit): readonly Id[] {
  if (edit.do === 'move-item') return [edit.id]
  if (edit.do === 'add-item') return edit.parent ? [edit.parent] : []
  if (edit.do === 'add-document' || edit.do === 'move-document') return [edit.item]
  if (edit.do === 'set-text') return [edit.owner]
  return (edit.do === 'delete' || edit.do === 'restore') && edit.what === 'item' ? [edit.id] : []
}
