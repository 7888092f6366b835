import type { Address } from './bench-socket.ts'

/** What the load generator can be asked to do. */
export type Job = TypingJob | OpeningJob | FillingJob

/** Many connections to one agenda, some of which type. */
export interface TypingJob {
  readonly type: 'typing'
  /** The server's process. */
  readonly pid: number
  /** One address per connection; the first ones type. */
  readonly addresses: readonly Address[]
  /** The text in which each typist types; their number is the number of typists. */
  readonly texts: readonly string[]
  /** Who each typist is, when what they type is to be suggested only. */
  readonly suggesters?: readonly string[]
  /** Characters a second and typist. */
  readonly rate: number
  /** Milliseconds of typing before measuring, and while measuring. */
  readonly warmUp: number
  readonly duration: number
}

/** What came of it. */
export interface TypingResult {
  /** Processor time of the server for one character reaching one other person, in microseconds. */
  readonly cpuPerDelivery: number
  /** From sending a character to having it, in milliseconds. */
  readonly p50: number
  readonly p95: number
  /** Characters sent, those that some receiver never got, and those not acknowledged as stored. */
  readonly sent: number
  readonly lost: number
  readonly notStored: number
}

/** Connections that open one agenda at the same moment. */
export interface OpeningJob {
  readonly type: 'opening'
  readonly addresses: readonly Address[]
}

/** What came of it; times in milliseconds from the call. */
export interface OpeningResult {
  /** The first piece of the document, on the connection that had it first. */
  readonly firstPiece: number
  /** The whole document, on the connection that had it last. */
  readonly wholeState: number
  /** How many characters and other units the document has ever had: the same for equal documents. */
  readonly units: number
}

/** A long history of small edits, made in one agenda over one connection. */
export interface FillingJob {
  readonly type: 'filling'
  readonly address: Address
  readonly texts: readonly string[]
  readonly edits: number
  /** Where to write the document that came of it. */
  readonly file: string
}

export interface FillingResult {
  readonly bytes: number
  readonly units: number
  readonly words: number
}

/** What the generator answers to each kind of job. */
export interface Results {
  readonly typing: TypingResult
  readonly opening: OpeningResult
  readonly filling: FillingResult
}

/** An answer over the channel between the processes. */
export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly result: Results[Job['type']] }
  | { readonly type: 'failed'; readonly reason: string }
