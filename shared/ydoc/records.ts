import type { Document, Entry, Facts, Id, Item, Meeting, UnplacedLine } from '../model/agenda.ts'
import type { PlaceToCheck } from '../model/place-to-check.ts'
import type { RecordRoot } from './layout.ts'

/** What a record holds beside its own values: whether it was deleted. */
interface Deletable {
  readonly deleted: boolean
}

/** An item as it is stored: its place, without its texts. */
export type ItemRecord = Omit<Item, 'title' | 'shortTitle' | 'annotation'> & Deletable
export type DocumentRecord = Omit<Document, 'title'> & Deletable
export type MeetingRecord = Meeting & Deletable
export type EntryRecord = Omit<Entry, 'text'> & Deletable
export type UnplacedRecord = UnplacedLine & Deletable
export type PlaceRecord = PlaceToCheck & Deletable

/** The record that stands in each root map. */
export interface RecordTypes {
  readonly items: ItemRecord
  readonly documents: DocumentRecord
  readonly meetings: MeetingRecord
  readonly entries: EntryRecord
  readonly unplaced: UnplacedRecord
  readonly places: PlaceRecord
}

/** All records as they are stored, deleted ones too, in no particular order. */
export type Records = { readonly [Root in RecordRoot]: readonly RecordTypes[Root][] }

/** A value as it is stored in a record or among the facts. */
export type Scalar = string | number | boolean | null

/** Facts as they are stored: the languages are one scalar, joined by commas. */
export type StoredFacts = { readonly [Key in keyof Facts]?: Scalar }

/** The name of a record: what a text root and a reference may hold. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}
