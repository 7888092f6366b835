import { LANGUAGES, type Language } from '../../../shared/model/language.ts'
import { numberItems } from '../../../shared/model/numbering.ts'

/** A line of an example, in the notation of the pages of rules. */
export interface Line {
  readonly kind:
    | 'facts'
    | 'item'
    | 'annotation'
    | 'document'
    | 'meeting'
    | 'entry'
    | 'short-title'
    | 'unplaced'
    | 'language'
  /** How deep its item is, from 0. */
  readonly indent: number
  readonly isFound: boolean
  readonly language: Language
  /** Its words, those that are found apart; none where there is nothing, or facts alone. */
  readonly words: readonly Words[]
  /** The number of an item. */
  readonly number?: string
  readonly facts?: ExampleFacts
  readonly meeting?: ExampleMeeting
  /** How many times the words stand there, where a line is long. */
  readonly times?: number
}

/** Words of a line. */
export interface Words {
  readonly text: string
  readonly isFound: boolean
}

/** What the first line of an example says of its agenda, days and symbols as they are written. */
export interface ExampleFacts {
  readonly languages: readonly Language[]
  readonly schema?: string
  readonly symbol?: string
  readonly place?: string
  readonly opening?: string
  readonly closing?: string
  readonly date?: string
  readonly reissue?: string
  readonly bureau?: string
  readonly session?: string
  readonly entitlement?: string
}

/** A meeting as it is written: a time may be missing. */
export interface ExampleMeeting {
  readonly date: string
  readonly start: string
  readonly end: string
  readonly isParallel: boolean
  readonly body: string
}

const SIGNS: Readonly<Record<string, Line['kind']>> = {
  '>': 'annotation',
  '?': 'unplaced',
  '~': 'short-title',
  '-': 'document',
  '@': 'meeting',
  '*': 'entry',
  '=': 'entry',
}

/** The lines of an example, each item with the number that it would have. */
export function exampleLines(block: string): readonly Line[] {
  const written = block.split('\n').filter((line) => line.trim() !== '')
  const facts = written[0]?.startsWith('facts:') ? factsOf(written[0]) : null
  const languages: readonly Language[] = facts?.languages ?? ['en']
  const cut = written.indexOf('---')
  const [first = 'en', second = 'en'] = languages
  const lines = written.map((line, at) => lineOf(line, cut >= 0 && at >= cut ? second : first))
  const known = facts && lines[0] ? [{ ...lines[0], facts }, ...lines.slice(1)] : lines
  if (cut < 0) return numbered(known)
  return [...numbered(known.slice(0, cut)), ...numbered(known.slice(cut))]
}

const MARKERS = /\s*\{[a-z0-9-]+\}/g

function lineOf(line: string, language: Language): Line {
  const bare = line.replace(MARKERS, '').trimEnd()
  const indent = Math.floor((bare.length - bare.trimStart().length) / 2)
  const base = { indent, isFound: bare !== line.trimEnd(), language }
  const content = bare.trimStart()
  if (content === '---') return { ...base, kind: 'language', words: [] }
  if (content.startsWith('facts:')) return { ...base, kind: 'facts', words: [] }
  const kind = SIGNS[content[0] ?? ''] ?? 'item'
  const text = kind === 'item' ? content : content.slice(1).trim()
  if (kind === 'meeting') return { ...base, kind, words: [], meeting: meetingOf(text) }
  const long = /^(\S+) × (\d+)$/.exec(text)
  if (!long) return { ...base, kind, words: wordsOf(text) }
  return { ...base, kind, words: wordsOf(long[1] ?? ''), times: Number(long[2]) }
}

function wordsOf(text: string): readonly Words[] {
  return text
    .replace('∅', '')
    .split(/(⟦[^⟧]*⟧)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece.replace(/[⟦⟧]/g, ''), isFound: piece.startsWith('⟦') }))
}

function meetingOf(text: string): ExampleMeeting {
  const [date = '', times = '', track, ...body] = text.split(/\s+/)
  const [start = '', end = ''] = times.split('-')
  return { date, start, end, isParallel: track === 'parallel', body: body.join(' ') }
}

function factsOf(line: string): ExampleFacts {
  const told = Object.fromEntries(
    line
      .replace(/^facts:/, '')
      .replace(MARKERS, '')
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([key = '', value = '']) => [key, value] as const),
  )
  const named = (told.language ?? 'en').split(',')
  const { schema, symbol, place, opening, closing, date, reissue, bureau, session } = told
  const { entitlement } = told
  return {
    ...{ schema, symbol, place, opening, closing, date, reissue, bureau, session, entitlement },
    languages: LANGUAGES.filter((one) => named.includes(one)).toSorted(
      (one, other) => named.indexOf(one) - named.indexOf(other),
    ),
  }
}

/** The lines with the numbers of their items. */
function numbered(lines: readonly Line[]): readonly Line[] {
  const open: string[] = []
  const items = lines.flatMap(({ kind, indent }, at) => {
    if (kind !== 'item') return []
    open.length = Math.min(indent, open.length)
    const parent = open.at(-1) ?? null
    open.push(String(at))
    return [{ id: String(at), parent }]
  })
  const numbers = numberItems(items, lines[0]?.language ?? 'en')
  return lines.map((line, at) => {
    const number = numbers.get(String(at))
    return number ? { ...line, number: number.marker, indent: number.level - 1 } : line
  })
}
