import type { Language, PerLanguage } from './language.ts'
import type { PlaceToCheck } from './place-to-check.ts'
import type { Text } from './text.ts'

/**
 * An annotated provisional agenda as plain, readonly data.
 *
 * Rules, exporters, differences and the read view see only this. Each fact stands here once; what
 * follows from the facts (numbers, headings, "(suite)", weekdays, ordinals, deadlines) is computed
 * by the other files of this folder and stored nowhere.
 */
export interface Agenda {
  readonly facts: Facts
  /** Live items, each parent before its children, siblings in their order. */
  readonly items: readonly Item[]
  /** Live entries of the Documentation lists, by item in agenda order, then by their order. */
  readonly documents: readonly Document[]
  /** Live meetings, by date, start, track (plenary first), then id. */
  readonly meetings: readonly Meeting[]
  /** Live timetable entries, by meeting, then by their order. */
  readonly entries: readonly Entry[]
  /** Lines of an imported source that found no place yet, in the order of the source. */
  readonly unplaced: readonly UnplacedLine[]
  /** What a person should look at in an agenda made from the last; absent where there is nothing. */
  readonly places?: readonly PlaceToCheck[]
  /** What was deleted and can be brought back. */
  readonly deleted: Deleted
}

/** A random, permanent name: letters, digits, `-` and `_`. */
export type Id = string

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A time of day at the place of the session, `HH:MM`. */
export type IsoTime = string

/** A fractional index: siblings sort by it, then by id, compared with plain `<`. */
export type OrderKey = string

/** The kinds of document that the editor knows. */
export const DOCUMENT_KINDS = ['annotated-provisional-agenda', 'secretariat-note'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

export const DISTRIBUTIONS = ['general', 'limited', 'restricted'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

/** Where an agenda stands on its way out of the house. */
export const STATES = ['draft', 'review', 'issued'] as const
export type State = (typeof STATES)[number]

/** The masthead and what is known of the session; every fact but the first four may be missing. */
export interface Facts {
  readonly kind: DocumentKind
  /** Id of the agenda schema of the body, e.g. `ctoc-cop`. */
  readonly schema: string
  /** Languages in which it is drafted, the first being the one that opens. */
  readonly languages: readonly Language[]
  readonly state: State
  readonly symbol?: string
  readonly jobNumber?: string
  readonly distribution?: Distribution
  readonly documentDate?: IsoDate
  readonly originalLanguage?: Language
  /** 12 for the twelfth session. */
  readonly sessionNumber?: number
  /** A place of the place register (`vienna`), or the name of another place as it is printed. */
  readonly place?: string
  readonly opening?: IsoDate
  readonly closing?: IsoDate
  /** The day of a reissue for technical reasons. */
  readonly reissueDate?: IsoDate
  /** The day on which the Bureau agreed to the organization of work. */
  readonly bureauDate?: IsoDate
  /** What the Bureau agreed to, in the words of the officer. */
  readonly bureauSubject?: string
  /** Meetings with interpretation that the session is entitled to. */
  readonly meetingEntitlement?: number
}

/** An item or sub-item. Its number is derived from its place. */
export interface Item {
  readonly id: Id
  readonly parent: Id | null
  readonly order: OrderKey
  readonly title: PerLanguage<Text>
  /** The title that the timetable prints instead of the full one. */
  readonly shortTitle: PerLanguage<Text>
  readonly annotation: PerLanguage<Text>
}

/** One entry under "Documentation". */
export interface Document {
  readonly id: Id
  readonly item: Id
  readonly order: OrderKey
  /** A type of the document type register (`report`, `note`, `conference-room-paper`), or none. */
  readonly type?: string
  readonly title: PerLanguage<Text>
  readonly symbol?: string
  readonly note?: string
}

export const TRACKS = ['plenary', 'parallel'] as const
export type Track = (typeof TRACKS)[number]

/** One half-day meeting. */
export interface Meeting {
  readonly id: Id
  readonly date: IsoDate
  readonly start: IsoTime
  readonly end: IsoTime
  readonly track: Track
  /** The body that meets in parallel: one of the agenda schema's bodies, or its name as printed. */
  readonly body?: string
}

/** One row of a meeting: an item, or a text of its own when `item` is null. */
export interface Entry {
  readonly id: Id
  readonly meeting: Id
  readonly order: OrderKey
  readonly item: Id | null
  readonly text: PerLanguage<Text>
}

/** A line of an imported source that the importer would not place by guessing. */
export interface UnplacedLine {
  readonly id: Id
  /** Its line number in the source, from 1. */
  readonly line: number
  readonly text: string
}

/** Deleted records. A child of a deleted item is not listed: it returns with its parent. */
export interface Deleted {
  readonly items: readonly Item[]
  readonly documents: readonly Document[]
  readonly meetings: readonly Meeting[]
  readonly entries: readonly Entry[]
  /** Places to check that are done with; absent where there are none. */
  readonly places?: readonly PlaceToCheck[]
}
