import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession, useUndo } from '../../state/index.ts'
import { noteSettled } from '../../state/settled-suggestions.ts'
import { useSuggestionCalls, type Verdict } from '../../state/suggestions.ts'
import { announce, showToast } from '../../ui/index.ts'
import { choose, currentChoice } from './choice.ts'
import type { ShownCard } from './ordered-cards.ts'
import { useShownCards } from './use-shown-cards.ts'

/** What a person does with cards: decides them, or takes their own back. */
export type Decision = Verdict | 'withdraw'

/** How to decide cards in one step, which one undo takes back; the next card becomes current. */
export function useDecide(): (decision: Decision, decided: readonly ShownCard[]) => void {
  const { t } = useTranslation('suggestions')
  const { decide, takeBack } = useSuggestionCalls()
  const { undo } = useUndo()
  const { agenda } = useSession()
  const cards = useShownCards()
  return useCallback(
    (decision, decided) => {
      const gone = new Set(decided.map(({ key }) => key))
      const at = cards.findIndex(({ key }) => key === currentChoice().current)
      const left = (card: ShownCard) => !gone.has(card.key)
      const next = cards.slice(Math.max(at, 0)).find(left) ?? cards.findLast(left)
      if (decision === 'withdraw') takeBack(decided)
      else {
        decide(decision, decided)
        void noteSettled(agenda, { verdict: decision, suggestions: decided.map(asNote) })
      }
      choose({ current: next?.key ?? null })
      const said = t(`done.${decision}`, { count: decided.length })
      announce(said)
      showToast(said, { action: { label: t('common:undo'), run: undo } })
    },
    [cards, decide, takeBack, undo, agenda, t],
  )
}

function asNote({ place, card }: ShownCard) {
  return { owner: place.owner, by: card.by, old: card.old, new: card.new }
}
