import * as Y from 'yjs'

/** A place in a text that stays beside its neighbour whatever is edited around it, as JSON. */
export type Anchor = unknown

/** The anchor of the place before token `index`. */
export function anchorAt(ytext: Y.Text, index: number): Anchor {
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(ytext, index))
}

/** The anchor of the place behind token `index - 1`, which stays behind it. */
export function anchorBehind(ytext: Y.Text, index: number): Anchor {
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(ytext, index, -1))
}

/** Where an anchor is now, or null when it is none of this text; it may come from anybody. */
export function indexOfAnchor(ytext: Y.Text, anchor: Anchor): number | null {
  if (!ytext.doc || typeof anchor !== 'object' || anchor === null) return null
  try {
    const place = Y.createRelativePositionFromJSON(anchor)
    const found = Y.createAbsolutePositionFromRelativePosition(place, ytext.doc)
    return found?.type === ytext ? found.index : null
  } catch {
    return null
  }
}
