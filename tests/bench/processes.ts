import { type ChildProcess, spawn } from 'node:child_process'
import { within } from './within.ts'

/** A process that the bench started. */
export interface BenchProcess {
  readonly pid: number
  /** The first line that it printed. */
  readonly line: string
  /** Sends a signal and waits until the process is gone. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>
}

const PATIENCE = 20_000

const running = new Set<ChildProcess>()

/** Ends a process with the bench, however the bench ends. */
export function endWithBench<Child extends ChildProcess>(child: Child): Child {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))

/** Starts a Node program and waits for the first line that it prints. */
export async function startNode(
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<BenchProcess> {
  const child = endWithBench(
    spawn(process.execPath, words, {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const line = await within(PATIENCE, `the first line of ${words[0]}`, firstLine(child))
  return {
    pid: child.pid ?? 0,
    line,
    end: async (signal = 'SIGKILL') => {
      child.kill(signal)
      await within(PATIENCE, `the end of ${words[0]}`, gone)
    },
  }
}

/** Runs a Node program to its end and gives what it printed; throws when it fails. */
export function runNode(words: readonly string[], patience: number): Promise<string> {
  const child = endWithBench(
    spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] }),
  )
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  const ended = new Promise<string>((resolve, reject) => {
    child.once('close', (code) => {
      if (code === 0) resolve(printed)
      else reject(new Error(`${words.join(' ')} ended with ${code}: ${printed.slice(-500)}`))
    })
  })
  return within(patience, words.join(' '), ended)
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? '')
    })
    child.once('close', (code) => reject(new Error(`It ended with ${code} before its first line`)))
  })
}
