import type { PrintedDay, PrintedSlot } from './dates.ts'
import type { Marker } from './marker.ts'

/** A piece of a timetable, in the order of the source. */
export type Token =
  | { readonly kind: 'day'; readonly day: PrintedDay; readonly lines: readonly number[] }
  | { readonly kind: 'slot'; readonly slot: PrintedSlot; readonly lines: readonly number[] }
  | RowToken
  | { readonly kind: 'parallel'; readonly body: string; readonly lines: readonly number[] }

/** A row of the plenary: the items it cites, if any, and its words. */
export interface RowToken {
  readonly kind: 'row'
  readonly refs: readonly Marker[]
  readonly title: string
  readonly lines: readonly number[]
}

/** The tokens of a stretch of the source that was read at once. */
export interface Segment {
  readonly tokens: readonly Token[]
  readonly lines: readonly number[]
  /** Words before the first token, which belong to nothing. */
  readonly loose: string
  readonly text: string
}

/** The items that a row cites, as one key: `2,1`. */
export function refKey(marker: Marker | undefined): string {
  if (!marker) return ''
  const { numbers, letter, below } = marker
  return [...numbers, ...(letter > 0 ? [letter] : []), ...(below ? [below] : [])].join()
}
