import type { PlaceToCheck } from './place-to-check.ts'

/** A stretch of the characters of a text. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many characters on one side tell a place, and how many are compared. */
const TELLING = 8
const COMPARED = 40

/**
 * Where a place stands in a text as it reads now, told by what stood around its words; null when
 * the words are gone, or stand among others. Of places that look alike, the nearest to where it was.
 */
export function findPlace(place: PlaceToCheck, plain: string): Stretch | null {
  const { quote, at, from, was, proposed, applied } = place
  const words = (applied ? proposed : was) ?? ''
  if (words === '') return null
  const before = quote.slice(Math.max(0, at - COMPARED), at)
  const after = quote.slice(at + words.length, at + words.length + COMPARED)
  let best: (Stretch & { readonly score: number }) | null = null
  for (let found = plain.indexOf(words); found >= 0; found = plain.indexOf(words, found + 1)) {
    const to = found + words.length
    const left = sameEnd(before, plain.slice(Math.max(0, found - COMPARED), found))
    const right = sameStart(after, plain.slice(to, to + COMPARED))
    if (!tells(left, before) && !tells(right, after) && before + after !== '') continue
    const score = left + right - Math.abs(found - from) / 1e7
    if (best === null || score > best.score) best = { from: found, to, score }
  }
  return best && { from: best.from, to: best.to }
}

function tells(same: number, context: string): boolean {
  return context !== '' && same >= Math.min(TELLING, context.length)
}

function sameEnd(one: string, other: string): number {
  let same = 0
  while (same < one.length && one.at(-1 - same) === other.at(-1 - same)) same++
  return same
}

function sameStart(one: string, other: string): number {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  return same
}
