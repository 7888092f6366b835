import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it, vi } from 'vitest'
import { openSqliteStore } from '../../server/storage/sqlite-store.ts'
import { openWorkerStore } from '../../server/storage/worker-store.ts'
import { anAgenda, anUpdate } from '../contracts/store.ts'
import { randomNumbers } from '../random-numbers.ts'

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-sqlite-'))
let files = 0
const newFile = () => join(folder, `${++files}.db`)

describe('a database file', () => {
  it('[ST14] what was stored is there when the file is opened again', async () => {
    const file = newFile()
    const first = await openSqliteStore(file)
    await first.createAgenda(anAgenda('a', 'ann'))
    await first.append([anUpdate('a', 1)])
    await first.close()
    const second = await openSqliteStore(file)
    expect((await second.load('a'))?.updates.map(({ bytes }) => [...bytes])).toEqual([[0], [1]])
    await second.close()
  })

  it('[ST14] a commit is synced to the disk before it counts', async () => {
    const pragma = vi.spyOn(Sqlite.prototype, 'pragma')
    const store = await openSqliteStore(newFile())
    expect(pragma.mock.calls.map(([source]) => source)).toEqual(
      expect.arrayContaining(['journal_mode = WAL', 'synchronous = FULL']),
    )
    pragma.mockRestore()
    await store.close()
  })

  it('[ST15] nothing of a batch is stored when one of its updates fails', async () => {
    const store = await openSqliteStore(newFile())
    await store.createAgenda(anAgenda('a'))
    const broken = { ...anUpdate('a', 2), at: null as unknown as number }
    await expect(store.append([anUpdate('a', 1), broken])).rejects.toThrow(/NOT NULL/)
    expect((await store.load('a'))?.updates).toHaveLength(1)
    await store.close()
  })

  it('[ST16] a damaged file is refused with instructions and left as it is', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    await store.createAgenda(anAgenda('a'))
    await store.append(Array.from({ length: 2_000 }, (_, n) => anUpdate('a', n)))
    await store.close()
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 3 * 4096, 5 * 4096)
    writeFileSync(file, bytes)
    for (const open of [openSqliteStore, openWorkerStore]) {
      await expect(open(file)).rejects.toThrow(/is damaged: (?:.*\n)+.*copy this file/)
    }
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('[ST16] a file that is no database is refused and left as it is', async () => {
    const file = newFile()
    writeFileSync(file, 'Ordre du jour provisoire annoté'.repeat(100))
    await expect(openSqliteStore(file)).rejects.toMatchObject({ name: 'DamagedDatabase' })
    expect(readFileSync(file, 'utf8')).toMatch(/^Ordre du jour/)
  })
})

describe('a damaged row', () => {
  it('[ST17] [R17] one flipped bit in any row is found, and the other rows load', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    const random = randomNumbers(20261121)
    await store.createAgenda(anAgenda('a'))
    const bytes = () => Uint8Array.from({ length: 1 + random(60) }, () => random(256))
    const seqs = await store.append(
      Array.from({ length: 200 }, () => ({ ...anUpdate('a', 0), bytes: bytes() })),
    )
    const sqlite = new Sqlite(file)
    const read = sqlite.prepare<[number], Buffer>('select bytes from updates where seq = ?').pluck()
    const write = sqlite.prepare('update updates set bytes = ? where seq = ?')
    for (const seq of seqs) {
      const intact = read.get(seq) ?? Buffer.alloc(0)
      const flipped = Buffer.from(intact)
      const at = random(flipped.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8))
      write.run(flipped, seq)
      const stored = await store.load('a')
      expect(stored?.quarantined).toEqual([seq])
      expect(stored?.updates).toHaveLength(200)
      write.run(intact, seq)
    }
    sqlite.close()
    expect((await store.load('a'))?.quarantined).toEqual([])
    await store.close()
  })

  it('[ST17] [R17] a damaged snapshot is found, and the rows behind it load', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    await store.createAgenda(anAgenda('a'))
    const [seq = 0] = await store.append([anUpdate('a', 1)])
    await store.compact('a', seq, Uint8Array.of(1, 2, 3))
    await store.append([anUpdate('a', 4)])
    const sqlite = new Sqlite(file)
    sqlite.prepare('update snapshots set bytes = ?').run(Buffer.of(1, 2, 2))
    sqlite.close()
    const stored = await store.load('a')
    expect(stored).toMatchObject({ snapshot: null, quarantined: [seq] })
    expect(stored?.updates.map(({ bytes }) => [...bytes])).toEqual([[4]])
    await store.close()
  })
})

describe('the thread of the store', () => {
  it('[ST18] an error crosses between the threads with its name, message and code', async () => {
    const store = await openWorkerStore(newFile())
    await store.createAgenda(anAgenda('a'))
    await expect(store.createAgenda(anAgenda('a'))).rejects.toThrow(/^Agenda a has rows/)
    const broken = { ...anUpdate('a', 2), at: null as unknown as number }
    await expect(store.append([broken])).rejects.toMatchObject({
      name: 'SqliteError',
      code: 'SQLITE_CONSTRAINT_NOTNULL',
    })
    await store.close()
  })

  it('[ST18] calls after the thread has ended reject instead of waiting for ever', async () => {
    const store = await openWorkerStore(newFile())
    await store.close()
    await expect(store.countPeople()).rejects.toThrow(/ended/)
  })

  it('[ST19] a commit waits while another process holds the database, and then holds', async () => {
    const file = newFile()
    const store = await openWorkerStore(file)
    await store.createAgenda(anAgenda('a'))
    const other = new Sqlite(file)
    other.exec('begin immediate')
    let isDone = false
    const done = store.append([anUpdate('a', 1)]).then(() => {
      isDone = true
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isDone).toBe(false)
    other.exec('rollback')
    await done
    other.close()
    expect((await store.load('a'))?.updates).toHaveLength(2)
    await store.close()
  })
})
