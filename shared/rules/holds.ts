import { remembered } from '../base/remembered.ts'
import { ofText } from './of-text.ts'
import type { TextView } from './text-view.ts'

/** So many pairs of neighbouring letters are told apart; a power of two. */
const PAIRS = 4_096

/** Words that rules look for in many texts. */
export interface Needle {
  readonly words: string
  readonly pairs: readonly number[]
}

/** Prepares words to be looked for. */
export function needle(words: string): Needle {
  const pairs: number[] = []
  for (let at = 1; at < words.length; at++)
    pairs.push(pairOf(words.charCodeAt(at - 1), words.charCodeAt(at)))
  return { words, pairs }
}

/**
 * Whether a text has these words, told at once for most that it does not have: no pair of
 * neighbouring letters of theirs may be missing. One look through a text spares many.
 */
export function holds(view: TextView, { words, pairs }: Needle): boolean {
  return hasAll(pairsIn(view), pairs) && view.plain.includes(words)
}

/** Whether one of some texts may have these words; false only where none has them. */
export function mayBeInSome(views: readonly TextView[], { pairs }: Needle): boolean {
  return hasAll(pairsInAll(views), pairs)
}

function hasAll(has: Uint32Array, pairs: readonly number[]): boolean {
  for (const pair of pairs) if (((has[pair >> 5] ?? 0) & (1 << (pair & 31))) === 0) return false
  return true
}

const pairsInAll = remembered((views: readonly TextView[]): Uint32Array => {
  const has = new Uint32Array(PAIRS / 32)
  for (const view of views) {
    const pairs = pairsIn(view)
    for (let at = 0; at < has.length; at++) has[at] = (has[at] ?? 0) | (pairs[at] ?? 0)
  }
  return has
})

const pairsIn = ofText(({ plain }): Uint32Array => {
  const has = new Uint32Array(PAIRS / 32)
  let before = plain.charCodeAt(0)
  for (let at = 1; at < plain.length; at++) {
    const letter = plain.charCodeAt(at)
    const pair = pairOf(before, letter)
    has[pair >> 5] = (has[pair >> 5] ?? 0) | (1 << (pair & 31))
    before = letter
  }
  return has
})

function pairOf(one: number, other: number): number {
  return (one * 67 + other) & (PAIRS - 1)
}
