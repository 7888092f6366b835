import type { Facts } from '../model/agenda.ts'
import { FACTS_OF_ONE_DOCUMENT } from './next-facts.ts'
import type { Passage } from './passage.ts'
import { type PlaceDraft, valuePlace } from './place-draft.ts'

/** What became of the facts of the last agenda: its symbol was made anew, others were emptied. */
export function factPlaces({ last, next }: Passage): readonly PlaceDraft[] {
  const names = ['symbol', ...FACTS_OF_ONE_DOCUMENT] as const
  return names.flatMap((field) => factPlace(field, last.facts, next))
}

function factPlace(
  field: 'symbol' | (typeof FACTS_OF_ONE_DOCUMENT)[number],
  last: Facts,
  next: Facts,
): readonly PlaceDraft[] {
  const was = last[field] ?? ''
  const proposed = next[field] ?? ''
  if (was === proposed || was === '') return []
  return [valuePlace({ kind: 'fact', owner: null, field, was, proposed, applied: true })]
}
