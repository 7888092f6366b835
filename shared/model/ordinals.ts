import { fill } from '../base/fill.ts'
import { languageFacts } from '../languages/index.ts'
import type { Gender } from '../languages/language-facts.ts'
import type { Language } from './language.ts'

/**
 * An ordinal in lower case: a word to the ninety-ninth, a numeral beyond ("100e"); null for what
 * is not a whole number from 1 on.
 */
export function ordinal(
  number: number,
  language: Language,
  gender: Gender = 'feminine',
): string | null {
  if (!Number.isSafeInteger(number) || number < 1) return null
  return languageFacts(language).ordinals[gender][number - 1] ?? ordinalNumeral(number, language)
}

/** An ordinal in figures: "12e", "12th". */
export function ordinalNumeral(number: number, language: Language): string {
  const values = { number: String(number), ending: englishEnding(number) }
  return fill(languageFacts(language).ordinals.numeral, values)
}

/** "st", "nd", "rd" or "th"; the one ending of a numeral that follows its last digits. */
function englishEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
