import * as encoding from 'lib0/encoding'
import { MESSAGE, type ServerMessage } from '../../shared/protocol/messages.ts'
import { ByteReader, Malformed } from './byte-reader.ts'

/** What a client may send, after its framing. */
export type Incoming =
  | { readonly type: 'question'; readonly stateVector: ReadonlyMap<number, number> }
  | { readonly type: 'update'; readonly bytes: Uint8Array; readonly isJoining: boolean }
  | { readonly type: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly type: 'who' }

/** One client's state in an awareness message; the JSON is not yet looked at. */
export interface PresenceEntry {
  readonly client: number
  readonly clock: number
  readonly json: Uint8Array
}

const STEP = { one: 0, two: 1, update: 2 } as const

/** Reads one frame of the y-websocket protocol; null when it is not exactly one. */
export function readMessage(bytes: Uint8Array): Incoming | null {
  try {
    const reader = new ByteReader(bytes)
    const message = readBody(reader)
    return reader.left === 0 ? message : null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

function readBody(reader: ByteReader): Incoming | null {
  switch (reader.varUint()) {
    case MESSAGE.sync:
      return readSync(reader)
    case MESSAGE.awareness:
      return { type: 'presence', entries: readPresence(new ByteReader(reader.varBytes())) }
    case MESSAGE.queryAwareness:
      return { type: 'who' }
    default:
      return null
  }
}

function readSync(reader: ByteReader): Incoming | null {
  const step = reader.varUint()
  const bytes = reader.varBytes()
  if (step === STEP.one) {
    return { type: 'question', stateVector: readStateVector(new ByteReader(bytes)) }
  }
  if (step !== STEP.two && step !== STEP.update) return null
  return { type: 'update', bytes, isJoining: step === STEP.two }
}

function readStateVector(reader: ByteReader): ReadonlyMap<number, number> {
  const clocks = new Map<number, number>()
  for (let clients = reader.varUint(); clients > 0; clients--) {
    clocks.set(reader.varUint(), reader.varUint())
  }
  if (reader.left > 0) throw new Malformed('more than a state vector')
  return clocks
}

function readPresence(reader: ByteReader): PresenceEntry[] {
  const entries: PresenceEntry[] = []
  for (let clients = reader.varUint(); clients > 0; clients--) {
    entries.push({ client: reader.varUint(), clock: reader.varUint(), json: reader.varBytes() })
  }
  if (reader.left > 0) throw new Malformed('more than presence')
  return entries
}

/** Asks a client for everything that lies beyond this state vector. */
export function questionFrame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(STEP.one, stateVector)
}

/** The answer to a client's question; a client that has it calls itself synced. */
export function answerFrame(update: Uint8Array): Uint8Array {
  return syncFrame(STEP.two, update)
}

/** An update as it happens. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(STEP.update, update)
}

function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

/** The presence of some clients, each state as JSON text. */
export function presenceFrame(
  states: readonly { readonly client: number; readonly clock: number; readonly json: string }[],
): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, states.length)
    for (const { client, clock, json } of states) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, json)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** A message of our own, as JSON. */
export function serverFrame(message: ServerMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.rapporteur)
    encoding.writeVarString(encoder, JSON.stringify(message))
  })
}
