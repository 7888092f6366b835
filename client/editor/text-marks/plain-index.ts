import type { Node } from '@tiptap/pm/model'

/** A stretch of characters of the plain text, and where it stands in the document. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly position: number
}

/** Where the characters of the plain text stand in the document of its editor. */
export interface PlainIndex {
  /** The positions around a stretch of characters; null where no letter is left to mark. */
  readonly rangeOf: (
    from: number,
    to: number,
  ) => { readonly from: number; readonly to: number } | null
}

/**
 * Counts the characters of a document as rules count them: one line per paragraph, footnotes as
 * nothing, and without what is only suggested.
 */
export function plainIndex(doc: Node): PlainIndex {
  const pieces: Piece[] = []
  let count = 0
  doc.forEach((paragraph, offset, place) => {
    if (place > 0 && !startIsSuggested(paragraph)) count += 1
    paragraph.forEach((inline, inside) => {
      if (!inline.isText || isSuggested(inline)) return
      const to = count + inline.nodeSize
      pieces.push({ from: count, to, position: offset + 1 + inside })
      count = to
    })
  })
  return {
    rangeOf: (from, to) => {
      const last = Math.max(to, from + 1) // where something is missing, the letter that follows
      const covered = pieces.filter((piece) => piece.to > from && piece.from < last)
      const [first] = covered
      const end = covered.at(-1)
      if (!first || !end) return null
      return {
        from: first.position + Math.max(0, from - first.from),
        to: end.position + Math.min(end.to, last) - end.from,
      }
    },
  }
}

function isSuggested({ marks }: Node): boolean {
  return marks.some(({ type, attrs }) => type.name === 'insertion' && attrs.by !== null)
}

/** Whether the paragraph starts here only by a suggestion; `pending` lists what is suggested. */
function startIsSuggested({ attrs: { pending } }: Node): boolean {
  return typeof pending === 'string' && pending.includes('["i:')
}
