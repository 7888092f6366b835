import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../load/frames.ts'
import { runNode, startNode } from '../processes.ts'
import type { Contestant } from './contestant.ts'

const FOLDER = fileURLToPath(new URL('../peers/', import.meta.url))

/** The document that every peer serves. */
const ROOM = 'agenda'

/** The peers, as the table names them, and how each is started. */
export const PEERS = {
  yWebsocket: {
    name: '@y/websocket-server 0.1.1',
    program: 'y-websocket.mjs',
    dialect: 'y-websocket',
  },
  hocuspocus: {
    name: 'Hocuspocus 4.7 (default)',
    program: 'hocuspocus.mjs',
    dialect: 'hocuspocus',
  },
  hocuspocusSlow: {
    name: 'Hocuspocus 4.7 (flushDelay 50)',
    program: 'hocuspocus.mjs',
    dialect: 'hocuspocus',
    settings: { flushDelay: 50 },
  },
  broadcast: { name: 'bare ws broadcast (floor)', program: 'broadcast.mjs', dialect: 'bare' },
} as const satisfies Record<string, Peer>

interface Peer {
  readonly name: string
  readonly program: string
  readonly dialect: Dialect
  readonly settings?: Readonly<Record<string, number>>
}

/** Installs the peers from their own lock file, once. */
export function installPeers(): void {
  if (existsSync(`${FOLDER}node_modules/@hocuspocus/server`)) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 120_000,
  })
}

/** A peer that keeps the document in memory, or loads it from a database of whole documents. */
export function peer({ name, program, dialect, settings }: Peer, states?: string): Contestant {
  return {
    name,
    start: async () => {
      const { pid, line, end } = await startNode([
        `${FOLDER}${program}`,
        JSON.stringify({ ...settings, states }),
      ])
      const port = /\d+$/.exec(line)?.[0] ?? ''
      const url = `ws://127.0.0.1:${port}/${ROOM}`
      return { pid, address: () => ({ dialect, url, headers: {}, room: ROOM }), end: () => end() }
    },
  }
}

/** Puts a document, given as a file, into a database for the peers. */
export async function fillStates(states: string, state: string): Promise<void> {
  const settings = JSON.stringify({ states, name: ROOM, state })
  await runNode([`${FOLDER}fill-states.mjs`, settings], 30_000)
}
