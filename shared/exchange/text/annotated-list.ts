import { type Block, firstLine } from './block.ts'
import type { DraftItem } from './draft.ts'
import { isFootnote } from './footnotes.ts'
import { partOf } from './headings.ts'
import { draftItem } from './items-from-headings.ts'
import { type Marked, readLabel, readMarker } from './marker.ts'
import type { Reader } from './reader.ts'
import { endsSentence } from './spacing.ts'

const LONGEST_TITLE = 300
/** So much prose between its titles shows that a list is annotated. */
const LEAST_PROSE = 3
const SHORTEST_PROSE = 80
/** So many numbers may be left out before a number is another count. */
const MOST_SKIPPED = 2
/** A title names; a sentence says, with one of these. */
const SAYS =
  /(?<!\p{L})(?:will|shall|may|should|is|are|was|were|has|have|had|sera|seront|est|sont|été|ont|souhaitera|será|serán|fue|ha|han|está|están)(?!\p{L})/iu

/** Whether the list of an agenda has the annotations between its titles, and none follow it. */
export function isAnnotatedList(blocks: readonly Block[], reader: Reader): boolean {
  const prose = blocks.filter(
    (block) =>
      !readMarker(block.text) &&
      block.text.length > SHORTEST_PROSE &&
      endsSentence(block.text) &&
      SAYS.test(block.text) &&
      !isFootnote(block, reader),
  )
  const listings = blocks.filter(
    ({ text }) =>
      partOf(text, reader.vocabulary) === 'documentation' || /^documents?\s/i.test(text),
  )
  return prose.length + listings.length >= LEAST_PROSE && prose.length > 0
}

/** The items of an annotated list, by the titles that stand between the annotations. */
export function itemsOfAnnotatedList(blocks: readonly Block[], reader: Reader): DraftItem[] {
  const items: DraftItem[] = []
  let apart = false
  for (const block of blocks) {
    const marked = readLabel(block.text, reader.vocabulary.masthead.item) ?? readMarker(block.text)
    const item: DraftItem | null =
      marked && isTitle(marked.rest) ? addTitle(items, marked, block, apart, reader) : null
    apart = item === null
  }
  return items
}

/** One phrase, whatever ends it. */
function isTitle(rest: string): boolean {
  const words = rest.replace(/[.:;]$/, '')
  if (words.length > LONGEST_TITLE || /[.!?;]\s+["“«(]?\p{Lu}/u.test(words)) return false
  return /^["“«(]?\p{Lu}/u.test(words) && !SAYS.test(words)
}

function addTitle(
  items: DraftItem[],
  { marker, rest }: Marked,
  block: Block,
  apart: boolean,
  reader: Reader,
): DraftItem | null {
  const { numbers, letter } = marker
  const isTop = numbers.length === 1 && letter === 0
  const parent = isTop
    ? null
    : numbers.length > 0
      ? items.find(({ path }) => path[0] === numbers[0])
      : items.at(-1)
  if (parent === undefined) return null
  const siblings = parent ? parent.children : items
  const step = isTop ? (numbers[0] ?? 0) : (numbers[1] ?? letter)
  const due = (siblings.at(-1)?.path.at(-1) ?? 0) + 1
  const isListed = apart && numbers.length === 0 && /;$/.test(rest)
  const isLate = apart && numbers.length === 0 && siblings.length === 0 && endsSentence(rest)
  if (step < due || step >= due + MOST_SKIPPED || isListed || isLate) return null
  if (step !== due && step !== siblings.length + 1) {
    const at = { line: firstLine(block) }
    reader.ledger.find('item-number-continuity', 'error', at, { printed: marker.printed })
  }
  const item = draftItem(parent, step, rest, block, reader)
  siblings.push(item)
  return item
}
