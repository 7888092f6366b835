import { bareTitle } from './agenda-list.ts'
import { type Block, firstLine } from './block.ts'
import type { DraftItem } from './draft.ts'
import { partOf } from './headings.ts'
import { readLabel, readMarker } from './marker.ts'
import type { Reader } from './reader.ts'
import { endsSentence } from './spacing.ts'

const LONGEST_HEADING = 250

/**
 * The items of annotations without an agenda before them: short lines with the next number or
 * letter. Their lines are placed when the annotations are read.
 */
export function itemsFromHeadings(blocks: readonly Block[], reader: Reader): DraftItem[] {
  const items: DraftItem[] = []
  for (const block of blocks) {
    const marked = readLabel(block.text, reader.vocabulary.masthead.item) ?? readMarker(block.text)
    if (!marked || endsSentence(block.text) || block.text.length > LONGEST_HEADING) continue
    if (partOf(block.text, reader.vocabulary)) continue
    const { numbers, letter } = marked.marker
    const top = items.at(-1)
    const step = numbers.length === 1 && letter === 0 ? (numbers[0] ?? 0) : 0
    if (step > 0 && (step === 1 ? items.length === 0 : step === (top?.path[0] ?? 0) + 1)) {
      items.push(draftItem(null, step, marked.rest, block, reader))
    } else if (top && letter === top.children.length + 1) {
      top.children.push(draftItem(top, letter, marked.rest, block, reader))
    }
  }
  if (items[0])
    reader.ledger.find('import-missing-agenda', 'warning', { line: items[0].lines[0] ?? 1 })
  return items
}

/** An item with nothing but its place and its title. */
export function draftItem(
  parent: DraftItem | null,
  step: number,
  title: string,
  block: Block,
  { newId }: Reader,
): DraftItem {
  return {
    id: newId('item'),
    parent,
    path: parent ? [...parent.path, step] : [step],
    title: bareTitle(title),
    shortTitle: '',
    children: [],
    paragraphs: [],
    documents: [],
    lines: [firstLine(block)],
  }
}
