import { useEffect, useRef } from 'react'
import { adoptRules } from '../../editor/index.ts'
import { offerPanel } from '../../state/panel.ts'
import { useStepKeys } from '../../ui/index.ts'
import { choose, useChoice } from './choice.ts'
import type { ShownCard } from './ordered-cards.ts'
import { useCards } from './use-shown-cards.ts'
import { useStep } from './use-step.ts'

/**
 * Ties suggestions in texts to their cards while the agenda is open: the words of the current card
 * stand out, a click on suggested words opens their card, F9 walks through them. It draws nothing.
 */
export function SuggestionsWatch() {
  const cards = useCards()
  const { current } = useChoice()
  const keys = cards.find(({ key }) => key === current)?.card.keys.join(' ') ?? ''
  useEffect(() => (keys === '' ? undefined : adoptRules(keys.split(' ').map(ruleFor))), [keys])
  useClicks(cards)
  useStepKeys('F9', useStep())
  return null
}

function ruleFor(key: string): string {
  const words = `:is(ins, del, span)[data-suggestion~="${CSS.escape(key)}"]`
  return `.text ${words} { background: var(--person-tint); box-shadow: 0 0 0 2px var(--person-tint) }`
}

/** Makes the card of clicked words the current one. */
function useClicks(cards: readonly ShownCard[]): void {
  const latest = useRef(cards)
  useEffect(() => {
    latest.current = cards
  })
  useEffect(() => {
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return
      const element = target.closest<HTMLElement>(
        '.text-field :is(ins, del, span)[data-suggestion]',
      )
      const key = element?.dataset.suggestion
      const shown = latest.current.find(({ card }) => key && card.keys.includes(key))
      if (!shown) return
      choose({ current: shown.key, by: null, item: null })
      offerPanel('suggestions')
    }
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [])
}
