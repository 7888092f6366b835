import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Role } from '../../shared/access/role.ts'
import { watchable } from '../../shared/base/watched.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import { createAgendaReader } from '../../shared/ydoc/agenda-reader.ts'
import { applyAsOneStep } from './apply-as-one-step.ts'
import { watchPresence } from './presence.ts'
import { readOnlyReason } from './save-state.ts'
import type { Session, SessionStatus } from './session.ts'
import { createUndoHistory } from './undo-history.ts'

/** Who a local session is for, and what may differ from the ordinary. */
export interface LocalSessionOptions {
  readonly agenda?: string
  readonly person?: PersonOnWire
  readonly role?: Role
  /** Overrides of the status that the session shows. */
  readonly status?: Partial<SessionStatus>
}

const SOMEBODY: PersonOnWire = { id: 'p1', name: 'Ana Restrepo', initials: 'AR', color: 1 }

/** A session of a document without any server: everything works and counts as saved. */
export function createLocalSession(doc: Y.Doc, options: LocalSessionOptions = {}): Session {
  const { agenda = 'local', person = SOMEBODY, role = 'secretary' } = options
  const awareness = new Awareness(doc)
  awareness.setLocalStateField('user', person)
  const reader = createAgendaReader(doc)
  const undo = createUndoHistory(doc)
  const [presence, stopPresence] = watchPresence(doc, awareness)
  return {
    agenda,
    person: person.id,
    doc,
    awareness,
    undo,
    reader,
    status: watchable(statusOf(person, role, options.status)),
    presence,
    apply: (...edits) => applyAsOneStep(doc, undo, edits),
    retry: () => undefined,
    close: () => {
      stopPresence()
      undo.destroy()
      reader.dispose()
      awareness.destroy()
      return Promise.resolve()
    },
  }
}

function statusOf(
  person: PersonOnWire,
  role: Role,
  overrides: Partial<SessionStatus> = {},
): SessionStatus {
  const connection = { at: 'synced' } as const
  const readOnly = readOnlyReason({ layout: 1, role }, 1, connection)
  return {
    connection,
    hasContent: true,
    isKeptHere: true,
    isOverdue: false,
    person,
    role,
    readOnly,
    save: readOnly ? { is: 'read-only', why: readOnly, changes: 0 } : { is: 'saved' },
    ...overrides,
  }
}
