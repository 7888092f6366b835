import { lengthOf, type NewTokens, type ParagraphFormat } from '../../../shared/ydoc/text/insert.ts'
import type { MarkChanges, Marks } from '../../../shared/ydoc/text/marks.ts'

/** Tokens of the document before the edit that are still there, and what changed about them. */
export interface Kept {
  readonly from: number
  readonly length: number
  readonly marks?: MarkChanges
  readonly format?: Partial<ParagraphFormat>
}

/** Tokens that the edit brought. */
export interface Fresh {
  readonly tokens: NewTokens
}

/** The document after an edit, told as pieces of the document before and new tokens. */
export type Piece = Kept | Fresh

/** How many tokens a piece has. */
export function pieceLength(piece: Piece): number {
  return 'tokens' in piece ? lengthOf(piece.tokens) : piece.length
}

/** A document as pieces, to which the steps of an edit are applied one after the other. */
export class Pieces {
  private pieces: Piece[]

  constructor(length: number) {
    this.pieces = [{ from: 0, length }]
  }

  list(): readonly Piece[] {
    return this.pieces
  }

  /** Puts new tokens in the place of the tokens `from` to `to`. */
  replace(from: number, to: number, tokens: readonly NewTokens[]): void {
    const first = this.cut(from)
    const last = this.cut(to)
    this.pieces.splice(first, last - first, ...tokens.map((one) => ({ tokens: one })))
  }

  /** Sets and takes away marks of the tokens `from` to `to`. */
  mark(from: number, to: number, changes: MarkChanges): void {
    this.map(from, to, (piece) => {
      if (!('tokens' in piece)) return { ...piece, marks: { ...piece.marks, ...changes } }
      if ('start' in piece.tokens) return piece
      return { tokens: { ...piece.tokens, marks: changed(piece.tokens.marks, changes) } }
    })
  }

  /** Sets the kind or indent of the paragraph that token `at` starts. */
  setParagraph(at: number, format: Partial<ParagraphFormat>): void {
    this.map(at, at + 1, (piece) => {
      if (!('tokens' in piece)) return { ...piece, format: { ...piece.format, ...format } }
      if (!('start' in piece.tokens)) return piece
      return { tokens: { start: { ...piece.tokens.start, ...format } } }
    })
  }

  private map(from: number, to: number, change: (piece: Piece) => Piece): void {
    const first = this.cut(from)
    const last = this.cut(to)
    this.pieces = this.pieces.map((piece, place) =>
      place >= first && place < last ? change(piece) : piece,
    )
  }

  /** Makes a piece begin at a token, and returns its place in the list. */
  private cut(at: number): number {
    let before = 0
    for (const [place, piece] of this.pieces.entries()) {
      if (before === at) return place
      const inside = at - before
      if (inside < pieceLength(piece)) {
        this.pieces.splice(place, 1, ...halves(piece, inside))
        return place + 1
      }
      before += pieceLength(piece)
    }
    return this.pieces.length
  }
}

function halves(piece: Piece, at: number): readonly Piece[] {
  if (!('tokens' in piece)) {
    const { from, length } = piece
    return [
      { ...piece, length: at },
      { ...piece, from: from + at, length: length - at },
    ]
  }
  if (!('text' in piece.tokens)) return [piece]
  const { text, marks } = piece.tokens
  return [
    { tokens: { text: text.slice(0, at), marks } },
    { tokens: { text: text.slice(at), marks } },
  ]
}

function changed(marks: Marks, changes: MarkChanges): Marks {
  const merged = { ...marks, ...changes }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))
}
