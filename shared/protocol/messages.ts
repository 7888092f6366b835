import type { Role } from '../access/role.ts'

/** First varint of every message on the wire: y-websocket's four, and ours. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  rapporteur: 16,
} as const

/** What message 16 carries, as JSON, from the server to the client. */
export type ServerMessage = Hello | Stored | Refused

/** Sent before anything else: what this connection is and may do. */
export interface Hello {
  readonly type: 'hello'
  readonly layout: number
  /** Changes when the document's history was replaced; a copy of another epoch is never merged. */
  readonly epoch: string
  readonly role: Role
  readonly person: PersonOnWire
  /** Why nobody may write just now, if so. */
  readonly readOnly?: 'damaged' | 'issued' | 'disk'
}

/**
 * The first `count` update messages of this connection are committed to disk. An update message is
 * a sync message of kind 1 (step 2) or 2 (update), counted in the order sent, an empty one too.
 */
export interface Stored {
  readonly type: 'stored'
  readonly count: number
}

/** An update of this connection was not taken; its document must be loaded again. */
export interface Refused {
  readonly type: 'refused'
  readonly reason: RefusedReason
}

/** A person as others see them; the server's word, never the client's. */
export interface PersonOnWire {
  readonly id: string
  readonly name: string
  readonly initials: string
  /** 1 to 8, an entry of the palette. */
  readonly color: number
}

/** Why an update was not taken; DESIGN section 6, steps 1 to 3. */
export const REFUSED_REASONS = [
  'too-large',
  'malformed',
  'gap',
  'missing-dependency',
  'unknown-deletion',
  'client-id-not-yours',
  'too-many-client-ids',
  'unknown-root',
  'server-root',
  'subdocument',
  'too-deep',
  'run-too-long',
  'read-only',
  'not-allowed',
  'not-a-suggestion',
] as const
export type RefusedReason = (typeof REFUSED_REASONS)[number]

/** Close codes of the socket, each with its name. 1009 and 1013 are the protocol's own. */
export const CLOSE = {
  tooLarge: 1009,
  tryAgain: 1013,
  malformed: 4400,
  signIn: 4401,
  notAllowed: 4403,
  notFound: 4404,
  refused: 4409,
  roleChanged: 4410,
  tooMany: 4429,
  loadFailed: 4500,
  goingDown: 4503,
} as const
