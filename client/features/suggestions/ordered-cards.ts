import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { TextPlace } from '../../../shared/model/edit.ts'
import type { PlacedCard, TextSuggestions } from '../../state/suggestions.ts'
import type { Choice } from './choice.ts'

/** A card as the panel shows it. */
export interface ShownCard extends PlacedCard {
  /** Its name in the panel. */
  readonly key: string
  /** The item to which its text belongs; null for free text of the timetable. */
  readonly item: Id | null
  /** The document or entry whose text it is in, where it is none of the item itself. */
  readonly document: Id | null
  readonly entry: Id | null
}

type Owners = Pick<Agenda, 'items' | 'documents' | 'entries'>

interface Owner {
  readonly rank: number
  readonly item: Id | null
  readonly document: Id | null
  readonly entry: Id | null
}

/** The cards of what the agenda shows, in the order in which it shows it. */
export function orderedCards(
  agenda: Owners,
  texts: readonly TextSuggestions[],
): readonly ShownCard[] {
  const owners = ownersOf(agenda)
  return texts
    .flatMap((text) => {
      const owner = owners.get(text.place.owner)
      return owner ? [{ ...text, owner, rank: owner.rank + rankOf(text.place) }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ place, cards, owner: { item, document, entry } }) =>
      cards.map((card) => ({ key: card.id, place, card, item, document, entry })),
    )
}

/** The cards that a choice leaves. */
export function filteredCards(
  cards: readonly ShownCard[],
  { by, item }: Pick<Choice, 'by' | 'item'>,
): readonly ShownCard[] {
  if (by === null && item === null) return cards
  return cards.filter(
    (one) => (by === null || one.card.by === by) && (item === null || one.item === item),
  )
}

const FIELDS: readonly TextPlace['field'][] = ['title', 'short-title', 'annotation', 'text', 'body']

/** The place of a text among those of its owner. */
function rankOf({ field, language }: TextPlace): number {
  return FIELDS.indexOf(field) / 8 + language.charCodeAt(0) / 10_000
}

function ownersOf({ items, documents, entries }: Owners): ReadonlyMap<Id, Owner> {
  const owners = new Map<Id, Owner>()
  const ranks = new Map(items.map(({ id }, place) => [id, place * 1_000]))
  for (const { id } of items) {
    owners.set(id, { rank: ranks.get(id) ?? 0, item: id, document: null, entry: null })
  }
  for (const [place, { id, item }] of documents.entries()) {
    const rank = (ranks.get(item) ?? 0) + 1 + Math.min(place, 998)
    owners.set(id, { rank, item, document: id, entry: null })
  }
  for (const [place, { id, item }] of entries.entries()) {
    owners.set(id, { rank: 10_000_000 + place, item, document: null, entry: id })
  }
  return owners
}
