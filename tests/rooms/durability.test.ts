import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createCommitLog } from '../../server/rooms/commit-log.ts'
import { createRooms, type Rooms, type RoomsLimits } from '../../server/rooms/rooms.ts'
import type { NewUpdate } from '../../server/storage/store.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { anUpdate } from '../contracts/store.ts'
import { type Client, enter } from './client.ts'
import { eventually, pause } from './eventually.ts'
import { aGate, createFaultyStore, type FaultyStore } from './faulty-store.ts'
import { EMPTY_AGENDA, silentLog } from './room-server.ts'

let store: FaultyStore
let rooms: Rooms

function open(limits: Partial<RoomsLimits> = {}): Rooms {
  return createRooms({
    store,
    log: silentLog,
    clock: Date.now,
    limits: { summaryDelay: 5, warmAfter: 20, idle: 20, patience: 300, ...limits },
  })
}

beforeEach(async () => {
  store = createFaultyStore()
  rooms = open()
  await rooms.create('a1', EMPTY_AGENDA, 'ann')
})

afterEach(() => rooms.close())

async function entered(person: string, doc?: Y.Doc): Promise<Client> {
  const client = enter(rooms, person, doc ? { doc } : {})
  await eventually(() => expect([client.isSynced, client.stored > 0]).toEqual([true, true]))
  await eventually(() => expect(client.stored).toBe(client.sent))
  return client
}

describe('what is acknowledged', () => {
  it('[DU1] an update is acknowledged, and shown to others, only when it is committed', async () => {
    const [ann, ben] = [await entered('ann'), await entered('ben')]
    const gate = aGate()
    store.before = (call) => (call === 'append' ? gate.opened : undefined)
    ann.text().insert(0, 'x')
    await eventually(() => expect(store.calls.append).toBe(1))
    const cem = enter(rooms, 'cem')
    await pause(40)
    expect([ann.stored, ben.text().length, cem.isSynced]).toEqual([1, 0, false])
    gate.open()
    await eventually(() => expect(ann.stored).toBe(2))
    await eventually(() => expect([ben.text().length, cem.text().length]).toEqual([1, 1]))
  })

  it('[DU2] the count covers every update message of the connection, empty ones too', async () => {
    const ann = await entered('ann')
    ann.sendUpdate(Uint8Array.of(0, 0))
    ann.text().insert(0, 'x')
    ann.sendUpdate(Y.encodeStateAsUpdate(ann.doc))
    await eventually(() => expect(ann.stored).toBe(4))
    expect(ann.sent).toBe(4)
  })

  it('[DU3] while the disk refuses nothing is acknowledged, and when it works all is', async () => {
    await rooms.close()
    rooms = open({ trouble: 60_000 })
    const [ann, ben] = [await entered('ann'), await entered('ben')]
    let fails = 3
    store.before = (call) => {
      if (call === 'append' && fails-- > 0) throw new Error('SQLITE_FULL: database or disk is full')
    }
    ann.text().insert(0, 'one ')
    ann.text().insert(4, 'two')
    await pause(60)
    expect([ann.stored, ben.text().length]).toEqual([1, 0])
    await eventually(() => expect(ann.stored).toBe(3))
    await eventually(() => expect(ben.text().toJSON()).toBe('one two'))
    expect((await store.load('a1'))?.updates).toHaveLength(2)
  })

  it('[DU4] a fault at any one call of the store loses nothing, whichever call it is', async () => {
    for (let nth = 1; nth <= 8; nth++) {
      store = createFaultyStore()
      rooms = open({ compaction: { rows: 2, bytes: 1_000_000 } })
      await rooms.create('a1', EMPTY_AGENDA, 'ann')
      let calls = 0
      store.before = () => {
        if (++calls === nth) throw new Error('disk I/O error')
      }
      let ann = enter(rooms, 'ann')
      for (let n = 0; n < 4; n++) {
        ann.text().insert(ann.text().length, `${n}`)
        await pause(10)
        if (ann.closedWith !== null) ann = enter(rooms, 'ann', { doc: ann.doc })
      }
      await eventually(() => expect(ann.stored).toBe(ann.sent))
      await rooms.close()
      store.before = () => {}
      rooms = open()
      expect((await entered('ben')).text().toJSON(), `fault at call ${nth}`).toBe('0123')
      await rooms.close()
    }
  })
})

describe('a disk that goes on refusing', () => {
  beforeEach(async () => {
    await rooms.close()
    rooms = open({ trouble: 50 })
  })

  it('[DU5] everybody comes back to a room that reads and does not write, and says why', async () => {
    const [ann, ben] = [await entered('ann'), await entered('ben')]
    ann.text().insert(0, 'kept ')
    await eventually(() => expect(ben.text().length).toBe(5))
    let isFull = true
    store.before = (call) => {
      if (call === 'append' && isFull) throw new Error('SQLITE_FULL')
    }
    ann.text().insert(5, 'not yet')
    await eventually(() => expect([ann.closedWith, ben.closedWith]).toEqual([1013, 1013]))
    const again = enter(rooms, 'ann', { doc: ann.doc })
    const cem = enter(rooms, 'cem')
    await eventually(() => expect([again.isSynced, cem.isSynced]).toEqual([true, true]))
    expect([again.hello?.readOnly, cem.hello?.readOnly]).toEqual(['disk', 'disk'])
    expect([cem.text().toJSON(), again.sent]).toEqual(['kept ', 0])
    again.text().insert(12, ' and more')
    isFull = false
    await eventually(() => expect(again.closedWith).toBe(CLOSE.tryAgain))
    expect(again.stored).toBe(0)
    const last = await entered('ann', again.doc)
    expect(last.hello?.readOnly).toBeUndefined()
    expect((await entered('dan')).text().toJSON()).toBe('kept not yet and more')
  })

  it('[DU5] closing gives up in the end, and only then is something lost', async () => {
    const ann = await entered('ann')
    store.before = (call) => {
      if (call === 'append') throw new Error('SQLITE_FULL')
    }
    ann.text().insert(0, 'never acknowledged')
    await eventually(() => expect(ann.closedWith).toBe(CLOSE.tryAgain))
    expect([await rooms.close(), ann.stored]).toEqual([false, 1])
    store.before = () => {}
  })
})

describe('a slow disk', () => {
  it('[DU6] [R5] one commit is under way at a time, and what comes meanwhile is one record', async () => {
    const ann = await entered('ann')
    const gate = aGate()
    store.before = (call) => (call === 'append' ? gate.opened : undefined)
    for (let n = 0; n < 50; n++) {
      ann.text().insert(0, 'x')
      await pause(1)
    }
    expect([store.calls.append, ann.stored]).toEqual([1, 1])
    gate.open()
    await eventually(() => expect(ann.stored).toBe(ann.sent))
    expect(store.calls.append).toBe(2)
    expect((await store.load('a1'))?.updates).toHaveLength(3)
  })

  it('[DU7] the updates of all rooms go into one commit, at most one in 25 milliseconds', async () => {
    const batches: number[] = []
    const log = createCommitLog({
      store: {
        append: async (updates: readonly NewUpdate[]) => {
          batches.push(updates.length)
          return updates.map((_, n) => batches.length * 100 + n)
        },
      },
      onTrouble: () => {},
    })
    const first = await log.append(anUpdate('a', 1))
    const began = performance.now()
    const later = ['a', 'b', 'c'].map((agenda) => log.append(anUpdate(agenda, 1)))
    expect([first, ...(await Promise.all(later))]).toEqual([100, 200, 201, 202])
    expect(performance.now() - began).toBeGreaterThan(15)
    expect(batches).toEqual([1, 3])
  })
})

describe('snapshots', () => {
  it('[DU8] [R18] a snapshot replaces the rows it holds, and a restart reads the same', async () => {
    await rooms.close()
    rooms = open({ compaction: { rows: 5, bytes: 1_000_000 } })
    const ann = await entered('ann')
    for (let n = 0; n < 23; n++) {
      ann.text().insert(ann.text().length, `${n} `)
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    await eventually(() => expect(store.calls.compact).toBe(4))
    const stored = await store.load('a1')
    expect(stored?.updates.length).toBeLessThan(6)
    await rooms.close()
    rooms = open()
    expect((await entered('ben')).text().toJSON()).toBe(ann.text().toJSON())
  })

  it('[DU8] many bytes make a snapshot due as many rows do', async () => {
    const ann = await entered('ann')
    ann.text().insert(0, 'x'.repeat(1_100_000))
    await eventually(async () => expect((await store.load('a1'))?.snapshot).not.toBeNull())
    expect((await store.load('a1'))?.updates).toEqual([])
  })

  it('[DU9] [R18] a snapshot that fails is tried again, and rows that came meanwhile stay', async () => {
    await rooms.close()
    rooms = open({ compaction: { rows: 3, bytes: 1_000_000 } })
    const gate = aGate()
    store.before = async (call, count) => {
      if (call === 'compact' && count === 1) throw new Error('disk I/O error')
      if (call === 'compact' && count === 2) await gate.opened
    }
    const ann = await entered('ann')
    for (let n = 0; n < 7; n++) {
      ann.text().insert(0, `${n}`)
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    expect(store.calls.compact).toBe(2)
    gate.open()
    await eventually(async () => expect((await store.load('a1'))?.snapshot).not.toBeNull())
    await rooms.close()
    rooms = open()
    expect((await entered('ben')).text().toJSON()).toBe('6543210')
  })
})

describe('leaving', () => {
  const writeAlone = async (letters: number): Promise<Client> => {
    const ann = await entered('ann')
    for (let n = 0; n < letters; n++) {
      ann.text().insert(0, 'x')
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    return ann
  }

  it('[DU12] an agenda that everybody has left lies there as one snapshot', async () => {
    const ann = await writeAlone(25)
    expect(store.calls.compact).toBe(0)
    ann.socket.close(1000)
    await eventually(async () => expect((await store.load('a1'))?.updates).toEqual([]))
    expect((await entered('ben')).text().length).toBe(25)
  })

  it('[DU12] a few rows stay as they are', async () => {
    await writeAlone(5)
    await rooms.close()
    expect(store.calls.compact).toBe(0)
    rooms = open()
    expect((await entered('ben')).text().length).toBe(5)
  })
})

describe('a damaged agenda', () => {
  it('[DU10] [R17] it opens with what is intact, read-only, and no snapshot replaces it', async () => {
    const ann = await entered('ann')
    for (const word of ['one ', 'two ', 'three']) {
      ann.text().insert(ann.text().length, word)
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    await rooms.close()
    const load = store.load.bind(store)
    store.load = async (agenda) => {
      const stored = await load(agenda)
      const lost = stored?.updates[2]
      if (!stored || !lost) return stored
      const updates = stored.updates.filter((row) => row !== lost)
      return { ...stored, updates, quarantined: [lost.seq] }
    }
    rooms = open({ compaction: { rows: 1, bytes: 1 } })
    const ben = enter(rooms, 'ben')
    await eventually(() => expect(ben.isSynced).toBe(true))
    expect([ben.hello?.readOnly, ben.text().toJSON()]).toEqual(['damaged', 'one '])
    expect(ben.heard).not.toContain('sync 0')
    ben.text('text/i9/title/fr').insert(0, 'x')
    await eventually(() => expect(ben.refused).toBe('read-only'))
    await expect(rooms.run('a1', null, () => 1)).rejects.toThrow(/damaged/)
    expect(store.calls.compact).toBe(0)
  })

  it('[DU10] rows that lean on a missing one make an agenda damaged, whatever their checksums', async () => {
    const ann = await entered('ann')
    for (const word of ['one ', 'two ']) {
      ann.text().insert(ann.text().length, word)
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    await rooms.close()
    const load = store.load.bind(store)
    store.load = async (agenda) => {
      const stored = await load(agenda)
      return stored && { ...stored, updates: stored.updates.filter((_, n) => n !== 1) }
    }
    rooms = open()
    const ben = enter(rooms, 'ben')
    await eventually(() => expect(ben.closedWith).toBe(CLOSE.tryAgain))
    const again = enter(rooms, 'ben')
    await eventually(() => expect(again.hello?.readOnly).toBe('damaged'))
  })
})
