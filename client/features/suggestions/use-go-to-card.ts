import { useCallback } from 'react'
import { goTo, type Target } from '../../state/go-to.ts'
import { useContentLanguage, useSetContentLanguage } from '../../state/index.ts'
import { choose } from './choice.ts'
import type { ShownCard } from './ordered-cards.ts'

/** How to make a card the current one and lead to its words, in their language. */
export function useGoToCard(): (shown: ShownCard) => void {
  const language = useContentLanguage()
  const setLanguage = useSetContentLanguage()
  return useCallback(
    (shown) => {
      choose({ current: shown.key })
      if (shown.place.language !== language) setLanguage(shown.place.language)
      const target = targetOf(shown)
      if (target) requestAnimationFrame(() => goTo(target))
    },
    [language, setLanguage],
  )
}

function targetOf({ document, entry, item, place, card }: ShownCard): Target | null {
  const [mark = card.id] = card.keys
  if (document) return { document, mark }
  if (entry) return { entry, mark }
  if (!item) return null
  return { item, field: place.field === 'title' ? 'title' : 'annotation', mark }
}
