import { useMemo } from 'react'
import type { CardEvents } from './finding-card.tsx'
import { useGoToFinding } from './go-to-finding.ts'
import { useRepair } from './use-repair.ts'
import { useWhere } from './where.ts'

/** What the cards of findings ask for: to go there, to repair, to ignore. */
export function useCardEvents(onIgnore: CardEvents['onIgnore']): CardEvents {
  const where = useWhere()
  const onGo = useGoToFinding()
  const repair = useRepair()
  return useMemo(
    () => ({
      where,
      onGo: (shown) => onGo(shown),
      onIgnore,
      onRepair: ({ key }) => void repair([key]),
    }),
    [where, onGo, onIgnore, repair],
  )
}
