import type { Agenda, Document, Id } from './agenda.ts'
import { findPlace } from './find-place.ts'
import type { PlaceToCheck } from './place-to-check.ts'
import { plainText } from './plain-text.ts'
import type { Text } from './text.ts'

/** A place that is still to be checked, with where its words stand now. */
export interface PlaceLeft {
  readonly place: PlaceToCheck
  /** Null for what is no text. */
  readonly range: { readonly from: number; readonly to: number } | null
}

/**
 * The places that are still to be checked. One whose words somebody has changed meanwhile, or whose
 * record is gone, has been dealt with and is left out; so is a value that was emptied and has been
 * filled again.
 */
export function placesLeft(agenda: Agenda): readonly PlaceLeft[] {
  const { places = [] } = agenda
  if (places.length === 0) return []
  const texts = textsByOwner(agenda)
  const documents = new Map(agenda.documents.map((document) => [document.id, document]))
  return places.flatMap((place) => {
    if (place.language === undefined)
      return isValueLeft(place, agenda, documents) ? [valueLeft(place)] : []
    const text = texts.get(`${place.owner} ${place.field}`)?.[place.language]
    return (text && leftIn(place, text)) ?? []
  })
}

/** Places as they were found last: while a text stays the same, so does what is left of it. */
const found = new WeakMap<PlaceToCheck, { readonly text: Text; readonly left: PlaceLeft | null }>()
const values = new WeakMap<PlaceToCheck, PlaceLeft>()

function leftIn(place: PlaceToCheck, text: Text): PlaceLeft | null {
  const known = found.get(place)
  if (known?.text === text) return known.left
  const range = findPlace(place, plainOf(text))
  const isSame = known?.left?.range?.from === range?.from && known?.left?.range?.to === range?.to
  const left = isSame && known?.left ? known.left : range && { place, range }
  found.set(place, { text, left })
  return left
}

function valueLeft(place: PlaceToCheck): PlaceLeft {
  const known = values.get(place)
  if (known) return known
  const left = { place, range: null }
  values.set(place, left)
  return left
}

function isValueLeft(
  { owner, field, was, proposed, applied }: PlaceToCheck,
  { facts, meetings }: Agenda,
  documents: ReadonlyMap<Id, Document>,
): boolean {
  if (field === 'day') return true
  const now = applied ? (proposed ?? '') : was
  if (owner === null)
    return String(Object.entries(facts).find(([key]) => key === field)?.[1] ?? '') === now
  if (field === 'body') return meetings.some(({ id, body }) => id === owner && body === now)
  const document = documents.get(owner)
  if (!document) return false
  return ((field === 'note' ? document.note : document.symbol) ?? '') === now
}

function textsByOwner({ items, documents, entries }: Agenda) {
  const texts = new Map<string, Partial<Record<string, Text>>>()
  for (const { id, title, shortTitle, annotation } of items) {
    texts.set(`${id} title`, title)
    texts.set(`${id} short-title`, shortTitle)
    texts.set(`${id} annotation`, annotation)
  }
  for (const { id, title } of documents) texts.set(`${id} title`, title)
  for (const { id, text } of entries) texts.set(`${id} text`, text)
  return texts
}

const known = new WeakMap<Text, string>()

function plainOf(text: Text): string {
  const before = known.get(text)
  if (before !== undefined) return before
  const plain = plainText(text)
  known.set(text, plain)
  return plain
}
