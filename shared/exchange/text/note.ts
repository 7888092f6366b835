import { type Block, firstLine, linesOf } from './block.ts'
import type { DraftItem, DraftParagraph } from './draft.ts'
import { fold } from './fold.ts'
import { isFootnote, takeFootnote } from './footnotes.ts'
import { partOf } from './headings.ts'
import { readMarker } from './marker.ts'
import type { Reader } from './reader.ts'
import { endsSentence } from './spacing.ts'

/** A document of the secretariat under items of an agenda: points, title, numbered paragraphs. */
export interface Note {
  /** The points of the agenda, then the note itself, whose annotation is its text. */
  readonly items: readonly DraftItem[]
  readonly masthead: readonly Block[]
  readonly title: string
}

/** Whether blocks are such a note: its author line stands there, and no agenda does. */
export function isNote(blocks: readonly Block[], { vocabulary }: Reader): boolean {
  const parts = blocks.slice(0, 40).map(({ text }) => partOf(text, vocabulary))
  return (
    parts.includes('secretariatNote') &&
    !parts.some((part) => part === 'agenda' || part === 'document')
  )
}

/** Reads a note. Between the line of points and the author line stand their titles, then its own. */
export function readNote(blocks: readonly Block[], reader: Reader): Note {
  const author = blocks.findIndex(
    ({ text }) => partOf(text, reader.vocabulary) === 'secretariatNote',
  )
  const head = blocks.slice(0, author)
  const cited = head.findIndex(({ text }) => citedPoints(text, reader).length > 0)
  const titled = cited < 0 ? head.slice(-1) : head.slice(cited + 1)
  const own = titled.at(-1)
  const numbers = cited < 0 ? [] : citedPoints(head[cited]?.text ?? '', reader)
  reader.ledger.place(linesOf(blocks.slice(author, author + 1)), 'heading')
  if (cited >= 0) reader.ledger.place(linesOf(head.slice(cited, cited + 1)), 'fact')
  const points = numbers.flatMap((number, at) => {
    const block = titled.slice(0, -1)[at]
    return block ? [itemOf(block, number, [], reader)] : []
  })
  const body = bodyOf(blocks.slice(author + 1), reader)
  const note = own ? itemOf(own, 0, body, reader) : null
  for (const { lines } of body) reader.ledger.place(lines, 'annotation', note?.id)
  return {
    items: note ? [...points, note] : points,
    masthead: head.slice(0, cited < 0 ? Math.max(0, head.length - 1) : cited),
    title: own?.text ?? '',
  }
}

/** The numbers of "Items 2, 4 and 5 of the provisional agenda"; none for any other line. */
export function citedPoints(text: string, { vocabulary }: Reader): readonly number[] {
  const { item, ofTheAgenda } = vocabulary.masthead
  const words = fold(text)
  const starts = item.some((label) => words.startsWith(`${fold(label)} `))
  if (text.length > 120 || !starts || !ofTheAgenda.some((phrase) => words.endsWith(fold(phrase)))) {
    return []
  }
  return (words.match(/\d+/g) ?? []).map(Number)
}

function itemOf(
  block: Block,
  number: number,
  paragraphs: readonly DraftParagraph[],
  { newId, ledger }: Reader,
): DraftItem {
  const id = newId('item')
  const lines = linesOf([block])
  ledger.place(lines, 'title', id)
  return {
    id,
    parent: null,
    path: number > 0 ? [number] : [],
    title: block.text,
    shortTitle: '',
    children: [],
    paragraphs: [...paragraphs],
    documents: [],
    lines,
  }
}

/**
 * Section headings and numbered paragraphs. A number out of its turn is told, and stays in the text
 * unless what follows shows that it is the number of a paragraph, miswritten or after a gap.
 */
function bodyOf(blocks: readonly Block[], reader: Reader): readonly DraftParagraph[] {
  const paragraphs: DraftParagraph[] = []
  let number = 0
  for (const [at, block] of blocks.entries()) {
    if (isFootnote(block, reader)) {
      takeFootnote(block, reader)
      continue
    }
    const marked = readMarker(block.text)
    const lines = linesOf([block])
    const printed = numberOf(block)
    const meant =
      printed === null ? null : numberMeant(printed, number + 1, blocks.slice(at + 1).map(numberOf))
    if (marked && meant !== null) {
      if (printed !== number + 1) tellNumber(block, number + 1, reader)
      number = meant
      paragraphs.push({ kind: 'numbered', indent: 0, text: marked.rest, lines })
    } else if (!marked && !endsSentence(block.text) && block.text.length < 400) {
      paragraphs.push({ kind: 'heading', indent: 0, text: block.text, lines })
    } else {
      if (marked && marked.marker.numbers.length > 0) tellNumber(block, number + 1, reader)
      paragraphs.push({ kind: 'text', indent: 0, text: block.text, lines })
    }
  }
  return paragraphs
}

function numberOf({ text }: Block): number | null {
  const numbers = readMarker(text)?.marker.numbers ?? []
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

/**
 * The number that goes on the count: its own in its turn; the one expected where the next follows
 * that; its own where the next follows it and the one expected is nowhere. Null for any other.
 */
function numberMeant(
  printed: number,
  expected: number,
  later: readonly (number | null)[],
): number | null {
  if (printed === expected) return printed
  const next = later.find((number) => number !== null)
  if (next === expected + 1) return expected
  return next === printed + 1 && printed > expected && !later.includes(expected) ? printed : null
}

function tellNumber(block: Block, expected: number, { ledger }: Reader): void {
  const values = { printed: readMarker(block.text)?.marker.printed ?? '', expected }
  ledger.find('import-paragraph-number', 'warning', { line: firstLine(block) }, values)
}
