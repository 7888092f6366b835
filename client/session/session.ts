import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Role } from '../../shared/access/role.ts'
import type { Result } from '../../shared/base/result.ts'
import type { Watched } from '../../shared/base/watched.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { Edit, Refusal } from '../../shared/model/edit.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import type { AgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import type { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import type { Connection } from './connection.ts'
import type { Presence } from './presence.ts'
import type { ReadOnlyReason, SaveState } from './save-state.ts'

/** One agenda open in one tab: its document, its connection, its undo history. */
export interface Session {
  readonly agenda: Id
  /** The id of the person signed in on this device. */
  readonly person: string
  readonly doc: Y.Doc
  readonly awareness: Awareness
  /** The one history of undo, over texts and structure. */
  readonly undo: UndoHistory
  readonly reader: AgendaReader
  readonly status: Watched<SessionStatus>
  /** Who else is here, one entry per tab. */
  readonly presence: Watched<readonly Presence[]>
  /**
   * Executes structural edits as this person's, undone in one step. It stops at the first that is
   * refused; a refused edit changes nothing.
   */
  apply(...edits: readonly Edit[]): Result<void, Refusal>
  /** Tries a stopped or interrupted connection at once. */
  readonly retry: () => void
  /** Ends the session; what is unsent stays in the local copy. */
  close(): Promise<void>
}

/** What is known of a session at a moment; a new value whenever any of it changes. */
export interface SessionStatus {
  readonly connection: Connection
  /** Whether there is a document to show: from the server, or from the copy on this device. */
  readonly hasContent: boolean
  /** Whether changes also go to a copy on this device. */
  readonly isKeptHere: boolean
  /** Whether the session has not been in step with the server for longer than anyone should wait. */
  readonly isOverdue: boolean
  readonly person: PersonOnWire | null
  readonly role: Role | null
  /** Why nothing can be edited, or null when it can. */
  readonly readOnly: ReadOnlyReason | null
  readonly save: SaveState
}
