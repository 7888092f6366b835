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
  protected readonly text: string

  constructor(socket: BenchSocket, text: string) {
    this.socket = socket
    this.text = text
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
    const { bytes, length } = this.update(clock)
    for (let unit = 0; unit < length; unit++) this.sentAt.push(performance.now())
    this.socket.sendUpdate(bytes)
  }

  /**
   * One letter as a Yjs update, and how many clocks it takes. Written by hand: running Yjs here
   * would cost more than the server.
   */
  protected update(clock: number): { readonly bytes: Uint8Array; readonly length: number } {
    const bytes = encoding.encode((encoder) => {
      const write = (value: number) => encoding.writeVarUint(encoder, value)
      for (const value of [1, 1, this.client, clock]) write(value)
      encoding.writeUint8(encoder, clock === 0 ? STRING : STRING | HAS_LEFT)
      if (clock === 0) {
        write(BY_NAME)
        encoding.writeVarString(encoder, this.text)
      } else {
        write(this.client)
        write(clock - 1)
      }
      encoding.writeVarString(encoder, 'abcdefghij'[clock % 10] ?? 'x')
      write(0)
    })
    return { bytes, length: 1 }
  }
}
