import { describe, expect, it } from 'vitest'
import {
  filteredCards,
  orderedCards,
} from '../../../../client/features/suggestions/ordered-cards.ts'
import type { TextPlace } from '../../../../shared/model/edit.ts'
import type { SuggestionCard } from '../../../../shared/ydoc/text/suggestion-cards.ts'
import { agendaOf } from '../../../notation.ts'

const agenda = agendaOf(`
Opening
> The session will open.
- Provisional agenda (A/80/1)
Review
`)

function suggested(place: Omit<TextPlace, 'language'>, ...people: readonly string[]) {
  const card = (by: string, at: number): SuggestionCard => ({
    id: `${place.field} ${by} ${at}`,
    keys: [`i:${at}`],
    by,
    at,
    kind: 'insert',
    old: '',
    new: 'x',
    from: at,
    to: at + 1,
  })
  return { place: { ...place, language: 'en' } as const, cards: people.map(card) }
}

describe('the cards of an agenda', () => {
  const document = agenda.documents[0]?.id ?? ''
  const texts = [
    suggested({ owner: 'review', field: 'title' }, 'ana'),
    suggested({ owner: document, field: 'title' }, 'karim'),
    suggested({ owner: 'gone', field: 'title' }, 'ana'),
    suggested({ owner: 'opening', field: 'annotation' }, 'ana', 'karim'),
    suggested({ owner: 'opening', field: 'title' }, 'ana'),
  ]

  it('[SGC38] cards stand in the order of the agenda, and what is deleted has none', () => {
    const cards = orderedCards(agenda, texts)
    expect(cards.map(({ item, place, card }) => `${item} ${place.field} ${card.by}`)).toEqual([
      'opening title ana',
      'opening annotation ana',
      'opening annotation karim',
      'opening title karim',
      'review title ana',
    ])
    expect(cards[3]?.document).toBe(document)
  })

  it('[SGC38] a filter leaves those of a person, of an item, or of both', () => {
    const cards = orderedCards(agenda, texts)
    expect(filteredCards(cards, { by: 'karim', item: null })).toHaveLength(2)
    expect(filteredCards(cards, { by: null, item: 'review' })).toHaveLength(1)
    expect(filteredCards(cards, { by: 'karim', item: 'review' })).toEqual([])
  })
})
