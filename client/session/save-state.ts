import { mayWrite } from '../../shared/access/operations.ts'
import type { Hello } from '../../shared/protocol/messages.ts'
import type { Connection } from './connection.ts'

/** Why nothing can be changed here just now. */
export type ReadOnlyReason = NonNullable<Hello['readOnly']> | 'role' | 'older-client' | 'stopped'

/** The state of saving, as it is said in the header. */
export type SaveState =
  | { readonly is: 'opening' }
  | { readonly is: 'saved' }
  | { readonly is: 'saving'; readonly changes: number; readonly late: boolean }
  | { readonly is: 'offline'; readonly changes: number; readonly late: boolean }
  | { readonly is: 'read-only'; readonly why: ReadOnlyReason; readonly changes: number }

/** What the state of saving follows from. */
export interface SaveFacts {
  readonly connection: Connection
  readonly hasContent: boolean
  /** Changes of this device that are not acknowledged. */
  readonly unsaved: number
  /** Whether what this device held when it connected is acknowledged. */
  readonly settled: boolean
  readonly readOnly: ReadOnlyReason | null
  /** Whether a change has waited too long for its acknowledgement. */
  readonly late: boolean
}

/** Says the state of saving; only the server's acknowledgement makes it "saved". */
export function saveState(facts: SaveFacts): SaveState {
  const { connection, unsaved: changes, late } = facts
  if (!facts.hasContent) return { is: 'opening' }
  if (facts.readOnly) return { is: 'read-only', why: facts.readOnly, changes }
  if (connection.at === 'interrupted') return { is: 'offline', changes, late }
  if (connection.at === 'stopped') return { is: 'offline', changes, late }
  if (changes > 0) return { is: 'saving', changes, late }
  return connection.at === 'synced' && facts.settled
    ? { is: 'saved' }
    : { is: 'saving', changes, late }
}

/** Why this person may not edit, or null when they may. */
export function readOnlyReason(
  hello: Pick<Hello, 'layout' | 'role' | 'readOnly'> | null,
  layout: number,
  connection: Connection,
): ReadOnlyReason | null {
  if (hello && hello.layout > layout) return 'older-client'
  if (connection.at === 'stopped' && connection.why.is !== 'sign-in') return 'stopped'
  if (hello?.readOnly) return hello.readOnly
  return hello && mayWrite(hello.role) === 'nothing' ? 'role' : null
}
