import { rememberedText } from '../base/remembered-text.ts'
import type { Language } from '../model/language.ts'
import { ordinal, ordinalNumeral } from '../model/ordinals.ts'
import { findAll } from './find-all.ts'
import { fold } from './fold.ts'
import type { Range } from './text-view.ts'

/** "treizième session" in a text; the range is that of the ordinal. */
export interface SessionOrdinal extends Range {
  readonly number: number
  readonly words: string
}

/** An ordinal in figures, `12e` or `12th`, as a regular expression. */
export const NUMERAL = '(?<![\\p{L}\\d/.,-])\\d{1,3}(?:er?|re|[èe]re|[èe]me|st|nd|rd|th|\\.?ª|-я)'

const BEFORE_SESSION = new RegExp(
  `((?:\\p{L}+[ -]et[ -])?[\\p{L}-]+|${NUMERAL})[\\s\\u00a0]+(?:[Ss]ession|sesión|сессии|сессия)(?!\\p{L})`,
  'gu',
)
const HIGHEST = 120

/** The sessions that a text numbers with a word. */
export function sessionOrdinalsIn(plain: string, language: Language): readonly SessionOrdinal[] {
  if (!/session|sesión|сесси/i.test(plain)) return []
  return findAll(BEFORE_SESSION, plain).flatMap(({ index, 1: words = '' }) => {
    const found = ordinalIn(words, language)
    const to = index + words.length
    return found ? [{ ...found, from: to - found.words.length, to }] : []
  })
}

/** The ordinal that ends some words, in figures, of one word or of two joined by "et" or "and". */
export function ordinalIn(
  words: string,
  language: Language,
): Pick<SessionOrdinal, 'number' | 'words'> | null {
  if (/^\d/.test(words)) return { number: Number.parseInt(words, 10), words }
  const known = numbers(language)
  const last = /[\p{L}-]+$/u.exec(words)?.[0] ?? ''
  const whole = known.get(fold(words))
  const number = whole ?? known.get(fold(last))
  return number === undefined ? null : { number, words: whole === undefined ? last : words }
}

/** The ordinal of a session in the case, or in figures, of the one it replaces. */
export function sessionOrdinalLike(words: string, number: number, language: Language): string {
  if (/^\d/.test(words)) return ordinalNumeral(number, language)
  const right = ordinal(number, language) ?? String(number)
  const isCapital = words[0] !== words[0]?.toLowerCase()
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

const numbers = rememberedText((language: Language): ReadonlyMap<string, number> => {
  const made = new Map<string, number>()
  for (let number = HIGHEST; number >= 1; number--)
    for (const gender of ['feminine', 'masculine'] as const)
      made.set(fold(ordinal(number, language, gender) ?? ''), number)
  return made
})
