import * as Y from 'yjs'
import { BenchSocket } from './bench-socket.ts'
import type { OpeningJob, OpeningResult } from './jobs.ts'

/** Opens one agenda on all connections at once, and waits until each has the whole document. */
export async function open({ addresses }: OpeningJob): Promise<OpeningResult> {
  const sockets = addresses.map((address) => new BenchSocket(address))
  try {
    await Promise.all(sockets.map(({ ready }) => ready))
    const units = new Set(sockets.map(({ document }) => unitsOf(document)))
    if (units.size !== 1) throw new Error('Not everybody was sent the same document')
    return {
      firstPiece: Math.min(...sockets.map(({ firstPiece }) => firstPiece)),
      wholeState: Math.max(...sockets.map(({ wholeState }) => wholeState)),
      units: [...units][0] ?? 0,
    }
  } finally {
    for (const socket of sockets) socket.close()
  }
}

/** How many characters and other units a document in pieces knows of, deleted ones too. */
export function unitsOf(pieces: readonly Uint8Array[]): number {
  const clocks = new Map<number, number>()
  for (const piece of pieces) {
    for (const [client, clock] of Y.parseUpdateMeta(piece).to) {
      clocks.set(client, Math.max(clock, clocks.get(client) ?? 0))
    }
  }
  return [...clocks.values()].reduce((sum, clock) => sum + clock, 0)
}
