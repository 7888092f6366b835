import { expect, it } from 'vitest'
import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { foldedWords } from '../../../shared/exchange/text/fold.ts'
import { VOCABULARIES } from '../../../shared/exchange/text/vocabularies.ts'
import { PLACES } from '../../../shared/languages/places.ts'
import { corpusNames, corpusText } from '../../corpus/corpus.ts'
import { SEED } from '../../seed.ts'
import { damaged, randomFrom } from './damage.ts'
import { fixture, fixtureNames, letters, read, wordsByOwner } from './reading.ts'

const DAMAGES = 500
const FIXTURES = fixtureNames.map(fixture)
const CORPUS = corpusNames.map(corpusText)
/** The words that nobody stores: headings, names of months, of languages and of places. */
const DERIVED = wordSet(JSON.stringify([VOCABULARIES, PLACES]))
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

it('[IM2] every line of the fixtures is accounted for, and its words are kept', () => {
  for (const name of fixtureNames) check(fixture(name), name)
})

it(`[IM3] whatever a conversion does to a text, no line is lost and nothing is thrown (seed ${SEED})`, () => {
  console.info(`damages: seed ${SEED}, ${DAMAGES} texts`)
  for (let at = 0; at < DAMAGES; at++) {
    const sources = at % 5 === 0 && CORPUS.length > 0 ? CORPUS : FIXTURES
    const text = damaged(sources[at % sources.length] ?? '', randomFrom(SEED + at))
    check(text, `seed ${SEED + at}, text ${at}`)
  }
}, 180_000)

it.each([
  ['words before the first day of a flattened timetable', 340, 381_341],
  ['a column head cut in two', 5, 7],
])('[IM3] nothing is lost of %s (text %i, seed %i)', (_, at, seed) => {
  const sources = at % 5 === 0 && CORPUS.length > 0 ? CORPUS : FIXTURES
  check(damaged(sources[at % sources.length] ?? '', randomFrom(seed)), `seed ${seed}`)
})

/** Every line has one account; lines that count as not placed, and only they, wait in the tray. */
function check(source: string, name: string): void {
  const { agenda, lines: account, findings } = read(source)
  const lines = source.replace(/^\ufeff/, '').split(LINE_END)
  const left = account.filter(({ fate }) => fate === 'unplaced').map(({ line }) => line)
  const tray = agenda.unplaced.map(({ line }) => line)
  expect({ name, lines: account.length, tray }).toEqual({ name, lines: lines.length, tray: left })
  const words = wordsByOwner(agenda)
  const documents = agenda.documents.map(({ id }) => words.get(id)).join(' ')
  const anywhere = wordSet(JSON.stringify([agenda, findings, schemaById(agenda.facts.schema)]))
  const lost = account.filter(({ line, fate, became, rules, owner = '' }) => {
    const text = lines[line - 1] ?? ''
    if (fate === 'blank') return letters(text) !== ''
    if (became === undefined || rules.length > 0) return false
    if (became === 'annotation') return !holds(words.get(owner) ?? '', text)
    if (became === 'document') return !holds(documents, withoutHeading(text))
    return longWords(text).some((word) => !anywhere.has(word) && !DERIVED.has(word))
  })
  expect({ name, lost: lost.map(({ line }) => `${line}: ${lines[line - 1]}`) }).toEqual({
    name,
    lost: [],
  })
}

/** Whether every longer word of a line stands in what holds it; marks before it are derived. */
function holds(owner: string, line: string): boolean {
  return (withoutMarkup(line).match(/\p{L}{4,}/gu) ?? []).every((word) =>
    owner.includes(letters(word)),
  )
}

/** "Documents:" may stand before an entry; the heading is printed anew. */
function withoutHeading(text: string): string {
  return text.replace(/^[\s-]*(?:documents?|documentation)\s?:/i, ' ')
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(longWords(text))
}

function longWords(text: string): readonly string[] {
  return foldedWords(withoutMarkup(text).normalize('NFC')).filter((word) =>
    /^\p{L}{4,}$/u.test(word),
  )
}

function withoutMarkup(text: string): string {
  return text.replace(/\u00ad/g, '').replace(/<[^<>]*>|\]\([^()]*\)|&\w+;/g, ' ')
}
