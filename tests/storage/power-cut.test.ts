import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../server/storage/sqlite-store.ts'
import type { Store } from '../../server/storage/store.ts'
import { anAgenda, anUpdate } from '../contracts/store.ts'
import { randomNumbers } from '../random-numbers.ts'

const UPDATES = 40
/** The end of the log in which the cuts lie, and from one to the next, in bytes. */
const END = 4_096
const STEP = 97
const SEED = 20261121

describe('[ST20] a power cut in the middle of writing takes nothing back that was acknowledged', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-power-'))
  const file = join(folder, 'running.db')
  let log: Buffer
  /** How long the write-ahead log was when each update had been acknowledged. */
  const lengths: number[] = []

  beforeAll(async () => {
    const store = await openSqliteStore(file)
    await store.createAgenda(anAgenda('a'))
    for (let count = 1; count <= UPDATES; count++) {
      await store.append([anUpdate('a', count)])
      lengths.push(statSync(`${file}-wal`).size)
    }
    log = readFileSync(`${file}-wal`)
    copyFileSync(file, join(folder, 'base.db'))
    await store.close()
  })

  it('when the log ends at some byte', async () => {
    for (const length of cuts()) {
      const stored = await afterCut(log.subarray(0, length))
      expect(stored, `cut at ${length}`).toEqual(acknowledgedBy(length))
    }
  })

  it(`when what lies behind is rubbish (seed ${SEED})`, async () => {
    const random = randomNumbers(SEED)
    for (const length of cuts()) {
      const rubbish = Buffer.from(Array.from({ length: 200 }, () => random(256)))
      const stored = await afterCut(Buffer.concat([log.subarray(0, length), rubbish]))
      expect(stored, `cut at ${length}`).toEqual(acknowledgedBy(length))
    }
  })

  function cuts(): readonly number[] {
    const evenly = Array.from({ length: Math.ceil(END / STEP) }, (_, at) => log.length - at * STEP)
    const [last = 0, ...before] = lengths.toReversed()
    return [...evenly, last - 1, ...before.slice(0, 5).flatMap((at) => [at - 1, at, at + 1])]
  }

  /** The numbers of the updates that were acknowledged when the log was so long; 0 made the agenda. */
  function acknowledgedBy(length: number): readonly number[] {
    return [0, ...lengths.flatMap((one, at) => (one <= length ? [at + 1] : []))]
  }

  async function afterCut(left: Buffer): Promise<readonly number[]> {
    const copy = join(folder, 'cut.db')
    copyFileSync(join(folder, 'base.db'), copy)
    writeFileSync(`${copy}-wal`, left)
    const store: Store = await openSqliteStore(copy)
    const stored = await store.load('a')
    await store.close()
    return (stored?.updates ?? []).map(({ bytes }) => bytes[0] ?? -1)
  }
})
