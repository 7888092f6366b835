import type { TextAnchor } from '../../model/thread.ts'
import type { TokenRange } from './text-anchor.ts'

/** A quotation found, and how many letters around it are as they were. */
export interface QuoteFound extends TokenRange {
  readonly score: number
}

/** More places than this are no help to anybody. */
const MOST_PLACES = 100

/**
 * The one place in a flat text where a quotation stands; of several the one whose surroundings are
 * most as they were, and null when that leaves more than one or none.
 */
export function findQuote(flat: string, anchor: TextAnchor): QuoteFound | null {
  const places = placesOf(flat, anchor.quote)
    .map((from) => foundAt(flat, from, anchor))
    .sort((a, b) => b.score - a.score)
  const [best, second] = places
  return best && best.score > (second?.score ?? -1) ? best : null
}

function placesOf(flat: string, quote: string): readonly number[] {
  const places: number[] = []
  for (let at = flat.indexOf(quote); at >= 0; at = flat.indexOf(quote, at + 1)) {
    places.push(at)
    if (places.length > MOST_PLACES) return []
  }
  return places
}

function foundAt(flat: string, from: number, { quote, before, after }: TextAnchor): QuoteFound {
  const to = from + quote.length
  let score = 0
  for (let n = 1; n <= before.length && flat[from - n] === before[before.length - n]; n++) score++
  for (let n = 0; n < after.length && flat[to + n] === after[n]; n++) score++
  return { from, to, score }
}
