import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import type { Setup, SetupDone } from '../../shared/protocol/http.ts'

/** A server in a process of its own, to be killed. */
export interface Victim {
  /** Where a person's socket of the agenda opens, and with which headers. */
  readonly door: Door
  /** Ends the process at once, as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
}

export interface Door {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
}

/** How to start a server over a folder, again and again. */
export interface Victims {
  readonly name: string
  start(folder: string): Promise<Victim>
}

const BUILT_SERVER = 'dist/server/main.js'

/** Whether the real server has been built, as `npm test` does first. */
export function isBuilt(): boolean {
  return existsSync(BUILT_SERVER)
}

/** The real server, as it was built: people sign in, and write in the sample agenda. */
export function realServers(): Victims {
  let door: { readonly agenda: string; readonly cookie: string } | null = null
  return {
    name: 'the built server',
    start: async (folder) => {
      const { child, line } = await startProcess([BUILT_SERVER], {
        DATA_DIR: folder,
        CONNECTIONS_PER_PERSON: '1000',
        CONNECTIONS_PER_ADDRESS: '1000',
      })
      const address = new URL(/https?:\S+/.exec(line)?.[0] ?? '')
      door ??= await setUp(address)
      return {
        door: {
          address: `ws://${address.host}/ws/${door.agenda}`,
          headers: { cookie: door.cookie },
        },
        kill: () => kill(child),
      }
    },
  }
}

/** Makes the first account by the link that the first start prints. */
async function setUp({ origin, hash }: URL): Promise<{ agenda: string; cookie: string }> {
  const asked: Setup = { token: hash.slice(1), name: 'Ann', language: 'fr' }
  const answer = await fetch(`${origin}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!answer.ok || !cookie) throw new Error(`No account: ${answer.status}`)
  const { agenda } = (await answer.json()) as SetupDone
  return { agenda, cookie }
}

/**
 * Rooms and store alone, with a snapshot due after a few rows: so that many of the kills fall into
 * the writing of a snapshot.
 */
export function compactingServers(bundleFolder: string): Victims {
  const bundled = build({
    entryPoints: ['tests/crash/server-entry.ts', 'server/storage/store-worker.ts'],
    outdir: bundleFolder,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  })
  return {
    name: 'rooms that write snapshots all the time',
    start: async (folder) => {
      await bundled
      const { child, line } = await startProcess([`${bundleFolder}/server-entry.js`], {
        DATA_DIR: folder,
      })
      return { door: { address: line.trim(), headers: {} }, kill: () => kill(child) }
    },
  }
}

/** Starts a process and waits for the first line that holds an address. */
async function startProcess(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly line: string }> {
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env.PATH, PORT: '0', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let complained = ''
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    complained += data.toString()
  })
  for (let waited = 0; waited < 20_000; waited += 5) {
    const line = said.split('\n').find((one, at, all) => /:\/\//.test(one) && at < all.length - 1)
    if (line) return { child, line }
    if (child.exitCode !== null) break
    await pause(5)
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not start:\n${said}\n${complained}`)
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
