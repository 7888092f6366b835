import * as encoding from 'lib0/encoding'
import type { BenchSocket } from './bench-socket.ts'
import { Typist } from './typist.ts'

/** Yjs's numbers for a string and a format, and the bits that say which neighbours follow. */
const KIND = { string: 4, format: 6 } as const
const HAS = { left: 128, right: 64 } as const

const BY_NAME = 1

/** The clocks of the pair of markers; what is typed stands between them. */
const PAIR = { begin: 0, end: 1 } as const

/** Somebody who suggests: all that they type stands in one pair of markers of theirs. */
export class SuggestingTypist extends Typist {
  readonly #person: string

  constructor(socket: BenchSocket, text: string, person: string) {
    super(socket, text)
    this.#person = person
  }

  protected override update(clock: number): {
    readonly bytes: Uint8Array
    readonly length: number
  } {
    const isFirst = clock === 0
    const letter = isFirst ? PAIR.end + 1 : clock
    const bytes = encoding.encode((encoder) => {
      const write = (value: number) => encoding.writeVarUint(encoder, value)
      const neighbour = (at: number) => {
        write(this.client)
        write(at)
      }
      for (const value of [1, isFirst ? 3 : 1, this.client, clock]) write(value)
      if (isFirst) this.#writePair(encoder, neighbour)
      encoding.writeUint8(encoder, KIND.string | HAS.left | HAS.right)
      neighbour(isFirst ? PAIR.begin : letter - 1)
      neighbour(PAIR.end)
      encoding.writeVarString(encoder, 'abcdefghij'[letter % 10] ?? 'x')
      write(0)
    })
    return { bytes, length: isFirst ? 3 : 1 }
  }

  #writePair(encoder: encoding.Encoder, neighbour: (at: number) => void): void {
    const key = `i:${this.client.toString(36)}-0`
    encoding.writeUint8(encoder, KIND.format)
    encoding.writeVarUint(encoder, BY_NAME)
    encoding.writeVarString(encoder, this.text)
    encoding.writeVarString(encoder, key)
    encoding.writeVarString(encoder, JSON.stringify({ u: this.#person, t: 1, at: 0 }))
    encoding.writeUint8(encoder, KIND.format | HAS.left)
    neighbour(PAIR.begin)
    encoding.writeVarString(encoder, key)
    encoding.writeVarString(encoder, 'null')
  }
}
