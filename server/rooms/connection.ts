import type { Role } from '../../shared/access/role.ts'
import {
  CLOSE,
  type PersonOnWire,
  type RefusedReason,
  type ServerMessage,
} from '../../shared/protocol/messages.ts'
import { bytesOf, type Socket } from './socket.ts'
import { type Incoming, readMessage, serverFrame } from './wire.ts'

/** Who comes in, and where: settled by the HTTP part before the socket was opened. */
export interface Guest {
  readonly agenda: string
  readonly person: PersonOnWire
  readonly role: Role
}

/** The most bytes that may wait in a socket, beside the document with which it was opened. */
export const MOST_UNSENT = 4 * 1024 * 1024

/** The most bytes that a client may send before its room is loaded. */
const MOST_EARLY = 20 * 1024 * 1024

/** How long a client may take to answer a close, in milliseconds. */
const CLOSING_PATIENCE = 2_000

/** How many unowned Yjs client ids one connection may take while working, and in all. */
export const NEW_CLIENTS = { live: 4, joining: 32 } as const

/** What happens on a connection, for the room that it belongs to. */
export interface ConnectionListener {
  message(connection: Connection, message: Incoming): void
  closed(connection: Connection): void
}

/** One socket of one person in one agenda, and what is known of it. */
export class Connection {
  readonly guest: Guest
  /** How many update messages have come. */
  received = 0
  /** How many of them, counted from the first, are committed. */
  stored = 0
  /** An update was not taken; the next ones are not either until the client sends all again. */
  hasHole = false
  /** How often the client was asked to send all again because of a gap. */
  gaps = 0
  /** How many unowned client ids it has taken. */
  newClients = 0
  /** Whether anything, be it a pong, came since the last ping. */
  isHeard = true
  readonly #socket: Socket
  #listener: ConnectionListener | null = null
  #isOpen = true
  /** Bytes of the document being opened, which may wait in the socket beside the usual. */
  #allowance = 0
  #early: Incoming[] = []
  #earlyBytes = 0

  /** Takes the socket; listeners are attached before anything else can happen to it. */
  constructor(socket: Socket, guest: Guest) {
    this.#socket = socket
    this.guest = guest
    socket.on('error', () => socket.terminate())
    socket.on('close', () => this.#end())
    socket.on('pong', () => {
      this.isHeard = true
    })
    socket.on('message', (data, isBinary) => {
      this.isHeard = true
      if (!this.#isOpen) return
      const bytes = bytesOf(data)
      const message = isBinary ? readMessage(bytes) : null
      if (message) this.#take(message, bytes.length)
      else this.close('malformed')
    })
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Hands what came early, and everything from now on, to the room. */
  listen(listener: ConnectionListener): void {
    this.#listener = listener
    const early = this.#early
    this.#early = []
    for (const message of early) if (this.#isOpen) listener.message(this, message)
  }

  #take(message: Incoming, size: number): void {
    if (this.#listener) {
      this.#listener.message(this, message)
      return
    }
    this.#early.push(message)
    this.#earlyBytes += size
    if (this.#earlyBytes > MOST_EARLY) this.close('tryAgain')
  }

  /** Sends one message; a client that does not keep up is closed and comes back for the rest. */
  send(message: Uint8Array): void {
    if (this.#keepsUp()) this.#socket.send(message)
  }

  /** Sends what was framed once for everybody, see {@link socketFrame}. */
  sendFramed(frame: Uint8Array): void {
    if (this.#keepsUp()) this.#socket.sendFramed(frame)
  }

  #keepsUp(): boolean {
    if (!this.#isOpen || this.#socket.readyState !== 1) return false
    const unsent = this.#socket.bufferedAmount
    if (unsent < MOST_UNSENT) this.#allowance = 0
    if (unsent <= MOST_UNSENT + this.#allowance) return true
    this.close('tryAgain')
    return false
  }

  /** Sends the document: however large it is, the client may take its time over it. */
  sendDocument(frame: Uint8Array): void {
    this.send(frame)
    this.#allowance += frame.length
  }

  tell(message: ServerMessage): void {
    this.send(serverFrame(message))
  }

  /** Says how many updates are committed now. */
  acknowledge(count: number): void {
    if (count <= this.stored) return
    this.stored = count
    this.tell({ type: 'stored', count })
  }

  refuse(reason: RefusedReason): void {
    this.tell({ type: 'refused', reason })
    this.close(reason === 'malformed' ? 'malformed' : 'refused')
  }

  /** Closes under a code of the protocol; nothing that comes after it is heard. */
  close(code: keyof typeof CLOSE): void {
    if (!this.#isOpen) return
    this.#end()
    this.#socket.close(CLOSE[code], code)
    setTimeout(() => this.#socket.terminate(), CLOSING_PATIENCE).unref()
  }

  /** Asks whether the client is still there; cuts the connection when the last question stayed open. */
  checkPulse(): void {
    if (!this.isHeard) this.#socket.terminate()
    else if (this.#socket.readyState === 1) this.#socket.ping()
    this.isHeard = false
  }

  #end(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#early = []
    this.#onEnd()
    this.#listener?.closed(this)
  }

  #onEnd: () => void = () => {}

  /** Calls back once, when the connection has ended for whatever reason. */
  set onEnd(callback: () => void) {
    this.#onEnd = callback
  }
}
