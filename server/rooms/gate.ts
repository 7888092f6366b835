import type * as Y from 'yjs'
import type { Role } from '../../shared/access/role.ts'
import { refused as no, ok, type Result } from '../../shared/base/result.ts'
import type { RefusedReason } from '../../shared/protocol/messages.ts'
import { scanUpdate } from './scan-update.ts'
import { type Sender, type Vetted, vet } from './vet.ts'

/** The most bytes of one update while people work, and of what a client brings when it joins. */
export const LARGEST_UPDATE = { live: 2 * 1024 * 1024, joining: 16 * 1024 * 1024 } as const

/** Roles whose updates may change the document; the others may only repeat what it holds. */
const WRITERS: ReadonlySet<Role> = new Set<Role>(['drafter', 'secretary'])

export interface GateUpdate {
  readonly bytes: Uint8Array
  /** Whether it is everything that the server lacked, sent in answer to its state vector. */
  readonly isJoining: boolean
  readonly role: Role
  readonly sender: Sender
}

/**
 * Decides about one update before Yjs sees it: DESIGN section 6. The document is only read, so a
 * refused update leaves it as it was, byte for byte.
 */
export function passGate(
  doc: Y.Doc,
  { bytes, isJoining, role, sender }: GateUpdate,
): Result<Vetted, RefusedReason> {
  if (bytes.length > LARGEST_UPDATE[isJoining ? 'joining' : 'live']) return no('too-large')
  const scanned = scanUpdate(bytes)
  if (!scanned) return no('malformed')
  const vetted = vet(doc, scanned, sender)
  if (WRITERS.has(role)) return vetted
  return vetted.ok && !vetted.value.hasNews ? ok(vetted.value) : no('read-only')
}
