import { keyBetween } from '../shared/base/order-key.ts'
import type {
  Agenda,
  Document,
  Entry,
  Facts,
  Id,
  Item,
  Meeting,
  Track,
} from '../shared/model/agenda.ts'
import type { Place } from '../shared/model/finding.ts'
import { itemTitle } from '../shared/model/item-title.ts'
import type { Language } from '../shared/model/language.ts'
import { numberItems } from '../shared/model/numbering.ts'
import { textOf } from '../shared/model/plain-text.ts'
import { endPunctuation, punctuated } from '../shared/model/punctuation.ts'

/** A finding that a line of the notation expects. */
export interface ExpectedFinding {
  readonly rule: string
  readonly at: Place
  /** The line of the notation, from 1. */
  readonly line: number
}

/** What a notation says. */
export interface Notation {
  readonly agenda: Agenda
  readonly expected: readonly ExpectedFinding[]
}

/** Facts of the agendas that tests write; a test states those that are its subject. */
export const PLAIN_FACTS: Facts = {
  kind: 'annotated-provisional-agenda',
  schema: 'ctoc-cop',
  languages: ['en'],
  state: 'draft',
}

/**
 * Reads an agenda from lines. Two spaces indent a level; `{rule-id}` at the end of a line expects a
 * finding there. `>` is a paragraph of the annotation and `-` a document of the item above, `@` a
 * meeting, `*` and `=` its entries: an item by its title, and a text of its own.
 *
 *     Opening
 *     Adoption of the agenda
 *       Programme of work                       {some-rule}
 *       > A paragraph of its annotation.
 *       - Report on programmes (A/80/1)
 *     @ 2024-10-14 10:00-13:00 plenary
 *     * Programme of work
 *     = Statements
 *
 * Ids follow from what is written: `programme-of-work`, `programme-of-work-2`, `document-1`,
 * `meeting-1`, `entry-1`. Every text is in the first language of the facts.
 */
export function notation(lines: string, facts: Partial<Facts> = {}): Notation {
  const reader = new Reader({ ...PLAIN_FACTS, ...facts })
  const source = lines.split('\n')
  const written = source.filter((line) => line.trim() !== '')
  const margin = Math.min(...written.map((line) => line.search(/\S/)))
  for (const [index, line] of source.entries()) reader.read(line.slice(margin), index + 1)
  return reader.result()
}

/** The agenda alone, where no finding is expected. */
export function agendaOf(lines: string, facts: Partial<Facts> = {}): Agenda {
  return notation(lines, facts).agenda
}

/** The printed agenda list, one line per item, indented: `1. Organizational matters:`. */
export function printedList(agenda: Agenda, language: Language): string {
  const numbers = numberItems(agenda.items, language)
  const ends = endPunctuation(agenda.items, language)
  return agenda.items
    .map((item) => {
      const { marker = '', level = 1 } = numbers.get(item.id) ?? {}
      const title = punctuated(itemTitle(item, language), ends.get(item.id) ?? '')
      return `${'  '.repeat(level - 1)}${marker} ${title}`
    })
    .join('\n')
}

class Reader {
  readonly facts: Facts
  readonly language: Language
  readonly items: Item[] = []
  readonly documents: Document[] = []
  readonly meetings: Meeting[] = []
  readonly entries: Entry[] = []
  readonly expected: ExpectedFinding[] = []
  readonly open: Id[] = []
  lastKey: string | null = null

  constructor(facts: Facts) {
    this.facts = facts
    this.language = facts.languages[0] ?? 'en'
  }

  read(line: string, number: number) {
    const [, content = '', markers = ''] = /^(.*?)((?:\s*\{[\w-]+\})*)\s*$/.exec(line) ?? []
    if (content.trim() === '') return
    const at = this.add(content)
    for (const [, rule = ''] of markers.matchAll(/\{([\w-]+)\}/g))
      this.expected.push({ rule, at, line: number })
  }

  add(content: string): Place {
    const sign = content.trim()[0]
    const rest = content.trim().slice(1).trim()
    if (sign === '>') return this.annotate(rest)
    if (sign === '-') return this.addDocument(rest)
    if (sign === '@') return this.addMeeting(rest)
    if (sign === '*') return this.addEntry(this.itemTitled(rest), '')
    if (sign === '=') return this.addEntry(null, rest)
    return this.addItem(content.trim(), content.search(/\S/) / 2)
  }

  addItem(title: string, depth: number): Place {
    this.open.length = Math.min(depth, this.open.length)
    const id = this.freshId(title)
    const parent = this.open.at(-1) ?? null
    this.items.push({
      id,
      parent,
      order: this.nextKey(),
      title: this.inLanguage(title),
      shortTitle: {},
      annotation: {},
    })
    this.open.push(id)
    return { item: id }
  }

  annotate(words: string): Place {
    const item = this.currentItem()
    const before = item.annotation[this.language] ?? []
    const annotation = { [this.language]: [...before, ...textOf(words)] }
    this.items[this.items.length - 1] = { ...item, annotation }
    return { item: item.id }
  }

  addDocument(words: string): Place {
    const [, title = words, symbol] = /^(.*?)\s*\(([^()]+)\)$/.exec(words) ?? []
    const id = `document-${this.documents.length + 1}`
    this.documents.push({
      id,
      item: this.currentItem().id,
      order: this.nextKey(),
      title: this.inLanguage(title),
      ...(symbol ? { symbol } : {}),
    })
    return { document: id }
  }

  addMeeting(words: string): Place {
    const [date = '', times = '', track, ...body] = words.split(/\s+/)
    const [start = '', end = ''] = times.split('-')
    const id = `meeting-${this.meetings.length + 1}`
    this.meetings.push({
      id,
      date,
      start,
      end,
      track: track === 'parallel' ? 'parallel' : ('plenary' satisfies Track),
      ...(body.length > 0 ? { body: body.join(' ') } : {}),
    })
    return { meeting: id }
  }

  addEntry(item: Id | null, words: string): Place {
    const id = `entry-${this.entries.length + 1}`
    const meeting = this.meetings.at(-1)?.id ?? 'no-meeting'
    const text = item === null ? this.inLanguage(words) : {}
    this.entries.push({ id, meeting, order: this.nextKey(), item, text })
    return { entry: id }
  }

  result(): Notation {
    const { facts, items, documents, meetings, entries, expected } = this
    const deleted = { items: [], documents: [], meetings: [], entries: [] }
    const agenda = { facts, items, documents, meetings, entries, unplaced: [], deleted }
    return { agenda, expected }
  }

  currentItem(): Item {
    const item = this.items.at(-1)
    if (!item) throw new Error('The notation needs an item before this line')
    return item
  }

  /** The id of the item of that title; for a title that no item has, the id it would have. */
  itemTitled(title: string): Id {
    return this.items.find((item) => itemTitle(item, this.language) === title)?.id ?? slug(title)
  }

  freshId(title: string): Id {
    const taken = this.items.filter(({ id }) => id.replace(/-\d+$/, '') === slug(title)).length
    return taken === 0 ? slug(title) : `${slug(title)}-${taken + 1}`
  }

  nextKey(): string {
    this.lastKey = keyBetween(this.lastKey, null)
    return this.lastKey
  }

  inLanguage(words: string) {
    return { [this.language]: textOf(words) }
  }
}

/** An id has 64 characters at most, and a second one of the same title has a number behind it. */
const LONGEST_SLUG = 56

function slug(title: string): Id {
  const bare = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const whole = bare.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_SLUG)
  return whole.replace(/^-|-$/g, '') || 'untitled'
}
