import { remembered } from '../../base/remembered.ts'
import type { Block } from './block.ts'
import { fold, foldedWords } from './fold.ts'
import { partOf } from './headings.ts'
import { type Marked, readLabel, readMarker } from './marker.ts'
import { endsSentence, type SpacedLine, type Spacing, startsLower } from './spacing.ts'
import { findSymbols, isSymbol } from './symbols.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What stands between a line and the one before. */
type Joint = 'new' | 'same' | 'mended'

/** A paragraph that may go on; only its ends are looked at, however long it becomes. */
interface Open {
  readonly lines: SpacedLine[]
  readonly mended: number[]
  /** The texts of the lines, each with what joins it to the next. */
  readonly pieces: string[]
  head: string
  tail: string
  length: number
  /** Opening parentheses that are not closed. */
  unclosed: number
  headed: boolean
}

/** What is looked at of the beginning and of the end of a paragraph. */
const END = 400
/** A longer text is no title. */
const LONGEST_TITLE = 300

/**
 * Puts the lines of a source together to paragraphs: lines that a page width cut, and paragraphs
 * that a page break or a blank line broke, the latter noted so that a person can check.
 */
export function joinLines(
  lines: readonly SpacedLine[],
  spacing: Spacing,
  vocabulary: Vocabulary,
): readonly Block[] {
  const blocks: Block[] = []
  const titles = new Set<string>()
  let open: Open | null = null
  let documents = false
  for (const next of lines) {
    let joint = open ? jointOf(open, next, spacing, vocabulary, documents) : 'new'
    if (open && joint === 'same' && repeatsTitle(open, next, titles, vocabulary)) joint = 'new'
    if (open && joint !== 'new') {
      if (!/\p{L}-$/u.test(open.tail) || !startsLower(next.line.text)) add(open, ' ')
      addLine(open, next)
      if (joint === 'mended') open.mended.push(next.line.number)
      continue
    }
    if (open) {
      blocks.push(closed(open))
      titles.add(titleOf(open, vocabulary) ?? '')
    }
    open = opened(next)
    documents = inDocuments(documents, next, vocabulary)
  }
  if (open) blocks.push(closed(open))
  return blocks
}

/**
 * The heading of an annotation repeats a title of the agenda: with the last word of that title it is
 * whole, although no blank line says so.
 */
function repeatsTitle(
  open: Open,
  next: SpacedLine,
  titles: ReadonlySet<string>,
  vocabulary: Vocabulary,
): boolean {
  if (titles.size === 0 || startsLower(next.line.text)) return false
  const title = titleOf(open, vocabulary)
  return title !== null && titles.has(title)
}

/** The words of a marked text that is short enough for a title, without its mark; null for others. */
function titleOf({ pieces, head, length }: Open, vocabulary: Vocabulary): string | null {
  if (length > LONGEST_TITLE || !markOf(head, vocabulary)) return null
  return fold(markOf(pieces.join(''), vocabulary)?.rest ?? '') || null
}

function opened(first: SpacedLine): Open {
  const ends = { head: '', tail: '', length: 0, unclosed: 0, headed: false }
  const open: Open = { lines: [], mended: [], pieces: [], ...ends }
  addLine(open, first)
  return open
}

/** A hyphen at the end of a line stays: it belongs to a compound more often than to a broken word. */
function addLine(open: Open, next: SpacedLine): void {
  const { text, level } = next.line
  open.lines.push(next)
  add(open, text)
  open.unclosed += (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)
  open.headed ||= level > 0
}

function add(open: Open, piece: string): void {
  open.pieces.push(piece)
  open.length += piece.length
  if (open.head.length < END) open.head += piece.slice(0, END)
  open.tail = (open.tail + piece.slice(-END)).slice(-END)
}

function closed({ lines, mended, pieces }: Open): Block {
  const first = lines[0]?.line
  return {
    lines: lines.map(({ line }) => line),
    text: pieces.join(''),
    level: first?.level ?? 0,
    bullet: first?.bullet ?? false,
    bold: first?.bold ?? false,
    mended,
  }
}

/** A mark that stands on a line of its own belongs to the words below it. */
function isBareMark({ head }: Open): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z]{1,4}\))$/.test(head)
}

/** The part that an open paragraph is the heading of. */
function headingOf({ head, length }: Open, vocabulary: Vocabulary) {
  return length < END ? partOf(head, vocabulary) : null
}

/** Entries of a documentation list follow each other until the next marked heading. */
function inDocuments(before: boolean, { line }: SpacedLine, vocabulary: Vocabulary): boolean {
  const { text, level } = line
  const part = partOf(text, vocabulary)
  if (part) return part === 'documentation'
  return before && !(readMarker(text) || level > 0)
}

function jointOf(
  open: Open,
  next: SpacedLine,
  spacing: Spacing,
  vocabulary: Vocabulary,
  documents: boolean,
): Joint {
  const last = open.lines.at(-1)?.line
  if (!last || next.line.cells.length > 1 || last.cells.length > 1) return 'new'
  if (next.line.carried && last.bold) return 'same'
  if (isBareMark(open) || /[A-Z0-9]\/$/.test(open.tail)) return 'same'
  if (next.line.level > 0 || next.line.bullet) return 'new'
  if (hangsBelowSymbol(open, next)) return 'same'
  if (partOf(next.line.text, vocabulary) || headingOf(open, vocabulary)) return 'new'
  if (documents && endsEntry(open.tail)) return 'new'
  const marked = markOf(next.line.text, vocabulary)
  if (marked && startsMarked(open, marked, vocabulary)) return 'new'
  if (/^[*†]\s?\S/.test(next.line.text) || /^\s*\*{2,3}\s/.test(next.line.raw)) return 'new'
  const lower = startsLower(next.line.text) && !marked
  if (lower && !endsSentence(open.tail) && !open.headed) return mendedIfApart(next, spacing)
  if (lower && next.gap === 0 && spacing.mode !== 'flowing') return 'same'
  return byLayout(open, next, spacing, vocabulary, documents)
}

function byLayout(
  open: Open,
  next: SpacedLine,
  spacing: Spacing,
  vocabulary: Vocabulary,
  documents: boolean,
): Joint {
  const last = open.lines.at(-1)?.line.text ?? ''
  if (spacing.mode === 'flowing') return leftOpen(open, vocabulary) ? 'mended' : 'new'
  const room = spacing.width - (last.length + 1 + (next.line.text.split(' ')[0]?.length ?? 0))
  if (spacing.mode === 'double') {
    if (next.gap > 1 && !next.page) return 'new'
    if (endsSentence(open.tail)) return afterSentence(open, next, room)
    return (documents || room < 15) && !open.lines[0]?.line.level ? 'same' : 'new'
  }
  if (next.gap > 0) return leftOpen(open, vocabulary) ? 'mended' : 'new'
  if (endsSentence(open.tail)) return room > 0 ? 'new' : 'same'
  return room > 20 ? 'new' : 'same'
}

/** A line that hangs under the title beside a symbol goes on with it, whatever ends the line before. */
function hangsBelowSymbol({ lines }: Open, { line, gap }: SpacedLine): boolean {
  const first = lines[0]?.line
  const [head = '', title] = (first?.raw ?? '').trim().split(/\t|\s{2,}/)
  return gap === 0 && !!first && !!title && isSymbol(head) && line.indent >= first.indent + HANGING
}

/** So much further in stands a line that hangs. */
const HANGING = 8

/**
 * A sentence that ends with the line mostly ends its paragraph, unless a parenthesis is open. Not so at the foot of a page, where
 * a full line says that the paragraph goes on overleaf more often than that both end together.
 */
function afterSentence({ unclosed }: Open, next: SpacedLine, room: number): Joint {
  if (unclosed > 0) return 'same'
  return next.page && room <= 0 ? 'mended' : 'new'
}

/** In double spacing every line stands apart; only a page between two lines breaks a paragraph. */
function mendedIfApart(next: SpacedLine, spacing: Spacing): Joint {
  if (spacing.mode === 'double') return next.page ? 'mended' : next.gap > 1 ? 'mended' : 'same'
  return next.gap > 0 || next.page || spacing.mode === 'flowing' ? 'mended' : 'same'
}

/** Ends in the middle of a phrase: a comma, or a word after which no sentence ends. */
function leftOpen(open: Open, vocabulary: Vocabulary): boolean {
  if (open.length < 60 || endsSentence(open.tail) || open.headed) return false
  if (/[,(«“]$/.test(open.tail)) return true
  const last = foldedWords(open.tail).at(-1) ?? ''
  return openWords(vocabulary).has(last)
}

const openWords = remembered(
  (vocabulary: Vocabulary): ReadonlySet<string> =>
    new Set(vocabulary.openWords.flatMap(foldedWords)),
)

function endsEntry(text: string): boolean {
  const last = findSymbols(text).at(-1)
  if (!last) return false
  return /^[)\].;,\s]*$/.test(text.slice(last.at + last.symbol.length)) && /[)\].]$/.test(text)
}

function markOf(text: string, vocabulary: Vocabulary): Marked | null {
  return readLabel(text, vocabulary.masthead.item) ?? readMarker(text)
}

/** A number at the head of a line is a mark when the line before may have ended. */
function startsMarked(before: Open, { marker }: Marked, vocabulary: Vocabulary): boolean {
  if (endsSentence(before.tail)) return true
  const last = foldedWords(before.tail).at(-1) ?? ''
  if (openWords(vocabulary).has(last) || /[,\d]$/.test(before.tail)) return false
  if (marker.labelled) return false
  const previous = markOf(before.head, vocabulary)?.marker
  if (marker.letter > 0 && marker.numbers.length === 0) {
    return marker.letter === 1 || previous?.letter === marker.letter - 1 || marker.roman > 0
  }
  return marker.numbers.length > 0
}
