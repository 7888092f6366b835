import { fill } from '../base/fill.ts'
import { languageFacts } from '../languages/index.ts'
import type { Facts } from '../model/agenda.ts'
import { LANGUAGES, type Language, type PerLanguage } from '../model/language.ts'
import { ordinal } from '../model/ordinals.ts'

/**
 * A standing title for one session, in one language. While the number of the session is not known,
 * its ordinal is left out, and the next session is "the next".
 */
export function standingTitle(
  pattern: string,
  sessionNumber: number | undefined,
  language: Language,
): string {
  const { words } = languageFacts(language)
  const at = (number: number) => ordinal(number, language, words.sessionGender) ?? ''
  const session = sessionNumber === undefined ? '' : at(sessionNumber)
  const next = sessionNumber === undefined ? words.unknownNext : at(sessionNumber + 1)
  return fill(pattern, { session, next }).replace(/ {2,}/g, ' ').trim()
}

/** A standing title in every language of the agenda that the schema knows it in. */
export function standingTitles(
  patterns: PerLanguage<string>,
  { languages, sessionNumber }: Pick<Facts, 'languages' | 'sessionNumber'>,
): PerLanguage<string> {
  return Object.fromEntries(
    LANGUAGES.filter((language) => languages.includes(language)).flatMap((language) => {
      const pattern = patterns[language]
      return pattern ? [[language, standingTitle(pattern, sessionNumber, language)]] : []
    }),
  )
}
