import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The server as a process of its own, started from the sources. */
export interface RunningServer {
  /** The first line that it printed. */
  readonly line: string
  /** Where it answers, without a path. */
  readonly home: string
  readonly port: number
  /** All that it printed and logged so far. */
  readonly output: () => string
  /** Sends a signal and resolves with the exit code, null when the signal ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>
}

/** A folder for the data of one test. */
export function dataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rapporteur-data-'))
}

/** Starts the server on a free port and waits for its first line. */
export async function runServer(
  folder: string,
  settings: Record<string, string> = {},
): Promise<RunningServer> {
  const { child, output, exit } = start(folder, { PORT: '0', ...settings })
  const line = await firstLine(child)
  const home = /http:\/\/[^/#\s]+/.exec(line)?.[0] ?? ''
  return {
    line,
    home,
    port: Number(new URL(home).port),
    output,
    end: (signal) => {
      child.kill(signal)
      return exit
    },
  }
}

/** Starts a server that is not expected to run; resolves with its exit code and what it said. */
export async function failToRun(
  folder: string,
  settings: Record<string, string>,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const { output, exit } = start(folder, settings)
  return { code: await exit, said: output() }
}

function start(folder: string, settings: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let all = ''
  const collect = (chunk: Buffer) => {
    all += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, output: () => all, exit }
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    child.once('close', (code) => reject(new Error(`The server ended with ${code} before a line`)))
  })
}
