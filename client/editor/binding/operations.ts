import type { NewTokens, ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import type { TextOperation } from '../../../shared/ydoc/text/operation.ts'
import type { StoredParagraph } from '../../../shared/ydoc/text/paragraphs.ts'
import type { ParagraphBreak } from '../../../shared/ydoc/text/structs.ts'
import type { Fresh, Kept, Piece } from './pieces.ts'

/** A paragraph of the document before the edit: its format, its start, and which token starts it. */
export interface ParagraphStart extends ParagraphFormat {
  readonly token: number
  /** Null for the first paragraph, whose attributes lie on the Y.Text. */
  readonly start: ParagraphBreak | null
}

/** The paragraphs of a text, as an edit of it needs them. */
export function paragraphStarts(paragraphs: readonly StoredParagraph[]): readonly ParagraphStart[] {
  return paragraphs.map(({ shown, start }) => ({
    ...shown,
    token: start ? start.index + 1 : 0,
    start: start?.content.start ?? null,
  }))
}

/**
 * What to write so that a text of `total` tokens becomes its pieces, from the end backwards so that
 * indexes hold.
 */
export function operationsFor(
  pieces: readonly Piece[],
  paragraphs: readonly ParagraphStart[],
  total: number,
): readonly TextOperation[] {
  const operations: TextOperation[] = []
  let reached = 0
  let fresh: NewTokens[] = []
  const flush = (to: number) => {
    const remove = to - reached
    if (remove > 0 || fresh.length > 0) operations.push({ at: reached - 1, remove, insert: fresh })
    fresh = []
  }
  for (const piece of withFirstStart(pieces, paragraphs)) {
    if ('tokens' in piece) fresh.push(piece.tokens)
    else {
      flush(piece.from)
      operations.push(...operationsOn(piece, paragraphs))
      reached = piece.from + piece.length
    }
  }
  flush(total)
  return operations.reverse()
}

function operationsOn(
  piece: Kept,
  paragraphs: readonly ParagraphStart[],
): readonly TextOperation[] {
  const paragraph = paragraphs.find((one) => one.token === piece.from)
  return [
    ...(piece.marks ? [{ at: piece.from - 1, length: piece.length, marks: piece.marks }] : []),
    ...(piece.format && paragraph ? [{ start: paragraph.start, format: piece.format }] : []),
  ]
}

/**
 * The start of the first paragraph is no token of the Y.Text and cannot go: where an edit put another
 * start in its place, the first paragraph takes the format of that one, and the old start, if it
 * moved down, becomes a new one with its format.
 */
function withFirstStart(
  pieces: readonly Piece[],
  paragraphs: readonly ParagraphStart[],
): readonly Piece[] {
  const [first, ...rest] = pieces
  if (!first || ('from' in first && first.from === 0)) return pieces
  const format = formatAtHead(first, paragraphs)
  const behind = [...withoutHead(first), ...rest].flatMap((piece) =>
    'from' in piece && piece.from === 0 ? movedDown(piece, paragraphs) : [piece],
  )
  return [{ from: 0, length: 1, format }, ...behind]
}

function formatAtHead(piece: Piece, paragraphs: readonly ParagraphStart[]): ParagraphFormat {
  if ('tokens' in piece) return 'start' in piece.tokens ? piece.tokens.start : PLAIN
  return { ...storedFormat(paragraphs, piece.from), ...piece.format }
}

function withoutHead(piece: Piece): readonly Piece[] {
  if ('tokens' in piece || piece.length === 1) return []
  return [{ ...piece, from: piece.from + 1, length: piece.length - 1 }]
}

function movedDown(piece: Kept, paragraphs: readonly ParagraphStart[]): readonly Piece[] {
  const start: Fresh = { tokens: { start: { ...storedFormat(paragraphs, 0), ...piece.format } } }
  return [start, ...withoutHead(piece)]
}

const PLAIN: ParagraphFormat = { kind: 'text', indent: 0 }

function storedFormat(paragraphs: readonly ParagraphStart[], token: number): ParagraphFormat {
  const paragraph = paragraphs.find((one) => one.token === token)
  return paragraph ? { kind: paragraph.kind, indent: paragraph.indent } : PLAIN
}
