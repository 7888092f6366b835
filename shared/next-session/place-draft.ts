import type { PlaceToCheck } from '../model/place-to-check.ts'

/** A place to check before it has its id and its place in the list. */
export type PlaceDraft = Omit<PlaceToCheck, 'id' | 'number'>

/** A place that is no text: a fact, a day, a value of a record. */
export function valuePlace(
  draft: Pick<PlaceDraft, 'kind' | 'owner' | 'field' | 'was' | 'proposed' | 'applied' | 'note'>,
): PlaceDraft {
  return { ...draft, quote: '', at: 0, from: 0 }
}
