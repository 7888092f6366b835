import type { Counting } from '../languages/language-facts.ts'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** The place of a sibling, from 1, as its marker counts it: `3`, `c`, `iii`. */
export function counted(counting: Counting, place: number): string {
  if (counting === 'number') return String(place)
  if (counting === 'roman') return roman(place)
  return lettered(counting === 'letter' ? LATIN : counting.letters, place)
}

/** After the last letter the letters are doubled: z, aa, bb. */
function lettered(letters: string, place: number): string {
  const rounds = Math.ceil(place / letters.length)
  return (letters[(place - 1) % letters.length] ?? '').repeat(rounds)
}

function roman(place: number): string {
  let rest = place
  let numeral = ''
  for (const [value, letters] of ROMAN) {
    numeral += letters.repeat(Math.floor(rest / value))
    rest %= value
  }
  return numeral
}
