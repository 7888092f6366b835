import { capitalized } from '../base/capitalized.ts'
import { fill } from '../base/fill.ts'
import { languageFacts } from '../languages/index.ts'
import { placeName } from '../languages/places.ts'
import type { Facts } from './agenda.ts'
import type { Language, PerLanguage } from './language.ts'
import { dateRange, longDate } from './long-dates.ts'
import { ordinal } from './ordinals.ts'
import { splitSymbol } from './symbol.ts'

/** What the masthead takes from the agenda schema of the body. */
export interface MastheadNames {
  readonly organ: PerLanguage<string>
  /** The working group, where the agenda is one's. */
  readonly subOrgan?: PerLanguage<string>
  readonly documentTitle: PerLanguage<string>
  /** Whether the body numbers sessions or meetings. */
  readonly gathering: 'session' | 'meeting'
}

/** The derived lines of the masthead; null for every line whose facts are not known. */
export interface Masthead {
  readonly organization: string
  readonly symbol: { readonly head: string; readonly tail: string } | null
  readonly organ: string | null
  readonly subOrgan: string | null
  /** "Distr. générale", the date, the language, "Original : anglais": those that are known. */
  readonly distribution: readonly string[]
  /** The language and direction of the distribution lines, which are English in some versions. */
  readonly distributionLanguage: Language
  /** "Douzième session". */
  readonly session: string | null
  /** "Vienne, 14-18 octobre 2024". */
  readonly placeAndDates: string | null
  readonly title: string
  /** The text of the footnote that `*` after the symbol calls, when there has been a reissue. */
  readonly reissueNote: string | null
  /** "V.24-00000 (F)". */
  readonly jobNumber: string | null
}

/** Derives the masthead of one language version from the facts. */
export function mastheadOf(facts: Facts, names: MastheadNames, language: Language): Masthead {
  const { words, distributionLanguage } = languageFacts(language)
  return {
    organization: words.unitedNations,
    symbol: facts.symbol ? splitSymbol(facts.symbol) : null,
    organ: names.organ[language] ?? null,
    subOrgan: names.subOrgan?.[language] ?? null,
    distribution: distributionLines(facts, language),
    distributionLanguage,
    session: sessionLine(facts, names, language),
    placeAndDates: placeAndDates(facts, language),
    title: names.documentTitle[language] ?? words.annotatedProvisionalAgenda,
    reissueNote: reissueNote(facts, language),
    jobNumber: jobNumber(facts, language),
  }
}

/** A version in its original language says so in one line; another names both languages. */
function distributionLines(facts: Facts, language: Language): readonly string[] {
  const { words, languageNames, distributionLanguage } = languageFacts(
    languageFacts(language).distributionLanguage,
  )
  const { distribution, documentDate, originalLanguage } = facts
  const original =
    originalLanguage && fill(words.original, { language: words.originalNames[originalLanguage] })
  return [
    distribution && words.distribution[distribution],
    longDate(documentDate, distributionLanguage),
    originalLanguage === language ? '' : languageNames[language],
    original,
  ].filter((line): line is string => !!line)
}

function sessionLine(facts: Facts, names: MastheadNames, language: Language): string | null {
  const { words } = languageFacts(language)
  const isSession = names.gathering === 'session'
  const gender = isSession ? words.sessionGender : words.meetingGender
  const number = facts.sessionNumber
  const word = number === undefined ? null : ordinal(number, language, gender)
  if (word === null) return null
  const values = { ordinal: word, number: String(number) }
  return capitalized(fill(isSession ? words.session : words.meetingOfBody, values))
}

function placeAndDates({ place, opening, closing }: Facts, language: Language): string | null {
  const dates = dateRange(opening, closing, language)
  const name = place ? placeName(place, language) : ''
  if (!dates || !name) return dates || name || null
  return fill(languageFacts(language).words.placeAndDates, { place: name, dates })
}

function reissueNote({ reissueDate }: Facts, language: Language): string | null {
  if (!reissueDate) return null
  const { reissuedOn, reissued } = languageFacts(language).words
  const date = longDate(reissueDate, language)
  return date ? fill(reissuedOn, { date }) : reissued
}

/** The number with the letter of the version, which it may have been typed with. */
function jobNumber({ jobNumber: number }: Facts, language: Language): string | null {
  if (!number) return null
  const bare = number.replace(/\s*\([A-Z]\)$/, '')
  return `${bare} (${languageFacts(language).jobLetter})`
}
