import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { Rooms } from '../../server/rooms/rooms.ts'
import type { Role } from '../../shared/access/role.ts'
import { type Hello, MESSAGE, type RefusedReason } from '../../shared/protocol/messages.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { FakeSocket } from './fake-socket.ts'
import { aPerson } from './room-server.ts'

/** A client of the y-websocket protocol that remembers all it was told. */
export class Client {
  readonly socket = new FakeSocket()
  readonly doc: Y.Doc
  hello: Hello | null = null
  isSynced = false
  /** How many of its update messages the server says are committed. */
  stored = 0
  /** How many update messages it has sent. */
  sent = 0
  refused: RefusedReason | null = null
  /** The state of every client that it heard of, by client id. */
  readonly presence = new Map<number, unknown>()
  /** Names of the messages that came, oldest first. */
  readonly heard: string[] = []

  constructor(doc: Y.Doc = createDoc()) {
    this.doc = doc
    this.socket.onFrame = (frame) => this.#hear(frame)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendUpdate(update)
    })
  }

  get closedWith(): number | null {
    return this.socket.closedWith
  }

  /** Sends what a client sends first. */
  ask(stateVector = Y.encodeStateVector(this.doc)): void {
    this.sendSync(0, stateVector)
  }

  sendUpdate(update: Uint8Array): void {
    this.sendSync(2, update)
  }

  sendSync(step: number, bytes: Uint8Array): void {
    if (step > 0) this.sent++
    this.socket.receive(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, step)
        encoding.writeVarUint8Array(encoder, bytes)
      }),
    )
  }

  sendPresence(client: number, clock: number, json: string): void {
    this.socket.receive(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.awareness)
        encoding.writeVarUint8Array(
          encoder,
          encoding.encode((body) => {
            encoding.writeVarUint(body, 1)
            encoding.writeVarUint(body, client)
            encoding.writeVarUint(body, clock)
            encoding.writeVarString(body, json)
          }),
        )
      }),
    )
  }

  text(name = 'text/i1/title/fr'): Y.Text {
    return this.doc.getText(name)
  }

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === MESSAGE.sync) this.#hearSync(decoder)
    if (type === MESSAGE.awareness) this.#hearPresence(decoder)
    if (type === MESSAGE.rapporteur) this.#hearServer(JSON.parse(decoding.readVarString(decoder)))
  }

  #hearSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    this.heard.push(`sync ${step}`)
    if (step === 0) this.sendSync(1, Y.encodeStateAsUpdate(this.doc, bytes))
    else Y.applyUpdate(this.doc, bytes, this)
    if (step === 1) this.isSynced = true
  }

  #hearPresence(decoder: decoding.Decoder): void {
    this.heard.push('presence')
    const body = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    for (let count = decoding.readVarUint(body); count > 0; count--) {
      const client = decoding.readVarUint(body)
      decoding.readVarUint(body)
      const state: unknown = JSON.parse(decoding.readVarString(body))
      if (state === null) this.presence.delete(client)
      else this.presence.set(client, state)
    }
  }

  #hearServer(
    message: Hello | { type: 'stored'; count: number } | { type: 'refused'; reason: RefusedReason },
  ): void {
    this.heard.push(message.type)
    if (message.type === 'hello') this.hello = message
    if (message.type === 'stored') this.stored = message.count
    if (message.type === 'refused') this.refused = message.reason
  }
}

/** Brings a client into a room, as a person in a role. */
export function enter(
  rooms: Rooms,
  person: string,
  {
    role = 'drafter',
    agenda = 'a1',
    doc,
  }: { readonly role?: Role; readonly agenda?: string; readonly doc?: Y.Doc } = {},
): Client {
  const client = new Client(doc)
  rooms.connect(client.socket, { agenda, person: aPerson(person), role })
  client.ask()
  return client
}
