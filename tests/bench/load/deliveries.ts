import * as Y from 'yjs'
import type { BenchSocket } from './bench-socket.ts'
import type { Typist } from './typist.ts'

/** Which character reached whom, and when: read from what each connection was sent. */
export class Deliveries {
  readonly #typists: ReadonlyMap<number, Typist>
  readonly #receivers: readonly BenchSocket[]
  /** Per receiver, up to which clock it has each typist's characters. */
  readonly #known: readonly Map<number, number>[]
  #isMeasuring = false
  #delivered = 0
  #latencies: number[] = []

  constructor(sockets: readonly BenchSocket[], typists: readonly Typist[]) {
    this.#typists = new Map(typists.map((typist) => [typist.client, typist]))
    this.#receivers = sockets
    this.#known = sockets.map(() => new Map())
    sockets.forEach((socket, at) => {
      socket.onUpdate = (update) => this.#receive(at, update)
    })
  }

  startMeasuring(): void {
    this.#isMeasuring = true
  }

  /** The deliveries since measuring began, and how late each was, in milliseconds. */
  stopMeasuring(): { readonly delivered: number; readonly latencies: readonly number[] } {
    this.#isMeasuring = false
    return { delivered: this.#delivered, latencies: this.#latencies }
  }

  /** Characters that have not reached somebody, counted once for each who lacks them. */
  get missing(): number {
    let missing = 0
    this.#receivers.forEach((receiver, at) => {
      for (const [client, { socket, sentAt }] of this.#typists) {
        if (socket !== receiver) missing += sentAt.length - (this.#known[at]?.get(client) ?? 0)
      }
    })
    return missing
  }

  #receive(at: number, update: Uint8Array): void {
    const now = performance.now()
    for (const { id, length } of Y.decodeUpdate(update).structs) {
      const typist = this.#typists.get(id.client)
      if (typist && typist.socket !== this.#receivers[at]) {
        this.#count(at, typist, id.clock, id.clock + length, now)
      }
    }
  }

  #count(at: number, { client, sentAt }: Typist, from: number, to: number, now: number): void {
    const known = this.#known[at]?.get(client) ?? 0
    if (from > known || to <= known) return
    this.#known[at]?.set(client, to)
    if (!this.#isMeasuring) return
    this.#delivered += to - known
    for (let clock = known; clock < to; clock++) {
      this.#latencies.push(now - (sentAt[clock] ?? Number.NaN))
    }
  }
}
