import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { randomNumbers } from '../random-numbers.ts'
import type { Victims } from './victim.ts'
import { Writer, wordsOf } from './writer.ts'

export interface CrashOptions {
  readonly cycles: number
  readonly seed: number
  /** The longest that people write before the server dies, in milliseconds. */
  readonly longest: number
}

/** What was found after so many deaths. */
export interface CrashReport {
  readonly cycles: number
  readonly written: number
  readonly acknowledged: number
  /** Words that were acknowledged and are not there: none, or the promise is broken. */
  readonly missing: readonly string[]
  /** Words that stand in the text more than once. */
  readonly doubled: readonly string[]
  /** From starting the process to its first answer, in milliseconds, the middle of all cycles. */
  readonly restart: number
}

/** What a writer wrote and what the server acknowledged of it. */
type Said = Pick<Writer, 'written' | 'acknowledged'>

/** Writers whose clients outlive the server, and those who never come back. */
const STAYING = 2
const LEAVING = 2

/**
 * Lets people write, kills the server at a random moment, starts it again and lets somebody who was
 * never there read, before any writer is back; again and again over the same folder.
 */
export async function crashAgainAndAgain(
  victims: Victims,
  { cycles, seed, longest }: CrashOptions,
): Promise<CrashReport> {
  const random = randomNumbers(seed)
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-crash-'))
  const staying = Array.from({ length: STAYING }, (_, n) => new Writer(`s${n}`))
  const gone: Said[] = []
  const missing = new Set<string>()
  const doubled = new Set<string>()
  const restarts: number[] = []
  for (let cycle = 0; cycle <= cycles; cycle++) {
    const began = performance.now()
    const victim = await victims.start(folder)
    const reader = new Writer(`r${cycle}`)
    await reader.join(victim.door)
    restarts.push(performance.now() - began)
    reader.leave()
    compare(reader, [...staying, ...gone], missing, doubled)
    reader.doc.destroy()
    if (cycle < cycles) {
      const fresh = Array.from({ length: LEAVING }, (_, n) => new Writer(`l${cycle}x${n}`))
      await writeForAWhile(victim.door, [...staying, ...fresh], random, 30 + random(longest))
      await victim.kill()
      gone.push(...fresh.map(leaveForGood))
    } else await victim.kill()
    for (const writer of staying) writer.leave()
  }
  const all = [...staying, ...gone]
  return {
    cycles,
    written: all.reduce((sum, { written }) => sum + written, 0),
    acknowledged: all.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
    missing: [...missing],
    doubled: [...doubled],
    restart: Math.round(restarts.sort((a, b) => a - b)[restarts.length >> 1] ?? 0),
  }
}

/** Keeps what a writer said and lets the document go: hundreds of them would fill the memory. */
function leaveForGood(writer: Writer): Said {
  writer.leave()
  writer.doc.destroy()
  return { written: writer.written, acknowledged: writer.acknowledged }
}

async function writeForAWhile(
  door: Parameters<Writer['join']>[0],
  writers: readonly Writer[],
  random: (below: number) => number,
  milliseconds: number,
): Promise<void> {
  await Promise.all(writers.map((writer) => writer.join(door)))
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    for (const writer of writers) if (random(3) > 0) writer.write(random(10_000))
    await pause(random(8))
  }
}

function compare(
  reader: Writer,
  writers: readonly Said[],
  missing: Set<string>,
  doubled: Set<string>,
): void {
  const { text, records } = wordsOf(reader.doc)
  const seen = new Set<string>()
  for (const word of text) {
    if (seen.has(word)) doubled.add(word)
    seen.add(word)
  }
  for (const { acknowledged } of writers) {
    for (const word of acknowledged) if (!seen.has(word) || !records.has(word)) missing.add(word)
  }
}
