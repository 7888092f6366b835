import type { Id } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import type { Text } from '../model/text.ts'
import type { RecordRoot } from './layout.ts'
import type { Scalar } from './records.ts'

/** Values to store by their key; `undefined` takes the key away. */
export type Values = Readonly<Record<string, Scalar | undefined>>

/** One thing that an edit writes. An edit is planned as such values first, then carried out. */
export type Write =
  | { readonly to: 'facts'; readonly values: Values }
  | { readonly to: 'text'; readonly place: TextPlace; readonly text: Text }
  | RecordWrite
  | NewRecord

/** A record to make under a fresh id. */
export interface NewRecord extends OfRecord {
  readonly as: 'new'
}

/**
 * A record to change. A `place` writes all its values even where they stand already: of two
 * concurrent moves one then wins whole, parent and order together.
 */
export interface RecordWrite extends OfRecord {
  readonly as: 'change' | 'place'
}

interface OfRecord {
  readonly to: RecordRoot
  readonly id: Id
  readonly values: Values
}
