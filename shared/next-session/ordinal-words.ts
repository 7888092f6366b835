import { languageFacts } from '../languages/index.ts'
import { mentionWords } from '../languages/mention-words.ts'
import type { Language } from '../model/language.ts'
import { ordinal, ordinalNumeral } from '../model/ordinals.ts'
import type { Range } from '../rules/text-view.ts'
import { perLanguage } from './per-language.ts'

/** An ordinal as it is written, as a word or as a numeral. */
export interface OrdinalWord extends Range {
  readonly words: string
}

/** Every place where a text writes the ordinal of a number, by itself: not as part of a longer one. */
export function ordinalWordsIn(
  plain: string,
  number: number,
  language: Language,
): readonly OrdinalWord[] {
  const pattern = patternOf(language, String(number))
  return [...plain.matchAll(pattern)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    words,
  }))
}

/** The ordinal of another number in the form of one: a word for a word, with its capitals. */
export function ordinalLike(words: string, number: number, language: Language): string | null {
  if (/^\d/.test(words)) return numeralLike(words, number, language)
  const right = ordinal(number, language, genderOf(words, language))
  if (right === null) return null
  if (words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase())
    return right.toUpperCase()
  const isCapital = words.charAt(0) !== words.charAt(0).toLowerCase()
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

/** `13e` for `12e`, `13ème` for `12ème`; English endings follow the number. */
function numeralLike(words: string, number: number, language: Language): string | null {
  const written = /^\d+(.*)$/su.exec(words)?.[1] ?? ''
  return language === 'en' ? ordinalNumeral(number, language) : `${number}${written}`
}

function genderOf(words: string, language: Language): 'feminine' | 'masculine' {
  const { feminine } = languageFacts(language).ordinals
  return feminine.includes(words.toLowerCase()) ? 'feminine' : 'masculine'
}

const patternOf = perLanguage((language, number) => makePattern(Number(number), language))

function makePattern(number: number, language: Language): RegExp {
  const { ordinals } = languageFacts(language)
  const words = [ordinals.feminine[number - 1], ordinals.masculine[number - 1]]
    .filter((word) => word !== undefined)
    .map((word) => escaped(word).replace(/[ -]/g, '[\\s\\u00a0-]'))
  const ends = mentionWords(language)?.ordinalEnds
  const numeral = ends
    ? `${number}[\\s\\u00a0]?\\^?\\{?(?:${ends})\\}?`
    : escaped(ordinalNumeral(number, language))
  const isSpaced = language !== 'zh'
  const [before, after] = isSpaced ? ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}])'] : ['', '']
  return new RegExp(`${before}(?:${[...new Set(words), numeral].join('|')})${after}`, 'giu')
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
