import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { MESSAGE, type ServerMessage } from '../../../shared/protocol/messages.ts'

/**
 * What a server speaks: the y-websocket protocol, the same with our message 16, Hocuspocus's variant
 * of it, or nothing at all (it passes frames on).
 */
export type Dialect = 'y-websocket' | 'rapporteur' | 'hocuspocus' | 'bare'

/** What a server said. */
export type Heard =
  | { readonly type: 'question' | 'state' | 'update'; readonly bytes: Uint8Array }
  | { readonly type: 'server'; readonly message: ServerMessage }
  | { readonly type: 'other' }

const STEP = { question: 0, state: 1, update: 2 } as const

/** Hocuspocus's own: the answer to a question, and the token with which one comes in. */
const HOCUSPOCUS = { syncReply: 4, auth: 2, token: 0 } as const

/** The state vector of who holds nothing, and the update that says nothing. */
export const NOTHING = { stateVector: Uint8Array.of(0), update: Uint8Array.of(0, 0) } as const

/** A frame of the sync protocol about the document of this name. */
export function syncFrame(
  dialect: Dialect,
  room: string,
  step: keyof typeof STEP,
  bytes: Uint8Array,
): Uint8Array {
  return encoding.encode((encoder) => {
    if (dialect === 'hocuspocus') encoding.writeVarString(encoder, room)
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, STEP[step])
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

/** What Hocuspocus wants to hear before anything else. */
export function tokenFrame(room: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, room)
    encoding.writeVarUint(encoder, HOCUSPOCUS.auth)
    encoding.writeVarUint(encoder, HOCUSPOCUS.token)
    encoding.writeVarString(encoder, 'anybody')
  })
}

/** Reads one frame of a server. */
export function readFrame(dialect: Dialect, frame: Uint8Array): Heard {
  const decoder = decoding.createDecoder(frame)
  if (dialect === 'hocuspocus') decoding.readVarString(decoder)
  const type = decoding.readVarUint(decoder)
  if (type === MESSAGE.sync || (dialect === 'hocuspocus' && type === HOCUSPOCUS.syncReply)) {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === STEP.question) return { type: 'question', bytes }
    return { type: step === STEP.state ? 'state' : 'update', bytes }
  }
  if (dialect !== 'rapporteur' || type !== MESSAGE.rapporteur) return { type: 'other' }
  const message: ServerMessage = JSON.parse(decoding.readVarString(decoder))
  return { type: 'server', message }
}
