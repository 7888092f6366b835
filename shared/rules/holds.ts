import { bitsOf, lookThrough, mayHave } from './look-through.ts'
import type { TextView } from './text-view.ts'

/** Words that rules look for in many texts. */
export interface Needle {
  readonly words: string
  readonly bits: readonly number[]
}

/** Prepares words, or one sign, to be looked for. */
export function needle(words: string): Needle {
  return { words, bits: bitsOf(words) }
}

/**
 * Whether a text has these words, told at once for most that it does not have: no three letters in a
 * row of theirs may be missing. One look through a text spares many.
 */
export function holds(view: TextView, { words, bits }: Needle): boolean {
  return mayHave(lookThrough(view), bits) && view.plain.includes(words)
}

/** Whether a text has one of these words. */
export function holdsOne(view: TextView, needles: readonly Needle[]): boolean {
  const look = lookThrough(view)
  for (const { words, bits } of needles)
    if (mayHave(look, bits) && view.plain.includes(words)) return true
  return false
}
