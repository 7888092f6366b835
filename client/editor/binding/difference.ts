import type { Node, Slice } from '@tiptap/pm/model'

/** The smallest range of one document that differs from another, and what stands there instead. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly slice: Slice
}

/** What to replace in one document to get the other, or null when they are equal. */
export function differenceOf(before: Node, after: Node): Difference | null {
  const from = before.content.findDiffStart(after.content)
  const end = before.content.findDiffEnd(after.content)
  if (from === null || end === null) return null
  const overlap = Math.max(0, from - Math.min(end.a, end.b)) // repeated letters match from both ends
  return { from, to: end.a + overlap, slice: after.slice(from, end.b + overlap) }
}
