import * as Y from 'yjs'
import type { TextPlace } from '../../model/edit.ts'
import { type AnchorPoint, QUOTE_CONTEXT, type TextAnchor } from '../../model/thread.ts'
import { flatText } from './flat-text.ts'

/** The longest quotation that an anchor keeps. */
const LONGEST_QUOTE = 2_000

/** Tokens of a text from one place up to another. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** The anchor of a range of tokens without white space at its ends; null when nothing is left. */
export function anchorOf(ytext: Y.Text, place: TextPlace, selected: TokenRange): TextAnchor | null {
  const flat = flatText(ytext)
  const words = flat.slice(selected.from, selected.to)
  const from = selected.from + words.length - words.trimStart().length
  const to = from + words.trim().length
  const quote = flat.slice(from, Math.min(to, from + LONGEST_QUOTE))
  if (quote.trim() === '') return null
  return {
    on: 'text',
    place,
    from: pointOf(ytext, from, 0),
    to: pointOf(ytext, to, -1),
    quote,
    before: flat.slice(Math.max(0, from - QUOTE_CONTEXT), from),
    after: flat.slice(to, to + QUOTE_CONTEXT),
  }
}

/** With 0 the point stays before the letter that follows it, with -1 behind the one it follows. */
function pointOf(ytext: Y.Text, index: number, assoc: 0 | -1): AnchorPoint {
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(ytext, index, assoc))
}

/**
 * The tokens that are left of an anchored range where it was; null when nothing is left of it. It
 * does not follow what undo has brought back: only who undid knows of that, and all must see the same.
 */
export function rangeOf(ytext: Y.Text, { from, to }: TextAnchor): TokenRange | null {
  const range = { from: indexOf(ytext, from), to: indexOf(ytext, to) }
  const isLeft = range.from !== null && range.to !== null && range.from < range.to
  return isLeft ? { from: range.from ?? 0, to: range.to ?? 0 } : null
}

function indexOf(ytext: Y.Text, point: AnchorPoint): number | null {
  if (!ytext.doc) return null
  try {
    const place = Y.createRelativePositionFromJSON(point)
    const found = Y.createAbsolutePositionFromRelativePosition(place, ytext.doc, false)
    return found?.type === ytext ? found.index : null
  } catch {
    return null
  }
}
