import { useEffect, useRef } from 'react'
import { adoptRules } from '../../editor/index.ts'
import { openPanel, showPanel } from '../../state/panel.ts'
import { choose, useChoice } from './choice.ts'
import { fetchSuggestionsPanel } from './lazy-suggestions-panel.tsx'
import type { ShownCard } from './ordered-cards.ts'
import { useCards } from './use-shown-cards.ts'
import { useStep } from './use-step.ts'

/** Narrower windows would have the text covered by a panel that opens by itself. */
const ROOM_FOR_PANEL = 960

/** From the first suggestion to fetching the panel, in milliseconds: the page comes first. */
const FETCH_AFTER = 1_500

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
  const hasCards = cards.length > 0
  useEffect(() => {
    if (!hasCards) return
    const timer = setTimeout(() => void fetchSuggestionsPanel(), FETCH_AFTER)
    return () => clearTimeout(timer)
  }, [hasCards])
  const step = useStep()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [step])
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
      if (openPanel() || innerWidth >= ROOM_FOR_PANEL) showPanel('suggestions')
    }
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [])
}
