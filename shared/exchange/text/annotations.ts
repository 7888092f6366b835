import { type Block, firstLine, linesOf } from './block.ts'
import { namesDocument, readEntries } from './documentation.ts'
import { type DraftItem, type DraftParagraph, flatItems, isOutOfTurn } from './draft.ts'
import { fold } from './fold.ts'
import { takeFootnote } from './footnotes.ts'
import { partOf } from './headings.ts'
import { readMarker } from './marker.ts'
import { type HeadingMatch, matchHeading } from './match-heading.ts'
import { endsQuotation, isQuotation, leavesQuotationOpen, opensQuotation } from './quotation.ts'
import type { Reader } from './reader.ts'
import { endsSentence } from './spacing.ts'
import { isSymbol } from './symbols.ts'

/** A longer text is no heading of an item that nobody knows. */
const LONGEST_UNKNOWN = 120
/** A quotation longer than this was never closed. */
const LONGEST_QUOTATION = 12

interface State {
  readonly reader: Reader
  readonly items: readonly DraftItem[]
  readonly all: readonly DraftItem[]
  current: DraftItem | null
  /** The item at which an annex began: only later items are headed after that. */
  left: DraftItem | null
  documents: boolean
  /** Blocks of the open quotation; 0 outside. */
  quoted: number
  /** Whether the paragraph before announces what follows. */
  announced: boolean
  /** Whether the annotations stand between the titles of the list itself. */
  readonly isList: boolean
  /** How many headings of one item's sub-items have followed each other. */
  run: number
  /** The folded headings that stand between the items of the agenda. */
  readonly apart: ReadonlySet<string>
}

/**
 * Reads the annotations into their items: paragraphs, quotations, headings and documentation
 * entries. What stands before the first heading, and footnotes, stay unplaced.
 */
export function readAnnotations(
  blocks: readonly Block[],
  items: readonly DraftItem[],
  listed: readonly Block[],
  reader: Reader,
): void {
  const state: State = {
    apart: headingsApart(listed, items, listed === blocks),
    isList: listed === blocks,
    run: 0,
    reader,
    items,
    all: flatItems(items),
    current: null,
    left: null,
    documents: false,
    quoted: 0,
    announced: false,
  }
  for (const block of blocks) readBlock(state, block)
}

/** Short lines of the agenda that are no title, no footnote and no sentence. */
function headingsApart(
  listed: readonly Block[],
  items: readonly DraftItem[],
  isList: boolean,
): ReadonlySet<string> {
  const placed = new Set(flatItems(items).flatMap(({ lines }) => lines))
  if (isList) return new Set()
  const left = listed.filter(
    ({ text, lines }) =>
      text.length < LONGEST_UNKNOWN &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !endsSentence(text) &&
      !lines.some(({ number }) => placed.has(number)),
  )
  return new Set(left.map(({ text }) => fold(text)))
}

function readBlock(state: State, block: Block): void {
  const { reader } = state
  const heading = headingOf(state, block)
  const part = heading ? null : partOf(block.text, reader.vocabulary)
  if (!heading) leaveRun(state)
  const { current } = state
  if (heading) beginItem(state, block, heading)
  else if (part === 'documentation' && current) beginDocuments(state, block)
  else if (current && inlineEntries(block, reader)) addInline(current, block, reader)
  else if (part === 'annotations') reader.ledger.place(linesOf([block]), 'heading')
  else if (part === 'annex') leaveAnnotations(state)
  else if (takeFootnote(block, reader) || !current) return
  else if (state.apart.has(fold(block.text))) leaveDocuments(state)
  else if (isEntry(state, block)) addListed(state, current, block)
  else addParagraph(state, current, block)
}

/** What follows several sub-items in a row, each without a text, is said of their item. */
function leaveRun(state: State): void {
  if (state.isList && state.run > 1 && state.current?.parent) state.current = state.current.parent
  state.run = 0
}

/** The item that a block heads; an annex repeats titles that are no headings. */
function headingOf(state: State, block: Block): HeadingMatch | null {
  const { all, left, reader } = state
  const heading = matchHeading(block, { ...state, quoting: state.quoted > 0 }, reader)
  const isRepeated = heading && left && all.indexOf(heading.item) <= all.indexOf(left)
  return isRepeated ? null : heading
}

function beginItem(state: State, block: Block, match: HeadingMatch): void {
  const { item, alike, title, marker } = match
  const { ledger } = state.reader
  ledger.place(linesOf([block]), 'heading', item.id)
  if (marker && isOutOfTurn(marker, item, state.items)) {
    const at = { line: firstLine(block), item: item.id }
    ledger.find('item-number-continuity', 'error', at, { printed: marker.printed })
  }
  if (alike < 1) {
    ledger.find(
      'import-title-differs',
      'info',
      { line: firstLine(block), item: item.id },
      {
        printed: title,
        title: item.title,
      },
    )
  }
  if (state.quoted > 0) ledger.find('import-open-quotation', 'warning', { line: firstLine(block) })
  const isNext = state.run > 0 && item.parent !== null && item.parent === state.current?.parent
  state.run = isNext ? state.run + 1 : 1
  state.current = item
  state.documents = false
  state.quoted = 0
  state.announced = false
}

function beginDocuments(state: State, block: Block): void {
  state.reader.ledger.place(linesOf([block]), 'heading', state.current?.id)
  state.documents = true
  state.quoted = 0
}

/**
 * Below "Documentation", a sentence without a symbol belongs to the annotation again. Without that
 * heading, a symbol set apart before a title is an entry.
 */
function isEntry(state: State, block: Block): boolean {
  if (NONE.test(block.text)) return false
  if (state.documents) return namesDocument(block.text) || !/\.$/.test(block.text)
  if (block.bullet && state.announced && namesDocument(block.text)) return true
  if (rowOf(block)) return true
  const [head = ''] = (block.lines[0]?.raw ?? '').trim().split(/\t|\s{2,}/)
  return isSymbol(head) && block.text.length > head.length
}

/** What stands in place of a list that is empty. */
const NONE = /^(?:none|nil|néant|aucun|aucune|ninguno|ninguna)\.?$/i

/** A row of a table whose first cell is a symbol: symbol and title; null for any other block. */
function rowOf({ lines }: Block): string | null {
  const cells = lines.flatMap((line) => line.cells).filter(Boolean)
  return lines.length === 1 && cells.length === 2 && isSymbol(cells[0] ?? '')
    ? cells.join(' ')
    : null
}

/** A heading that stands between items of the list, and again here, belongs to none of them. */
function leaveDocuments(state: State): void {
  state.documents = false
  state.announced = false
}

/** An annex that is no timetable belongs to no item: its lines wait for a person. */
function leaveAnnotations(state: State): void {
  state.left = state.current ?? state.left
  state.current = null
  state.documents = false
  state.quoted = 0
}

const INLINE = /^(\p{L}[\p{L} -]{3,40}?)(?:\s?:\s+|\s+(?=[A-Z]{1,9}\d*[./]\S*\d))(\S.*)$/u

/** "Documents: Report on … (SYMBOL)": what follows the heading on its own line. */
function inlineEntries(block: Block, { vocabulary }: Reader): string | null {
  const found = INLINE.exec(block.text)
  const head = found?.[1] ?? ''
  const rest = found?.[2] ?? ''
  return partOf(head, vocabulary) === 'documentation' && namesDocument(rest) ? rest : null
}

function addInline(item: DraftItem, block: Block, reader: Reader): void {
  const text = inlineEntries(block, reader)
  if (text) addDocuments(item, { ...block, text }, reader)
}

/** Documents may be announced by a colon and listed with bullets, in place of a heading. */
function addListed(state: State, item: DraftItem, block: Block): void {
  if (block.bullet && state.announced) state.documents = true
  addDocuments(item, block, state.reader)
}

function addDocuments(item: DraftItem, block: Block, reader: Reader): void {
  for (const document of readEntries({ ...block, text: rowOf(block) ?? block.text }, reader)) {
    item.documents.push(document)
    reader.ledger.place(linesOf([block]), 'document', document.id)
  }
}

function addParagraph(state: State, item: DraftItem, block: Block): void {
  state.documents = false
  if (headsUnknownItem(state, block)) {
    const at = { line: firstLine(block), item: item.id }
    state.reader.ledger.find('import-unknown-heading', 'warning', at)
  }
  item.paragraphs.push(paragraphOf(state, block))
  state.reader.ledger.place(linesOf([block]), 'annotation', item.id)
  state.announced = block.text.endsWith(':')
}

/** A short line with the number after the last item's: the agenda may have lost an item. */
function headsUnknownItem({ items }: State, { text }: Block): boolean {
  const marker = readMarker(text)?.marker
  const last = items.at(-1)?.path[0] ?? 0
  if (!marker || text.length > LONGEST_UNKNOWN || endsSentence(text)) return false
  return marker.numbers.length === 1 && marker.letter === 0 && marker.numbers[0] === last + 1
}

function paragraphOf(state: State, block: Block): DraftParagraph {
  const lines = linesOf([block])
  if (quotes(state, block)) return { kind: 'quote', indent: 0, text: block.text, lines }
  if (isHeading(block)) return { kind: 'heading', indent: 0, text: block.text, lines }
  if (block.bullet) return { kind: 'bullet', indent: 0, text: block.text, lines }
  const letter = readMarker(block.text)?.marker
  const indent = letter && letter.numbers.length === 0 ? 1 : 0
  return { kind: 'text', indent, text: block.text, lines }
}

/** Whether a block belongs to a quotation; keeps count of the open one. */
function quotes(state: State, { text }: Block): boolean {
  if (state.quoted > 0) {
    const over = endsQuotation(text) || state.quoted >= LONGEST_QUOTATION
    state.quoted = over ? 0 : state.quoted + 1
    return true
  }
  if (isQuotation(text)) return state.announced || /^["“«]\s?\d/.test(text)
  if (!opensQuotation(text) || !(state.announced || /^["“«]\s?\d/.test(text))) return false
  state.quoted = leavesQuotationOpen(text) ? 1 : 0
  return true
}

function isHeading(block: Block): boolean {
  if (block.text.length > 200 || endsSentence(block.text)) return false
  return block.level > 0 || block.bold
}
