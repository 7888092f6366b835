import type { IsoTime } from '../model/agenda.ts'
import type { TimetableLayout } from '../model/annex-table.ts'
import type { PerLanguage } from '../model/language.ts'
import type { MastheadNames } from '../model/masthead.ts'
import type { NamedBody } from '../model/timetable.ts'
import type { DeadlineSchema } from './deadlines.ts'
import type { DocumentType } from './document-types.ts'
import type { RotationSchema } from './rotation.ts'
import type { Term } from './terms.ts'

/** What the agenda of one body must be, as data: another body is another value, not other code. */
export interface AgendaSchema extends MastheadNames {
  readonly id: string
  /** The short name of the body, for lists to choose from. */
  readonly name: PerLanguage<string>
  /** How many levels its agendas have. */
  readonly deepestLevel: 2 | 3
  readonly timetable: TimetableSchema
  readonly standingItems: readonly StandingItem[]
  /** Where it usually meets: a place of the place register. */
  readonly place?: string
  readonly symbols?: SymbolSeries
  /** Meetings with interpretation that a session may hold; null when nobody has decided. */
  readonly meetingEntitlement: number | null
  /** Working days of a session; null when they differ. */
  readonly sessionLength: number | null
  /** Bodies that may meet in parallel. */
  readonly bodies: readonly NamedBody[]
  readonly documentTypes: readonly DocumentType[]
  /** Days that follow from the dates of its sessions. */
  readonly deadlines?: readonly DeadlineSchema[]
  /** Whose turn it is to preside and to report. */
  readonly rotation?: RotationSchema
  /** Whether its resolutions and decisions are numbered `session/number`. */
  readonly numbersDecisionsBySession?: true
  /** Whether an item of substance without documents says that there are none. */
  readonly saysWhenNoDocument?: true
  /** Bodies that its documents name and that never meet in parallel with it. */
  readonly relatedBodies?: readonly NamedBody[]
  /** Names that its documents often write otherwise. */
  readonly terms?: readonly Term[]
}

/** How its organization of work is laid out. */
export interface TimetableSchema {
  readonly layout: TimetableLayout
  /** The layout of a session that has meetings in parallel, where it is another. */
  readonly layoutWhenParallel?: TimetableLayout
  /** The meetings of a day, in order. */
  readonly slots: readonly Slot[]
  /** Whether meetings are held in parallel with the plenary. */
  readonly parallel: boolean
}

/** A half day. */
export interface Slot {
  readonly start: IsoTime
  readonly end: IsoTime
}

/**
 * An item that stands on every agenda of the body. Titles are patterns over `{session}` and `{next}`,
 * the ordinals of this session and of the next.
 */
export interface StandingItem {
  readonly key: string
  /** Where it stands: the first items, those in the middle, the last ones. */
  readonly stands: 'head' | 'body' | 'tail'
  readonly title: PerLanguage<string>
  readonly shortTitle?: PerLanguage<string>
  readonly subItems?: readonly StandingSubItem[]
  /** Rules of procedure, one of which its annotation cites when it cites any. */
  readonly rulesOfProcedure?: readonly number[]
  /** Whether its documentation lists the agenda itself. */
  readonly listsAgenda?: true
}

/** A sub-item of a standing item, or one of the third level. */
export type StandingSubItem = Omit<StandingItem, 'stands'>

/** The symbols of the session's documents, a pattern over `{year}`, `{session}` and `{number}`. */
export interface SymbolSeries {
  readonly main: string
  /** Of conference room papers. */
  readonly conferenceRoom: string
  /** Of information documents. */
  readonly information: string
  /** The number of the agenda itself in the main series. */
  readonly agendaNumber: number
}
