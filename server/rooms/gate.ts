import type * as Y from 'yjs'
import { mayWrite } from '../../shared/access/operations.ts'
import type { Role } from '../../shared/access/role.ts'
import { refused as no, type Result } from '../../shared/base/result.ts'
import type { RefusedReason } from '../../shared/protocol/messages.ts'
import { onlySuggests } from './only-suggests.ts'
import { scanUpdate } from './scan-update.ts'
import type { Shadow } from './shadow.ts'
import { type Sender, type Vetted, vet } from './vet.ts'

/** The most bytes of one update while people work, and of what a client brings when it joins. */
export const LARGEST_UPDATE = { live: 2 * 1024 * 1024, joining: 16 * 1024 * 1024 } as const

export interface GateUpdate {
  readonly bytes: Uint8Array
  /** Whether it is everything that the server lacked, sent in answer to its state vector. */
  readonly isJoining: boolean
  readonly role: Role
  readonly sender: Sender
  /** Where the update of a reviewer is tried; what passes must go into the document too. */
  readonly shadow: Shadow
}

/**
 * Decides about one update before Yjs sees it: DESIGN section 6. The document is only read, so a
 * refused update leaves it as it was, byte for byte.
 */
export function passGate(
  doc: Y.Doc,
  { bytes, isJoining, role, sender, shadow }: GateUpdate,
): Result<Vetted, RefusedReason> {
  if (bytes.length > LARGEST_UPDATE[isJoining ? 'joining' : 'live']) return no('too-large')
  const scanned = scanUpdate(bytes)
  if (!scanned) return no('malformed')
  const vetted = vet(doc, scanned, sender)
  const may = mayWrite(role)
  if (may === 'everything') return vetted
  if (may === 'nothing') return vetted.ok && !vetted.value.hasNews ? vetted : no('not-allowed')
  if (!vetted.ok || !vetted.value.hasNews) return vetted
  const { owners, person } = sender
  const fresh = vetted.value.newClients
  const owns = (client: number) => owners.get(client) === person || fresh.includes(client)
  const isFine = shadow.try(bytes, (trial) => onlySuggests(doc, trial, { person, owns }))
  return isFine ? vetted : no('not-a-suggestion')
}
