import * as Y from 'yjs'
import { passGate } from '../../server/rooms/gate.ts'
import { Shadow } from '../../server/rooms/shadow.ts'
import type { Role } from '../../shared/access/role.ts'
import type { RefusedReason } from '../../shared/protocol/messages.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'

/** A document behind the real gate, without sockets and ticks. */
export class Gatekeeper {
  readonly doc: Y.Doc
  readonly owners: Map<number, string>
  private readonly shadow: Shadow

  constructor(doc: Y.Doc, owners: ReadonlyMap<number, string> = new Map()) {
    this.doc = doc
    this.owners = new Map(owners)
    this.shadow = new Shadow(doc)
  }

  /** Hands an update in; why it was refused, or null when the document has taken it. */
  hand(bytes: Uint8Array, person: string, role: Role): RefusedReason | null {
    const { doc, owners, shadow } = this
    const sender = { person, owners, newClients: 4 }
    const verdict = passGate(doc, { bytes, isJoining: false, role, sender, shadow })
    if (!verdict.ok) return verdict.reason
    Y.applyUpdate(doc, bytes, 'gate')
    if (role === 'drafter' || role === 'secretary') shadow.took(bytes)
    for (const client of verdict.value.newClients) owners.set(client, person)
    return null
  }

  /** Edits the document in the server's name. */
  edit(change: (doc: Y.Doc) => void): void {
    this.doc.transact(() => change(this.doc))
    this.shadow.edited()
  }

  /** A copy that somebody works on under a client id. */
  copy(client: number): Y.Doc {
    const copy = createDoc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc), 'gate')
    copy.clientID = client
    return copy
  }
}
