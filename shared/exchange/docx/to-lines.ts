import { endsSentence, startsLower } from '../text/spacing.ts'
import { withoutMarks } from './marks.ts'
import type { Styles } from './styles.ts'
import { tableLines } from './table-lines.ts'
import type { WordDocument, WordNode } from './word-document.ts'
import { callsIn, isAllBold, wordsOf } from './words-of.ts'

/** A number or letter that Word's author typed, and the tab that sets it apart. */
const MARK_TAB =
  /^([\s\ufdd0-\ufddf]*)(\(?[\p{L}\p{N}][\p{L}\p{N}.]{0,7}[.)]|[•*†‡–-])[\ufdd0-\ufddf]*\t+/u
const CALL = /^[*†‡]/

/** A block with words, and how many empty paragraphs stand before it. */
interface SpacedBlock {
  readonly lines: readonly string[]
  readonly empty: number
}

/** So many paragraphs that go on in the middle of a sentence, and such a share of all. */
const LEAST_RUNNING = 5
const RUNNING_SHARE = 1 / 12

/**
 * A document as the lines of text that the text import reads: headings with their level, rows of
 * tables with tabs, notes after the paragraph that calls them. Each word of the document is there.
 *
 * Blank lines part paragraphs. Where a conversion made a paragraph of every line of a page, the
 * lines follow each other as on the page, and only its empty paragraphs part them.
 */
export function toLines(document: WordDocument, styles: Styles): readonly string[] {
  const blocks: SpacedBlock[] = []
  let empty = 0
  for (const block of document.children) {
    const lines = blockLines(block, document, styles)
    if (lines.length > 0) blocks.push({ lines, empty })
    empty = lines.length > 0 ? 0 : empty + 1
  }
  const least = isLinewise(blocks) ? 0 : 1
  return blocks.flatMap(({ lines, empty }, at) => {
    const gap = at === 0 ? 0 : Math.max(empty, lines.length > 1 ? 1 : least)
    return [...Array.from({ length: gap }, () => ''), ...lines]
  })
}

/** Whether the paragraphs are the lines of a page: many stop and go on within a sentence. */
function isLinewise(blocks: readonly SpacedBlock[]): boolean {
  const running = blocks.filter(({ lines, empty }, at) => {
    const before = blocks[at - 1]?.lines.at(-1) ?? '.'
    return empty === 0 && startsLower(lines[0] ?? '') && !endsSentence(before)
  })
  return running.length >= LEAST_RUNNING && running.length >= blocks.length * RUNNING_SHARE
}

/** The lines of a paragraph or a table, and after them those of the notes that it calls. */
function blockLines(block: WordNode, document: WordDocument, styles: Styles): readonly string[] {
  const own = block.type === 'table' ? tableLines(block) : paragraphLines(block, styles)
  const notes = callsIn(block).flatMap((call) => noteLines(call, document))
  return notes.length > 0 ? [...own, '', ...notes] : own
}

function paragraphLines(paragraph: WordNode, styles: Styles): readonly string[] {
  const words = wordsOf(paragraph).replace(MARK_TAB, '$1$2 ').trim()
  if (withoutMarks(words).trim() === '') return []
  const level = styles.headingLevel(paragraph.styleId ?? undefined)
  if (level > 0) return [`${'#'.repeat(level)} ${words.replace(/\s+/g, ' ')}`]
  const lines = words.split(/\s*\n\s*/)
  return isAllBold(paragraph) ? lines.map((line) => `**${line}**`) : lines
}

/** A note with a sign before it, as the foot of a page has it. */
function noteLines(call: WordNode, document: WordDocument): readonly string[] {
  const note = document.notes.resolve(call)
  const words = (note?.body ?? []).map(wordsOf).join(' ').replace(/\s+/g, ' ').trim()
  if (words === '') return []
  return [CALL.test(words) ? words : `* ${words}`]
}
