import { type Block, firstLine, linesOf } from './block.ts'
import type { DraftItem } from './draft.ts'
import { takeFootnote } from './footnotes.ts'
import { partOf } from './headings.ts'
import { type Marked, type Marker, readLabel, readMarker } from './marker.ts'
import type { Reader } from './reader.ts'
import { endsSentence, startsLower } from './spacing.ts'

/** A title longer than this is prose. */
const LONGEST_TITLE = 700
/** The call of a footnote, as a sign or as a Markdown conversion writes it. */
const CALL_AT_END = /(?:[*†]|\[\^\w{1,4}\])+$/
const INLINE_MARK = /(?<=[.;:])\s+(?=(?:\d{1,2}\.|\(?[a-z]\))\s+\p{Lu})/gu

interface Entry {
  readonly block: Block
  readonly text: string
  readonly marked: Marked | null
}

interface ListState {
  readonly reader: Reader
  readonly items: DraftItem[]
  last: DraftItem | null
  /** The last title as it stood, with its end mark. */
  ended: string
}

/**
 * Reads the list of the agenda: items, sub-items and a third level, by their marks. A number that
 * the extraction lost is recovered from its neighbours; what is no title stays unplaced.
 */
export function readAgendaList(blocks: readonly Block[], reader: Reader): DraftItem[] {
  const state: ListState = { reader, items: [], last: null, ended: '' }
  const entries = blocks.flatMap((block) => entriesOf(block, reader))
  const left = entries.filter((entry, at) => !readEntry(state, entry, entries[at + 1]))
  for (const { block } of left) for (const line of linesOf([block])) reader.ledger.release(line)
  return state.items
}

/** Reads one entry; false when it found no place. */
function readEntry(state: ListState, entry: Entry, next: Entry | undefined): boolean {
  const { reader } = state
  if (takeFootnote(entry.block, reader)) return true
  if (partOf(entry.text, reader.vocabulary)) {
    reader.ledger.place(linesOf([entry.block]), 'heading')
    return true
  }
  const marked = entry.marked ?? nextLetter(state, entry.text)
  if (!marked) return addUnmarked(state, entry, next)
  if (entry.text.length > LONGEST_TITLE || introduces(entry, next)) return false
  addMarked(state, entry, marked)
  return true
}

/** `b. Election`: a letter with a point is a mark where it is the next one. */
function nextLetter({ last }: ListState, text: string): Marked | null {
  const [, letter, rest = ''] = /^([a-z])\.\s+(?=\p{Lu})(.*)$/u.exec(text) ?? []
  const marked = letter ? readMarker(`${letter}) ${rest}`) : null
  if (!marked || !last) return null
  const expected = last.path.length === 1 ? 1 : (last.path[1] ?? 0) + 1
  return marked.marker.letter === expected ? marked : null
}

/** One block may hold several titles when line ends were lost. */
function entriesOf(block: Block, reader: Reader): readonly Entry[] {
  const parts = block.text.split(INLINE_MARK)
  const labels = reader.vocabulary.masthead.item
  return parts.map((text) => ({
    block,
    text,
    marked: readLabel(text, labels) ?? readMarker(text) ?? bareNumber(text, block),
  }))
}

/** `1    Opening`: a number without a mark counts where a tab or wide space follows it. */
function bareNumber(text: string, block: Block): Marked | null {
  if (!/^\s*\d{1,2}(?:\.\d{1,2})*(?:\t|\s{2,})\S/.test(block.lines[0]?.raw ?? '')) return null
  return readMarker(text.replace(/^(\d{1,2})\s/, '$1. '))
}

/** "1. The provisional agenda is as follows:" before a list that begins with 1 again. */
function introduces(entry: Entry, next: Entry | undefined): boolean {
  const number = next?.marked?.marker.numbers[0]
  return entry.text.endsWith(':') && number !== undefined && number === 1
}

function addMarked(state: ListState, entry: Entry, { marker, rest }: Marked): void {
  const parent = parentFor(state, marker)
  const siblings = parent ? parent.children : state.items
  const step = stepOf(marker, parent)
  const due = siblings.length + 1
  if (step > 0 && step !== due && step !== (siblings.at(-1)?.path.at(-1) ?? 0) + 1) {
    const values = { printed: marker.printed, right: due }
    state.reader.ledger.find(
      'item-number-continuity',
      'error',
      { line: firstLine(entry.block) },
      values,
    )
  }
  addItem(state, entry, parent, step === 0 ? due : step, rest)
}

/** Under which item a mark belongs; null for an item of the first level. */
function parentFor({ items, last }: ListState, marker: Marker): DraftItem | null {
  if (marker.numbers.length > 1 || (marker.numbers.length === 1 && marker.letter > 0)) {
    return items.find(({ path }) => path[0] === marker.numbers[0]) ?? items.at(-1) ?? null
  }
  if (marker.numbers.length === 1 || !last) return null
  if (last.path.length === 1) return last
  const sub = last.path.length === 3 ? (last.parent ?? last) : last
  const letters = sub.path.at(-1) ?? 0
  const next = sub === last ? 1 : (last.path.at(-1) ?? 0) + 1
  if (marker.roman === next && marker.letter !== letters + 1) return sub
  return sub.parent
}

function stepOf(marker: Marker, parent: DraftItem | null): number {
  if (marker.numbers.length > 1) return marker.numbers.at(-1) ?? 0
  if (!parent) return marker.numbers[0] ?? 0
  return parent.path.length === 2 ? marker.roman : marker.letter
}

/** An unmarked line goes on with the title before, or is an item that lost its number. */
function addUnmarked(state: ListState, entry: Entry, next: Entry | undefined): boolean {
  const { last, ended, reader } = state
  const { text, block } = entry
  if (!last && !block.bullet) return false
  const opened = last !== null && !endsSentence(ended)
  if (opened && startsLower(text) && !block.bullet && ended.length <= LONGEST_TITLE) {
    state.ended = `${ended} ${text}`
    last.title = bareTitle(state.ended)
    reader.ledger.place(linesOf([block]), 'title', last.id)
    reader.ledger.find('import-broken-paragraph', 'warning', { line: firstLine(block) })
    return true
  }
  const skipped = last !== null && next?.marked?.marker.numbers[0] === (last.path[0] ?? 0) + 2
  const isTitle = block.bullet || skipped || (!opened && endsTitle(text))
  if (text.length > LONGEST_TITLE || !isTitle) return false
  const parent = skipped ? null : parentOfUnmarked(state, next)
  const siblings = parent ? parent.children : state.items
  const step = (siblings.at(-1)?.path.at(-1) ?? 0) + 1
  const title = text.replace(new RegExp(`^${step} (?=\\p{Lu})`, 'u'), '')
  addItem(state, entry, parent, step, title)
  const values = { title: bareTitle(title) }
  reader.ledger.find('import-lost-number', 'warning', { line: firstLine(block) }, values)
  return true
}

/** Below the item that a colon opened, or beside a sub-item that a semicolon follows. */
function parentOfUnmarked({ last, ended }: ListState, next: Entry | undefined): DraftItem | null {
  if (!last) return null
  const followsTop = (next?.marked?.marker.numbers.length ?? 0) > 0
  const below = /[:;]$/.test(ended) || (last.parent !== null && !followsTop)
  if (!below) return null
  return last.path.length === 1 ? last : last.parent
}

function endsTitle(text: string): boolean {
  return /[.;:]$/.test(text) && text.length < 300
}

function addItem(
  state: ListState,
  { block }: Entry,
  parent: DraftItem | null,
  step: number,
  text: string,
): void {
  const { reader } = state
  const lines = linesOf([block])
  const item: DraftItem = {
    id: reader.newId('item'),
    parent,
    path: parent ? [...parent.path, step] : [step],
    title: bareTitle(text),
    shortTitle: '',
    children: [],
    paragraphs: [],
    documents: [],
    lines,
  }
  ;(parent ? parent.children : state.items).push(item)
  state.last = item
  state.ended = text
  reader.ledger.place(lines, 'title', item.id)
}

/** A title without the punctuation that its place in the list gives it. */
export function bareTitle(text: string): string {
  return text
    .replace(CALL_AT_END, '')
    .replace(/\s*[.;:,]+$/, '')
    .replace(CALL_AT_END, '')
    .trim()
}
