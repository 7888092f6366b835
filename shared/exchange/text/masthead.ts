import { remembered } from '../../base/remembered.ts'
import { languageFacts } from '../../languages/index.ts'
import { PLACES } from '../../languages/places.ts'
import type { Distribution, Facts } from '../../model/agenda.ts'
import { LANGUAGES, type Language } from '../../model/language.ts'
import { type Block, linesOf } from './block.ts'
import { findDate, findDays, findRange } from './dates.ts'
import { flatten, fold } from './fold.ts'
import { partOf } from './headings.ts'
import type { Reader } from './reader.ts'
import { findSymbols } from './symbols.ts'
import type { Vocabulary } from './vocabulary.ts'

type FoundFacts = { -readonly [Key in keyof Facts]?: Facts[Key] }

/** What comes after so many paragraphs is no first page any more. */
const MOST_BLOCKS = 60
/** A longer text before the dates is no place. */
const LONGEST_PLACE = 60
/** A longer line is no line of facts; only its beginning is read for some. */
const LONGEST_FACTS = 5_000
/** A longer text is prose that mentions a session. */
const LONGEST_SESSION_LINE = 400

/** What the first page says: facts, and the words that stand nowhere in the model. */
export interface Masthead {
  readonly facts: FoundFacts
  /** Lines that may name the body. */
  readonly names: readonly Block[]
  readonly title: string | null
}

/** Reads the blocks of the first page; a block that is wholly understood is placed. */
export function readMasthead(blocks: readonly Block[], reader: Reader): Masthead {
  const facts: FoundFacts = {}
  const names: Block[] = []
  let title: string | null = null
  for (const block of blocks.slice(0, MOST_BLOCKS)) {
    const part = partOf(block.text, reader.vocabulary) ?? titleWithSession(block, reader)
    if (part === 'document' || part === 'agenda' || part === 'secretariatNote') {
      if (part === 'document') title = block.text
      reader.ledger.place(linesOf([block]), 'heading')
    } else if (readFacts(block.text, facts, reader.vocabulary)) {
      reader.ledger.place(linesOf([block]), 'fact')
    } else names.push(...namesIn(block, facts, reader))
  }
  return { facts, names, title }
}

/**
 * What is left of a block that is no fact as a whole: without the lines that are facts by
 * themselves, which stand close together on a first page.
 */
function namesIn(block: Block, facts: FoundFacts, reader: Reader): readonly Block[] {
  if (block.lines.length < 2) return [block]
  const left = block.lines.filter((line) => {
    const isFact = readFacts(line.text, facts, reader.vocabulary)
    if (isFact) reader.ledger.place([line.number], 'fact')
    return !isFact
  })
  if (left.length === block.lines.length) return [block]
  return left.length === 0
    ? []
    : [{ ...block, lines: left, text: left.map(({ text }) => text).join(' ') }]
}

const OF_A_SESSION = /\s+(?:for|of|de|pour) (?:the|la) .{3,40} session\s*$/i

/** "Annotated provisional agenda for the twelfth session", which names the document too. */
function titleWithSession({ text }: Block, { vocabulary }: Reader): 'document' | null {
  const title = text.length > LONGEST_SESSION_LINE ? text : text.replace(OF_A_SESSION, '')
  return title !== text && partOf(title, vocabulary) === 'document' ? 'document' : null
}

/** Takes every fact out of a line; true when nothing but facts stood there. */
function readFacts(text: string, facts: FoundFacts, vocabulary: Vocabulary): boolean {
  if (text.length > LONGEST_FACTS) {
    readFacts(text.slice(0, LONGEST_FACTS), facts, vocabulary)
    return false
  }
  let rest = text.replace(/[*†]+$/, '')
  const take = (from: number, to: number) => {
    rest = `${rest.slice(0, from)} ${' '.repeat(to - from)}${rest.slice(to)}`.slice(
      0,
      rest.length + 1,
    )
  }
  const range = findRange(rest, vocabulary)
  if (range) {
    const place = rest
      .slice(0, range.from)
      .replace(/[\s,:–—-]*(?:du|from|le|on|del)?[\s,]*$/i, '')
      .trim()
    if (place.length > LONGEST_PLACE || fold(rest.slice(range.to)) !== '') return false
    facts.opening ??= range.opening
    facts.closing ??= range.closing
    if (place && !/\d/.test(place)) facts.place ??= placeId(place, vocabulary)
    return true
  }
  const symbol = findSymbols(rest)[0]
  if (symbol) {
    facts.symbol ??= symbol.symbol
    take(symbol.at, symbol.at + symbol.symbol.length)
  }
  const date = findDate(rest, vocabulary)
  const day = findDays(rest, vocabulary)[0]
  if (date && day) {
    facts.documentDate ??= date
    take(day.from, day.to)
  }
  return wordsAreFacts(rest, facts, vocabulary)
}

/** Reads the rest of a line as words of the first page; true when every word was one. */
function wordsAreFacts(rest: string, facts: FoundFacts, vocabulary: Vocabulary): boolean {
  let words = ` ${fold(rest)} `
  const cut = (phrase: string): boolean => {
    const found = ` ${fold(phrase)} `
    if (!words.includes(found)) return false
    words = words.replace(found, ' ')
    return true
  }
  const number = sessionNumber(words, vocabulary)
  if (number) {
    facts.sessionNumber ??= number.number
    cut(number.phrase)
  }
  for (const [distribution, phrases] of distributions(vocabulary)) {
    if (!facts.distribution && phrases.some(cut)) facts.distribution = distribution
  }
  const original = originalLanguage(words, vocabulary)
  if (original) {
    facts.originalLanguage ??= original.language
    cut(original.phrase)
  }
  for (const language of LANGUAGES)
    cut(languageFacts(vocabulary.facts.language).languageNames[language])
  cut(languageFacts('en').languageNames[vocabulary.facts.language])
  for (const phrase of [...vocabulary.masthead.organizations, ...vocabulary.masthead.labels])
    cut(phrase)
  return words.trim() === ''
}

function distributions({ masthead }: Vocabulary): readonly [Distribution, readonly string[]][] {
  const { general, limited, restricted } = masthead.distribution
  return [
    ['general', general],
    ['limited', limited],
    ['restricted', restricted],
  ]
}

function originalLanguage(words: string, { masthead, facts }: Vocabulary) {
  for (const language of LANGUAGES) {
    const name = facts.words.originalNames[language]
    const phrases = [`${masthead.original} ${name}`, `${name} only`, `${name} seulement`]
    const phrase = phrases.find((one) => words.includes(` ${fold(one)} `))
    if (phrase) return { language, phrase }
  }
  return null
}

/** "Twelfth session", "12th session": the number, and the words that say it. */
export function sessionNumber(text: string, vocabulary: Vocabulary) {
  if (text.length > LONGEST_SESSION_LINE) return null
  const words = ` ${fold(text)} `
  for (const session of vocabulary.masthead.session.map(fold)) {
    const found = new RegExp(
      `((?:[a-z]+ ){0,4}|\\d{1,3} ?(?:st|nd|rd|th|e|eme|re|ª|º|a|o)? )${session} `,
    ).exec(words)
    const phrase = found?.[1]?.trim() ?? ''
    const number = ordinalNumber(phrase, vocabulary)
    if (number) return { number: number.value, phrase: `${number.words} ${session}` }
  }
  return null
}

/** The longest ordinal at the end of a phrase. */
function ordinalNumber(phrase: string, vocabulary: Vocabulary) {
  const digits = /(\d{1,3}) ?(?:st|nd|rd|th|e|eme|re|ª|º|a|o)?$/.exec(phrase)
  if (digits) return { value: Number(digits[1]), words: digits[0] }
  const parts = phrase.split(' ')
  for (let from = 0; from < parts.length; from++) {
    const words = parts.slice(from).join(' ')
    const value = ordinals(vocabulary).get(words)
    if (value) return { value, words }
  }
  return null
}

const ordinals = remembered(({ facts }: Vocabulary): ReadonlyMap<string, number> => {
  const { feminine, masculine } = facts.ordinals
  const numbered = (list: readonly string[]) =>
    list.map((word, at) => [fold(word), at + 1] as const)
  return new Map([...numbered(masculine), ...numbered(feminine)])
})

/** The register's name for a place, or the words themselves. */
function placeId(name: string, { facts }: Vocabulary): string {
  const flat = flatten(name.replace(/[*†]$/, ''))
  const place = PLACES.find((one) => namesOf(one.name, facts.language).includes(flat))
  return place?.id ?? name
}

function namesOf(names: Readonly<Record<Language, string>>, language: Language): readonly string[] {
  return [names[language], names.en].map(flatten)
}
