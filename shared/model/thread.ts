import type { Id } from './agenda.ts'
import type { TextPlace } from './edit.ts'

/** How much text before and after a quotation is kept to find it again, in UTF-16 units. */
export const QUOTE_CONTEXT = 24

/** What people say about one place of an agenda, from the first message to the last. */
export interface Thread {
  readonly id: Id
  readonly anchor: ThreadAnchor
  /** Who began it. */
  readonly by: Id
  /** When, in milliseconds since 1970; the server's clock. */
  readonly at: number
  readonly state: 'open' | 'resolved'
  /** Who resolved it last, and when; absent in an open thread. */
  readonly resolved?: Settled
  /** In the order in which they were written; never empty. */
  readonly messages: readonly Message[]
}

/** Who settled something, and when. */
export interface Settled {
  readonly by: Id
  readonly at: number
}

/** What one person said in a thread, or in reply to a proposal. */
export interface Message {
  readonly id: Id
  readonly by: Id
  readonly at: number
  /** Plain text, in lines; empty when it was deleted. */
  readonly text: string
  /** The members whom it calls, whose names stand in the text behind an `@`. */
  readonly mentions: readonly Id[]
  readonly editedAt?: number
  /** Taken back by its author: only its place in the thread is left. */
  readonly deleted?: true
}

/** What a thread is about. */
export type ThreadAnchor =
  | TextAnchor
  | { readonly on: 'suggestion'; readonly place: TextPlace; readonly key: string }
  | { readonly on: AnchorRecord; readonly id: Id }
  | { readonly on: 'fact'; readonly fact: string }

/** The kinds of record that a thread may be about. */
export const ANCHOR_RECORDS = ['item', 'document', 'meeting', 'entry'] as const
export type AnchorRecord = (typeof ANCHOR_RECORDS)[number]

/**
 * A range of a text that was selected. The two points stay with their letters whatever is edited
 * around them; the quotation finds a range again that was cut and pasted, and is what is left of
 * one that is gone.
 */
export interface TextAnchor {
  readonly on: 'text'
  readonly place: TextPlace
  readonly from: AnchorPoint
  readonly to: AnchorPoint
  readonly quote: string
  /** Up to {@link QUOTE_CONTEXT} units before and after the quotation. */
  readonly before: string
  readonly after: string
}

/** A place beside a letter, by the letter's permanent name; only `shared/ydoc` reads it. */
export interface AnchorPoint {
  readonly item?: { readonly client: number; readonly clock: number }
  readonly tname?: string
  readonly assoc?: number
}

/** Where a thread stands in the agenda now. */
export type ThreadPlace =
  | {
      readonly at: 'text'
      readonly place: TextPlace
      /** Offsets in the plain text, as those of a finding. */
      readonly from: number
      readonly to: number
    }
  | { readonly at: 'record'; readonly what: AnchorRecord; readonly id: Id }
  | { readonly at: 'fact'; readonly fact: string }
  | { readonly at: 'suggestion'; readonly place: TextPlace; readonly key: string }
  /** What it was about is gone; what is left of it is a quotation. */
  | { readonly at: 'nowhere' }

/** A thread and where it stands now. */
export interface LocatedThread extends Thread {
  readonly where: ThreadPlace
}
