import { type DraftItem, type DraftParagraph, flatItems } from './draft.ts'
import { readMarker } from './marker.ts'
import type { Reader } from './reader.ts'

/** So many paragraphs in a row prove that a document numbers them. */
const LEAST_NUMBERED = 3
/** So many numbers may be left out before a number is another count. */
const MOST_SKIPPED = 3

/**
 * In a document that numbers its paragraphs through, the numbers are derived: such paragraphs become
 * numbered ones without them. A number that was skipped or comes again is reported; a paragraph whose
 * number belongs to no turn keeps it in its text.
 */
export function numberParagraphs(items: readonly DraftItem[], { ledger }: Reader): void {
  const all = flatItems(items).flatMap(({ paragraphs }) => paragraphs)
  const numbers = all.map(numberOf)
  const numbered = numbers.filter((number) => number !== null)
  const follow = numbered.filter((number, at) => at > 0 && number === (numbered[at - 1] ?? 0) + 1)
  if (follow.length + 1 < LEAST_NUMBERED || follow.length * 2 < all.length) return
  let last: number | null = null
  for (const { paragraphs } of flatItems(items)) {
    for (const [at, paragraph] of paragraphs.entries()) {
      const number = numberOf(paragraph)
      if (number === null) continue
      if (last !== null && number !== last + 1) {
        const isSkip =
          number > last && number <= last + MOST_SKIPPED && numbers.includes(number + 1)
        const at = { line: paragraph.lines[0] ?? 1 }
        const values = { printed: String(number), expected: last + 1 }
        if (isSkip || number === last) ledger.find('import-paragraph-number', 'warning', at, values)
        if (!isSkip) continue
      }
      last = number
      const text = readMarker(paragraph.text)?.rest ?? paragraph.text
      paragraphs[at] = { ...paragraph, kind: 'numbered', text }
    }
  }
}

function numberOf({ kind, text }: DraftParagraph): number | null {
  if (kind !== 'text') return null
  const marker = readMarker(text)?.marker
  return marker && marker.numbers.length === 1 && marker.letter === 0
    ? (marker.numbers[0] ?? null)
    : null
}
