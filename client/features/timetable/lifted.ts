import type { Id } from '../../../shared/model/agenda.ts'
import type { CellPlace } from './board-layout.ts'

/** What has been taken in hand to be placed: an item of the tray, an entry, or a new free text. */
export type Load =
  | { readonly is: 'item'; readonly item: Id }
  | { readonly is: 'entry'; readonly entry: Id }
  | { readonly is: 'text' }

/** A load in hand, the cell it is over, and the entry it would stand before. */
export interface Lifted {
  readonly load: Load
  readonly target: CellPlace | null
  readonly before: Id | null
  /** Whether it is moved with the keyboard; a pointer needs no announcements. */
  readonly by: 'keys' | 'pointer'
}

/** The name by which the chip of a load is found on the page again. */
export function loadKey(load: Load): string {
  if (load.is === 'text') return 'text'
  return load.is === 'item' ? `item/${load.item}` : `entry/${load.entry}`
}
