import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import {
  type Hello,
  MESSAGE,
  type RefusedReason,
  type ServerMessage,
} from '../../shared/protocol/messages.ts'

const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

/** A server of one agenda in the same process: what a session's socket talks to in tests. */
export class FakeServer {
  readonly doc = new Y.Doc()
  readonly sockets = new Set<FakeSocket>()
  hello: Hello = {
    type: 'hello',
    layout: 1,
    epoch: 'e1',
    role: 'drafter',
    person: { id: 'p1', name: 'Ana Restrepo', initials: 'AR', color: 1 },
  }
  /** Whether a socket that is opened reaches the server. */
  isReachable = true
  /** Whether what came is acknowledged. */
  acknowledges = true
  /** Whether the server answers at all. */
  answers = true
  /** Refuses the next update. */
  refuses: RefusedReason | null = null
  opened = 0
  updatesReceived = 0

  /** The WebSocket class to give to a session. */
  readonly Socket: typeof WebSocket

  constructor() {
    this.Socket = socketClass(this) as unknown as typeof WebSocket
  }

  /** Closes every socket with a code, as a server does. */
  close(code: number): void {
    for (const socket of [...this.sockets]) socket.end(code)
  }

  /** Acknowledges everything that came. */
  acknowledge(): void {
    for (const socket of this.sockets) socket.tell({ type: 'stored', count: socket.received })
  }
}

function socketClass(server: FakeServer) {
  return class extends FakeSocket {
    readonly url: string
    constructor(url: string) {
      super(server)
      this.url = url
    }
  }
}

/** The client's end of a connection with a {@link FakeServer}; everything takes one macrotask. */
export class FakeSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  readonly OPEN = 1
  readyState = 0
  binaryType = 'arraybuffer'
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  onerror: (() => void) | null = null
  /** Update messages that came over this connection. */
  received = 0
  readonly #server: FakeServer

  constructor(server: FakeServer) {
    this.#server = server
    server.opened += 1
    later(() => (server.isReachable ? this.#open() : this.end(1006)))
  }

  send(data: Uint8Array): void {
    const copy = data.slice()
    later(() => this.#receive(copy))
  }

  close(): void {
    this.readyState = 3
    this.#server.sockets.delete(this)
  }

  /** The server, or the network, ends the connection. */
  end(code: number): void {
    if (this.readyState === 3) return
    this.close()
    this.onclose?.({ code, reason: '' })
  }

  /** Sends message 16. */
  tell(message: ServerMessage): void {
    this.#write((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.rapporteur)
      encoding.writeVarString(encoder, JSON.stringify(message))
    })
  }

  #open(): void {
    this.readyState = 1
    this.#server.sockets.add(this)
    this.onopen?.()
    if (!this.#server.answers) return
    this.tell(this.#server.hello)
    this.#sync(STEP_1, Y.encodeStateVector(this.#server.doc))
  }

  #receive(data: Uint8Array): void {
    const server = this.#server
    if (this.readyState !== 1 || !server.answers) return
    const decoder = decoding.createDecoder(data)
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) return
    const kind = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (kind === STEP_1) {
      this.#sync(STEP_2, Y.encodeStateAsUpdate(server.doc, bytes))
      return
    }
    this.received += 1
    server.updatesReceived += 1
    if (server.refuses) {
      this.tell({ type: 'refused', reason: server.refuses })
      server.refuses = null
      return
    }
    Y.applyUpdate(server.doc, bytes)
    for (const other of server.sockets) if (other !== this) other.#sync(UPDATE, bytes)
    if (server.acknowledges) this.tell({ type: 'stored', count: this.received })
  }

  #sync(kind: number, bytes: Uint8Array): void {
    this.#write((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.sync)
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  }

  #write(fill: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder()
    fill(encoder)
    const data = encoding.toUint8Array(encoder).slice().buffer
    later(() => this.readyState === 1 && this.onmessage?.({ data }))
  }
}

function later(run: () => unknown): void {
  setTimeout(run, 0)
}
