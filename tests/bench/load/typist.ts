import { randomInt } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import type { BenchSocket } from './bench-socket.ts'

/** First byte of a Yjs item that is a string, and the bit that says that it has a left neighbour. */
const STRING = 4
const HAS_LEFT = 128

/** Yjs's number for a parent given by the name of its root. */
const BY_NAME = 1

/** Somebody who types one character after the other at one place of one text. */
export class Typist {
  readonly socket: BenchSocket
  readonly client = randomInt(2, 2 ** 32)
  /** When each character was sent; its index is its clock. */
  readonly sentAt: number[] = []
  readonly #text: string

  constructor(socket: BenchSocket, text: string) {
    this.socket = socket
    this.#text = text
  }

  /** Types at an even pace, beginning after a delay; gives what stops it. Milliseconds. */
  start(interval: number, delay: number): () => void {
    let timer = setTimeout(() => {
      timer = setInterval(() => this.#type(), interval)
    }, delay)
    return () => clearInterval(timer)
  }

  #type(): void {
    const clock = this.sentAt.length
    this.sentAt.push(performance.now())
    this.socket.sendUpdate(this.#update(clock))
  }

  /** One letter as a Yjs update, written by hand: running Yjs here would cost more than the server. */
  #update(clock: number): Uint8Array {
    return encoding.encode((encoder) => {
      const write = (value: number) => encoding.writeVarUint(encoder, value)
      for (const value of [1, 1, this.client, clock]) write(value)
      encoding.writeUint8(encoder, clock === 0 ? STRING : STRING | HAS_LEFT)
      if (clock === 0) {
        write(BY_NAME)
        encoding.writeVarString(encoder, this.#text)
      } else {
        write(this.client)
        write(clock - 1)
      }
      encoding.writeVarString(encoder, 'abcdefghij'[clock % 10] ?? 'x')
      write(0)
    })
  }
}
