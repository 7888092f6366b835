import { WebSocket } from 'ws'
import { within } from '../within.ts'
import { type Dialect, NOTHING, readFrame, syncFrame, tokenFrame } from './frames.ts'

/** Where one connection goes. */
export interface Address {
  readonly dialect: Dialect
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The name of the document, for those who say it in every frame. */
  readonly room: string
}

/** A chunk of bytes from this size on is a piece of the document, not of a handshake. */
const PIECE = 4096

const PATIENCE = 60_000

/** One connection that a person would have, with nothing behind it but counters. */
export class BenchSocket {
  readonly #address: Address
  readonly #socket: WebSocket
  readonly #began = performance.now()
  /** How many update messages it has sent. */
  sent = 0
  /** How many of them the server says are on disk. */
  stored = 0
  /** From the call to the first large piece that came, and to the whole document, in milliseconds. */
  firstPiece = Number.NaN
  wholeState = Number.NaN
  /** The document as it came: the answer to the question, and what was sent before it. */
  readonly document: Uint8Array[] = []
  onUpdate: (update: Uint8Array) => void = () => {}
  #onStored: () => void = () => {}
  readonly ready: Promise<void>

  constructor(address: Address) {
    this.#address = address
    const { dialect, url, headers } = address
    this.#socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false })
    this.#socket.binaryType = 'arraybuffer'
    this.#socket.on('upgrade', ({ socket }) => {
      socket.on('data', (chunk: Buffer) => {
        if (Number.isNaN(this.firstPiece) && chunk.length >= PIECE) this.firstPiece = this.#since()
      })
    })
    const ready = new Promise<void>((resolve, reject) => {
      this.#socket.on('error', reject)
      this.#socket.on('close', (code) => reject(new Error(`${url} closed with ${code}`)))
      this.#socket.on('open', () => {
        this.#ask()
        if (dialect !== 'bare') return
        this.wholeState = this.#since()
        resolve()
      })
      this.#socket.on('message', (data) => this.#hear(new Uint8Array(data as ArrayBuffer), resolve))
    })
    this.ready = within(PATIENCE, `the document from ${url}`, ready)
  }

  sendUpdate(update: Uint8Array): void {
    this.#send('update', update)
  }

  /** Resolves when all that was sent is on disk. */
  allStored(): Promise<void> {
    const stored = new Promise<void>((resolve) => {
      this.#onStored = () => {
        if (this.stored === this.sent) resolve()
      }
      this.#onStored()
    })
    return within(PATIENCE, 'everything to be stored', stored)
  }

  close(): void {
    this.#socket.removeAllListeners('close')
    this.#socket.terminate()
  }

  #since(): number {
    return performance.now() - this.#began
  }

  #ask(): void {
    const { dialect, room } = this.#address
    if (dialect === 'bare') return
    if (dialect === 'hocuspocus') this.#socket.send(tokenFrame(room))
    this.#send('question', NOTHING.stateVector)
  }

  #send(step: 'question' | 'state' | 'update', bytes: Uint8Array): void {
    const { dialect, room } = this.#address
    if (step !== 'question') this.sent++
    this.#socket.send(syncFrame(dialect, room, step, bytes))
  }

  #hear(frame: Uint8Array, ready: () => void): void {
    const heard = readFrame(this.#address.dialect, frame)
    if (heard.type === 'update' && Number.isNaN(this.wholeState)) this.document.push(heard.bytes)
    else if (heard.type === 'update') this.onUpdate(heard.bytes)
    else if (heard.type === 'question') this.#send('state', NOTHING.update)
    else if (heard.type === 'state') {
      this.wholeState = this.#since()
      if (Number.isNaN(this.firstPiece)) this.firstPiece = this.wholeState
      this.document.push(heard.bytes)
      ready()
    } else if (heard.type === 'server') this.#hearServer(heard.message)
  }

  #hearServer(message: Extract<ReturnType<typeof readFrame>, { type: 'server' }>['message']): void {
    if (message.type === 'refused') throw new Error(`An update was refused: ${message.reason}`)
    if (message.type !== 'stored') return
    this.stored = message.count
    this.#onStored()
  }
}
