import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type Anchor, anchorBehind, indexOfAnchor } from '../../../shared/ydoc/text/anchor.ts'
import { lengthOf, type NewTokens } from '../../../shared/ydoc/text/insert.ts'
import type { TextOperation } from '../../../shared/ydoc/text/operation.ts'
import { readStretches } from '../../../shared/ydoc/text/read.ts'
import type { SuggestedPlace } from '../../../shared/ydoc/text/suggest.ts'
import { isStruck } from '../../../shared/ydoc/text/suggestions.ts'
import type { YText } from '../../../shared/ydoc/text/ytext.ts'
import { type Piece, pieceLength } from './pieces.ts'
import { positionAt, tokenAt } from './token-index.ts'

/** An edit that is to become a suggestion: what it would have done, and what is written for it. */
export interface SuggestedEdit {
  readonly pieces: readonly Piece[]
  readonly operations: readonly TextOperation[]
  readonly before: EditorState
  readonly after: EditorState
}

/** A place told by what stands left of it: a token that was there, or one that an operation brings. */
type Spot =
  | { readonly anchor: Anchor }
  | { readonly operation: TextOperation; readonly offset: number }

/**
 * Where the caret stands after an edit that became a suggestion: where the edit put it, though what
 * the edit deleted is still there. Deleting moves on over what is struck, as if it were gone.
 */
export class SuggestingCaret {
  private readonly ytext: YText
  private readonly edit: SuggestedEdit
  private readonly spots: readonly (Spot | null)[]
  private places: readonly SuggestedPlace[] = []

  /** Takes note of the places before the edit is written. */
  constructor(ytext: YText, edit: SuggestedEdit) {
    this.ytext = ytext
    this.edit = edit
    const { doc, selection } = edit.after
    const positions = [selection.anchor, selection.head]
    this.spots = positions.map((position) => this.spotAt(tokenAt(doc, position)))
  }

  /** Learns where the new tokens went. */
  wrote(places: readonly SuggestedPlace[]): void {
    this.places = places
  }

  /** Puts the caret into the transaction that shows what was written. */
  place(transaction: Transaction): void {
    if (!this.movesTokens() || !(this.edit.after.selection instanceof TextSelection)) return
    const [anchor, head] = this.spots.map((spot) => this.indexOf(spot))
    if (anchor === undefined || head === undefined || anchor === null || head === null) return
    const { doc } = transaction
    const at = (index: number) => doc.resolve(positionAt(doc, this.beyondStruck(index)))
    transaction.setSelection(TextSelection.between(at(anchor), at(head)))
  }

  private indexOf(spot: Spot | null | undefined): number | null {
    if (!spot) return null
    if ('anchor' in spot) return indexOfAnchor(this.ytext, spot.anchor)
    const place = this.places.find(({ operation }) => operation === spot.operation)
    return place ? place.index + spot.offset : null
  }

  /** What stands left of a place with `token` tokens before it after the edit. */
  private spotAt(token: number): Spot | null {
    let before = 0
    for (const piece of this.edit.pieces) {
      const inside = token - before
      before += pieceLength(piece)
      if (inside > pieceLength(piece)) continue
      if ('tokens' in piece) return this.spotInNew(piece.tokens, inside)
      const index = this.deletesForward() ? this.behindFirstGap() : piece.from + inside - 1
      return { anchor: anchorBehind(this.ytext, Math.max(0, index)) }
    }
    return null
  }

  private spotInNew(tokens: NewTokens, inside: number): Spot | null {
    for (const operation of this.edit.operations) {
      const place = 'insert' in operation ? operation.insert.indexOf(tokens) : -1
      if (!('insert' in operation) || place < 0) continue
      const ahead = operation.insert.slice(0, place).reduce((sum, one) => sum + lengthOf(one), 0)
      return { operation, offset: ahead + inside }
    }
    return null
  }

  private movesTokens(): boolean {
    return this.edit.operations.some((operation) => 'insert' in operation)
  }

  private onlyDeletes(): boolean {
    const { operations } = this.edit
    return operations.every((one) => 'insert' in one && one.insert.length === 0)
  }

  /** Whether the caret stayed while something behind it was deleted, as the Delete key does. */
  private deletesForward(): boolean {
    const { before, after } = this.edit
    const { selection } = before
    return this.onlyDeletes() && selection.empty && selection.head === after.selection.head
  }

  /** The index behind the first tokens that the edit deletes. */
  private behindFirstGap(): number {
    const operation = this.edit.operations.at(-1)
    return operation && 'remove' in operation ? operation.at + operation.remove : 0
  }

  private beyondStruck(index: number): number {
    if (!this.onlyDeletes()) return index
    const stretches = readStretches(this.ytext)
    const struckAt = (token: number) => {
      const found = stretches.find((one) => one.index <= token && token < one.index + one.length)
      return found && isStruck(found.attributes) ? found : null
    }
    let at = index
    if (this.deletesForward()) {
      for (let one = struckAt(at); one; one = struckAt(at)) at = one.index + one.length
    } else for (let one = struckAt(at - 1); one; one = struckAt(at - 1)) at = one.index
    return at
  }
}
