import { withoutMarks } from './marks.ts'
import type { Styles } from './styles.ts'
import { tableLines } from './table-lines.ts'
import type { WordDocument, WordNode } from './word-document.ts'
import { callsIn, isAllBold, wordsOf } from './words-of.ts'

/** A number or letter that Word's author typed, and the tab that sets it apart. */
const MARK_TAB =
  /^([\s\ufdd0-\ufddf]*)(\(?[\p{L}\p{N}][\p{L}\p{N}.]{0,7}[.)]|[•*†‡–-])[\ufdd0-\ufddf]*\t+/u
const CALL = /^[*†‡]/

/**
 * A document as the lines of text that the text import reads: headings with their level, rows of
 * tables with tabs, notes after the paragraph that calls them. Each word of the document is there.
 */
export function toLines(document: WordDocument, styles: Styles): readonly string[] {
  return blocksToLines(document.children, document, styles)
}

function blocksToLines(
  blocks: readonly WordNode[],
  document: WordDocument,
  styles: Styles,
): readonly string[] {
  return blocks.flatMap((block) => {
    const own = block.type === 'table' ? tableLines(block) : paragraphLines(block, styles)
    const notes = callsIn(block).flatMap((call) => noteLines(call, document))
    return own.length + notes.length > 0 ? [...own, '', ...notes] : []
  })
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
  return [CALL.test(words) ? words : `* ${words}`, '']
}
