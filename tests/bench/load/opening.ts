import * as Y from 'yjs'
import { BenchSocket } from './bench-socket.ts'
import type { OpeningJob, OpeningResult } from './jobs.ts'

/** Opens one agenda on all connections at once, and waits until each has the whole document. */
export async function open({ addresses }: OpeningJob): Promise<OpeningResult> {
  const sockets = addresses.map((address) => new BenchSocket(address))
  try {
    await Promise.all(sockets.map(({ ready }) => ready))
    const [first] = sockets
    const state = first?.state
    if (!state || sockets.some((socket) => socket.state?.length !== state.length)) {
      throw new Error('Not everybody was sent the same document')
    }
    return {
      firstPiece: Math.min(...sockets.map(({ firstPiece }) => firstPiece)),
      wholeState: Math.max(...sockets.map(({ wholeState }) => wholeState)),
      bytes: state.length,
      units: unitsOf(state),
    }
  } finally {
    for (const socket of sockets) socket.close()
  }
}

/** How many characters and other units an update knows of, deleted ones too. */
export function unitsOf(update: Uint8Array): number {
  const clocks = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update)).values()
  return [...clocks].reduce((sum, clock) => sum + clock, 0)
}
