import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { MESSAGE, type ServerMessage } from '../../shared/protocol/messages.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import type { Door } from './victim.ts'

/** The text in which everybody writes. */
const SHARED_TEXT = 'text/crash/annotation/fr'

/** A person at a client that survives the death of the server. */
export class Writer {
  readonly doc = createDoc()
  /** Words that the server has acknowledged: it must never lose one. */
  readonly acknowledged = new Set<string>()
  readonly #name: string
  #words = 0
  #socket: WebSocket | null = null
  /** The words that each update message of this connection covers, by its number. */
  #sent: string[][] = []
  /** Words that no acknowledgement covers yet, oldest first. */
  #pending: string[] = []

  constructor(name: string) {
    this.#name = name
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(2, update)
    })
  }

  /** How many words it has written. */
  get written(): number {
    return this.#words
  }

  /** Opens a socket; resolves when the document is here. */
  join({ address, headers }: Door): Promise<void> {
    const socket = new WebSocket(address, { headers, perMessageDeflate: false })
    this.#socket = socket
    this.#sent = []
    return new Promise((resolve, reject) => {
      socket.on('error', reject)
      socket.on('open', () => this.#send(0, Y.encodeStateVector(this.doc)))
      socket.on('message', (data: Buffer) => {
        if (this.#hear(new Uint8Array(data))) resolve()
      })
    })
  }

  leave(): void {
    this.#socket?.terminate()
    this.#socket = null
  }

  /** Writes one word that nobody else writes, in the text and in a record. */
  write(at: number): void {
    const word = `${this.#name}-${this.#words++}`
    this.#pending.push(word)
    this.doc.transact(() => {
      const text = this.doc.getText(SHARED_TEXT)
      text.insertEmbed(Math.min(at, text.length), { word })
      this.doc.getMap('unplaced').set(word, new Y.Map([['text', word]]))
    })
  }

  #send(step: number, bytes: Uint8Array): void {
    const socket = this.#socket
    if (socket?.readyState !== WebSocket.OPEN) return
    if (step > 0) this.#sent.push([...this.#pending])
    socket.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, MESSAGE.sync)
        encoding.writeVarUint(encoder, step)
        encoding.writeVarUint8Array(encoder, bytes)
      }),
    )
  }

  /** Takes a frame in; true when it is the answer to the question of joining. */
  #hear(frame: Uint8Array): boolean {
    const decoder = decoding.createDecoder(frame)
    const kind = decoding.readVarUint(decoder)
    if (kind === MESSAGE.rapporteur) this.#told(JSON.parse(decoding.readVarString(decoder)))
    if (kind !== MESSAGE.sync) return false
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === 0) this.#send(1, Y.encodeStateAsUpdate(this.doc, bytes))
    else Y.applyUpdate(this.doc, bytes, this)
    return step === 1
  }

  #told(message: ServerMessage): void {
    if (message.type === 'refused')
      throw new Error(`An honest writer was refused: ${message.reason}`)
    if (message.type !== 'stored') return
    const covered = new Set(this.#sent[message.count - 1])
    for (const word of covered) this.acknowledged.add(word)
    this.#pending = this.#pending.filter((word) => !covered.has(word))
  }
}

/** Every word in a document, as often as it stands in the text; and those in the records. */
export function wordsOf(doc: Y.Doc): {
  readonly text: readonly string[]
  readonly records: ReadonlySet<string>
} {
  const delta: { readonly insert: { readonly word: string } }[] = doc.getText(SHARED_TEXT).toDelta()
  return {
    text: delta.map(({ insert }) => insert.word),
    records: new Set(doc.getMap('unplaced').keys()),
  }
}
