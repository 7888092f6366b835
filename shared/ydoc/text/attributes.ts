import type * as Y from 'yjs'

/** The markers in force at some place: key to value. */
export type Attributes = ReadonlyMap<string, unknown>

/** No marker in force. */
export const NO_ATTRIBUTES: Attributes = new Map()

/** What is in force behind a marker. */
export function behindMarker(attributes: Attributes, marker: Y.ContentFormat): Attributes {
  const next = new Map(attributes)
  if (marker.value === null) next.delete(marker.key)
  else next.set(marker.key, marker.value)
  return next
}

/**
 * The kinds of pair, by the prefix of their key: base format, and suggested format, insertion and
 * deletion. A suggested kind of paragraph has the prefix `s` and lies in the break's map.
 */
export type PairKind = 'b' | 'f' | 'i' | 'd'

/** What kind of pair a key names, or null for a key that is not ours. */
export function pairKind(key: string): PairKind | null {
  const match = /^([bfid]):/.exec(key)
  return match ? (match[1] as PairKind) : null
}

/** The value of a marker as an object; what somebody wrote may be anything. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The Lamport time of a marker's value; 0 when it has none. */
export function timeOf(value: unknown): number {
  const { t } = fieldsOf(value)
  return typeof t === 'number' && Number.isFinite(t) ? t : 0
}

/** A Lamport time later than every marker in force. */
export function timeAfter(attributes: Attributes): number {
  return 1 + Math.max(0, ...[...attributes.values()].map(timeOf))
}
