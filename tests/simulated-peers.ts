import * as Y from 'yjs'
import type { Agenda } from '../shared/model/agenda.ts'
import { type AgendaReader, createAgendaReader } from '../shared/ydoc/agenda-reader.ts'
import { createDoc } from '../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../shared/ydoc/origin.ts'
import { UndoHistory } from '../shared/ydoc/undo-history.ts'
import { writeAgenda } from '../shared/ydoc/write-agenda.ts'

/** One person's copy of an agenda, with what the others sent and this one has not read yet. */
export interface Peer {
  readonly doc: Y.Doc
  readonly reader: AgendaReader
  readonly undo: UndoHistory
  readonly inbox: Uint8Array[]
}

const FROM_ELSEWHERE = { by: 'test' }

/** An agenda as the update that a server would send to whoever opens it. */
export function updateOf(agenda: Agenda): Uint8Array {
  const doc = createDoc()
  writeAgenda(doc, agenda)
  return Y.encodeStateAsUpdate(doc)
}

/**
 * People who hold the same agenda, and a network that delivers only when it is told to: in any
 * order, late, or twice. Their client ids are 11, 12 and so on, so that a script replays exactly.
 */
export function createPeers(count: number, start: Uint8Array): readonly Peer[] {
  const peers = Array.from({ length: count }, (_, index) => createPeer(11 + index, start))
  for (const peer of peers)
    peer.doc.on('update', (update: Uint8Array, from: unknown) => {
      if (from === FROM_ELSEWHERE) return
      for (const other of peers) if (other !== peer) other.inbox.push(update)
    })
  return peers
}

function createPeer(client: number, start: Uint8Array): Peer {
  const doc = createDoc()
  doc.clientID = client
  Y.applyUpdate(doc, start, ORIGIN.load)
  return { doc, reader: createAgendaReader(doc), undo: new UndoHistory(doc, 0), inbox: [] }
}

/** Delivers one message of the inbox, whichever it is; `again` leaves it there for another time. */
export function deliver({ doc, inbox }: Peer, which: number, again = false): void {
  const at = which % inbox.length
  const update = inbox[at]
  if (!update) return
  if (!again) inbox.splice(at, 1)
  Y.applyUpdate(doc, update, FROM_ELSEWHERE)
}

/** Delivers everything to everyone. */
export function settle(peers: readonly Peer[]): void {
  for (const peer of peers) while (peer.inbox.length > 0) deliver(peer, 0)
}
