import { placeName } from '../languages/places.ts'
import type { TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import type { Passage } from './passage.ts'

/** Where a text names the city of the last session, when the next one is held elsewhere. */
export function cityMentions(
  { plain, language }: TextView,
  { last, next }: Passage,
): readonly Mention[] {
  const before = last.facts.place
  if (!before || !next.place || before === next.place) return []
  const name = placeName(before, language)
  const proposed = placeName(next.place, language)
  const found: Mention[] = []
  for (let from = plain.indexOf(name); from >= 0; from = plain.indexOf(name, from + 1)) {
    const to = from + name.length
    const isWhole = !/[\p{L}-]$/u.test(plain.slice(0, from)) && !/^[\p{L}]/u.test(plain.slice(to))
    if (isWhole) found.push({ from, to, kind: 'city', proposed })
  }
  return found
}
