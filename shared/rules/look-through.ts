import { ofText } from './of-text.ts'
import type { TextView } from './text-view.ts'

/** So many bits are kept for each letter of a text, at most for so many, at least so many. */
const BITS_OF_LETTER = 4
const MOST_BITS = 8_192
const FEWEST_BITS = 512

/** What one look through the characters of a text tells; it spares many rules a look of their own. */
export interface Look {
  /** Which signs, and which runs of two and three letters, the text has: see `mayHave`. */
  readonly has: Uint32Array
  /** How many words: what stands between white space. */
  readonly words: number
  /** False where surely no word stands twice in a row. */
  readonly mayRepeat: boolean
}

/** Looks through a text once. */
export const lookThrough = ofText(({ plain }: TextView): Look => {
  const has = noBits(plain.length)
  let words = 0
  let mayRepeat = false
  let isInWord = false
  let before = 0
  let beforeThat = 0
  let name = 0 // a number made of the letters of a name so far; 0 between names
  let nameBefore = 0
  for (let at = 0; at <= plain.length; at++) {
    const letter = at < plain.length ? plain.charCodeAt(at) : END
    set(has, runBit(0, before, letter))
    set(has, runBit(beforeThat, before, letter))
    beforeThat = before
    before = letter
    const kind = kindOf(letter)
    if (kind === LETTER) {
      name = (Math.imul(name, 31) + letter) | 1
      isInWord = true
      continue
    }
    set(has, runBit(0, 0, letter))
    if (name !== 0) {
      mayRepeat ||= name === nameBefore
      nameBefore = name
      name = 0
    }
    if (kind === SIGN) nameBefore = 0
    else if (isInWord) words++
    isInWord = kind === SIGN
  }
  return { has, words, mayRepeat }
})

/** Ends the last word. */
const END = 0x20

/** What a text has that has some words, or a sign, for `mayHave`. */
export function bitsOf(words: string): readonly number[] {
  const codes = Array.from(words, (letter) => letter.charCodeAt(0))
  const [first = 0, second = 0, ...others] = codes
  if (codes.length === 1) return kindOf(first) === LETTER ? [] : [runBit(0, 0, first)]
  if (codes.length === 2) return [runBit(0, first, second)]
  return others.map((code, at) => runBit(codes[at] ?? 0, codes[at + 1] ?? 0, code))
}

/** Whether a text may have what has these bits; false only where it has not. */
export function mayHave({ has }: Look, bits: readonly number[]): boolean {
  const words = has.length - 1
  for (const bit of bits)
    if (((has[(bit >> 5) & words] ?? 0) & (1 << (bit & 31))) === 0) return false
  return true
}

/** A set of bits for a text, a power of two: a short text has fewer runs to tell apart. */
function noBits(length: number): Uint32Array {
  let bits = FEWEST_BITS
  while (bits < length * BITS_OF_LETTER && bits < MOST_BITS) bits *= 2
  return new Uint32Array(bits / 32)
}

function set(has: Uint32Array, bit: number): void {
  const at = (bit >> 5) & (has.length - 1)
  has[at] = (has[at] ?? 0) | (1 << (bit & 31))
}

/** The bit of a run of letters; in one of two the first is 0, and in a sign by itself the second too. */
function runBit(one: number, two: number, three: number): number {
  return (one * 67 + two) * 67 + three
}

const SPACE = 0
const LETTER = 1
const SIGN = 2

/** What makes words: letters, digits and hyphens. No-break spaces part them as spaces do. */
const KINDS = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code <= 0x20 || code === 0xa0) return SPACE
  return /[\p{L}\p{N}-]/u.test(String.fromCharCode(code)) ? LETTER : SIGN
})

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? SIGN
  if (code === 0x202f) return SPACE
  return (code >= 0x2000 && code < 0x2070) || code >= 0xe000 ? SIGN : LETTER
}
