import type * as Y from 'yjs'
import { assert } from '../../base/assert.ts'
import { type Attributes, behindMarker, NO_ATTRIBUTES } from './attributes.ts'
import { cutItem, isToken, markerOf } from './structs.ts'

/** A place between two neighbouring items, and what is in force there. */
export interface Gap {
  readonly left: Y.Item | null
  readonly right: Y.Item | null
  readonly attributes: Attributes
}

/** The gaps at one index, from left to right: one more than there are markers at that index. */
export type Gaps = readonly [Gap, ...Gap[]]

/** All gaps between token `index - 1` and token `index`, splitting an item that spans the place. */
export function gapsAt(transaction: Y.Transaction, ytext: Y.Text, index: number): Gaps {
  const first = firstGapAt(transaction, ytext, index)
  const gaps: [Gap, ...Gap[]] = [first]
  let { attributes } = first
  for (let item = first.right; item && !isToken(item); item = item.right) {
    const marker = markerOf(item)
    if (!marker) continue
    attributes = behindMarker(attributes, marker)
    gaps.push({ left: item, right: item.right, attributes })
  }
  return gaps
}

/** The gap right behind token `index - 1`. */
export function firstGapAt(transaction: Y.Transaction, ytext: Y.Text, index: number): Gap {
  let left: Y.Item | null = null
  let right = ytext._start
  let attributes = NO_ATTRIBUTES
  let ahead = index
  while (right && ahead > 0) {
    const marker = markerOf(right)
    if (marker) attributes = behindMarker(attributes, marker)
    if (isToken(right)) {
      cutItem(transaction, right, ahead)
      ahead -= right.length
    }
    left = right
    right = right.right
  }
  assert(ahead <= 0, 'an index within the text', index)
  return { left, right, attributes }
}
