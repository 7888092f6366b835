import { useCallback } from 'react'
import { showPanel } from '../../state/panel.ts'
import { currentChoice } from './choice.ts'
import { useGoToCard } from './use-go-to-card.ts'
import { useShownCards } from './use-shown-cards.ts'

/** How to go to the next suggestion that the panel shows, or the one before; round and round. */
export function useStep(): (by: 1 | -1) => void {
  const cards = useShownCards()
  const goToCard = useGoToCard()
  return useCallback(
    (by) => {
      const at = cards.findIndex(({ key }) => key === currentChoice().current)
      const next = at < 0 && by < 0 ? cards.length - 1 : (at + by + cards.length) % cards.length
      const card = cards[next]
      if (!card) return
      showPanel('suggestions')
      goToCard(card)
    },
    [cards, goToCard],
  )
}
