import type { Document, Facts, Id, IsoDate, IsoTime, Track } from './agenda.ts'
import type { Language } from './language.ts'
import type { Text } from './text.ts'

/** The texts that a record owns, by the kind of record. */
export const TEXT_FIELDS = {
  item: ['title', 'short-title', 'annotation'],
  document: ['title'],
  entry: ['text'],
  footnote: ['body'],
} as const

/** The name of a text within its owner. */
export type TextField = 'title' | 'short-title' | 'annotation' | 'text' | 'body'

/** Which text: whose, which of its texts, in which language. */
export interface TextPlace {
  readonly owner: Id
  readonly field: TextField
  readonly language: Language
}

/** Facts to change; `null` takes a fact away. */
export type FactChanges = { readonly [Key in keyof Facts]?: Facts[Key] | null }

/**
 * A structural edit as data: the same value is executed by a drafter, recorded as a proposal by a
 * reviewer, offered as the repair of a finding, and said in words on a card.
 *
 * `before` names the sibling that the record is to stand before; `null` is the end. Ids of new
 * records are made by the caller.
 */
export type Edit =
  | {
      readonly do: 'add-item'
      readonly id: Id
      readonly parent: Id | null
      readonly before: Id | null
    }
  | {
      readonly do: 'move-item'
      readonly id: Id
      readonly parent: Id | null
      readonly before: Id | null
    }
  | { readonly do: 'add-document'; readonly id: Id; readonly item: Id; readonly before: Id | null }
  | { readonly do: 'move-document'; readonly id: Id; readonly item: Id; readonly before: Id | null }
  | { readonly do: 'change-document'; readonly id: Id; readonly values: DocumentChanges }
  | ({ readonly do: 'add-meeting'; readonly id: Id; readonly body?: string } & MeetingSlot)
  | { readonly do: 'change-meeting'; readonly id: Id; readonly values: MeetingChanges }
  | {
      readonly do: 'add-entry'
      readonly id: Id
      readonly meeting: Id
      readonly before: Id | null
      readonly item: Id | null
    }
  | { readonly do: 'move-entry'; readonly id: Id; readonly meeting: Id; readonly before: Id | null }
  | { readonly do: 'set-facts'; readonly values: FactChanges }
  | ({ readonly do: 'set-text'; readonly text: Text } & TextPlace)
  | { readonly do: 'delete'; readonly what: RecordKind; readonly id: Id }
  | { readonly do: 'restore'; readonly what: RecordKind; readonly id: Id }

/** The kinds of record that can be deleted and brought back. */
export type RecordKind = 'item' | 'document' | 'meeting' | 'entry' | 'unplaced' | 'place'

/** When and on which track a meeting is held. */
export interface MeetingSlot {
  readonly date: IsoDate
  readonly start: IsoTime
  readonly end: IsoTime
  readonly track: Track
}

export type MeetingChanges = Partial<MeetingSlot> & { readonly body?: string | null }

export type DocumentChanges = {
  readonly [Key in keyof Pick<Document, 'type' | 'symbol' | 'note'>]?: string | null
}

/**
 * Why an edit does not apply: a code that the interface says in the person's language, with the
 * values to say it with.
 */
export interface Refusal {
  readonly code: RefusalCode
  readonly values?: Readonly<Record<string, string>>
}

export type RefusalCode =
  | 'unknown-record'
  | 'would-be-own-ancestor'
  | 'too-deep'
  | 'not-a-date'
  | 'not-a-time'
  | 'meeting-ends-before-it-starts'
  | 'date-outside-session'
  | 'session-ends-before-it-opens'
  | 'not-a-symbol'
  | 'not-a-number'
  | 'not-a-choice'
  | 'id-already-used'
