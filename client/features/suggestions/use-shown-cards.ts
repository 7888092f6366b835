import { useMemo } from 'react'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { useAgendaPart } from '../../state/index.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { useChoice } from './choice.ts'
import { filteredCards, orderedCards, type ShownCard } from './ordered-cards.ts'

/** Every card in the order of the document. */
export function useCards(): readonly ShownCard[] {
  const texts = useSuggestions()
  const items = useAgendaPart(itemsOf)
  const documents = useAgendaPart(documentsOf)
  const entries = useAgendaPart(entriesOf)
  return useMemo(
    () => orderedCards({ items, documents, entries }, texts),
    [items, documents, entries, texts],
  )
}

/** The cards that the filter leaves. */
export function useShownCards(): readonly ShownCard[] {
  const cards = useCards()
  const { by, item } = useChoice()
  return useMemo(() => filteredCards(cards, { by, item }), [cards, by, item])
}

function itemsOf({ items }: Agenda): Agenda['items'] {
  return items
}

function documentsOf({ documents }: Agenda): Agenda['documents'] {
  return documents
}

function entriesOf({ entries }: Agenda): Agenda['entries'] {
  return entries
}
