import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { isIssued, setState } from '../../shared/ydoc/issue-state.ts'
import { enter } from './client.ts'
import { eventually, pause } from './eventually.ts'
import { EMPTY_AGENDA, silentLog } from './room-server.ts'

const LIMITS = { summaryDelay: 5, warmAfter: 5, idle: 20, patience: 300 }
const NAME = 'text/i1/title/fr'

let store: ReturnType<typeof createMemoryStore>
let rooms: Rooms

beforeEach(async () => {
  store = createMemoryStore()
  rooms = createRooms({ store, log: silentLog, clock: () => 1_000, limits: LIMITS })
  await rooms.create('a1', EMPTY_AGENDA, 'ann')
})

afterEach(() => rooms.close())

const set = (state: 'draft' | 'issued') => rooms.run('a1', 'ann', (doc) => setState(doc, state))

async function entered(person = 'ann', doc?: ReturnType<typeof enter>['doc']) {
  const client = enter(rooms, person, doc ? { doc } : {})
  await eventually(() => expect(client.isSynced).toBe(true))
  return client
}

const stored = () => rooms.run('a1', null, (doc) => doc.getText(NAME).toJSON())

describe('an issued agenda', () => {
  it('[FI14] sends everybody back, who then hear that it is issued', async () => {
    const ann = await entered()
    await set('issued')
    await eventually(() => expect(ann.closedWith).toBe(CLOSE.tryAgain))
    const again = await entered()
    expect(again.hello?.readOnly).toBe('issued')
    expect(isIssued(again.doc)).toBe(true)
  })

  it('[FI14] takes no edit, and what somebody wrote waits with them until it is reopened', async () => {
    await set('issued')
    const ann = await entered()
    ann.text().insert(0, 'Late')
    await pause(30)
    expect([ann.stored, ann.refused, await stored()]).toEqual([0, null, ''])
    await set('draft')
    await eventually(() => expect(ann.closedWith).toBe(CLOSE.tryAgain))
    await entered('ann', ann.doc)
    await eventually(async () => expect(await stored()).toBe('Late'))
  })

  it('[FI14] takes no edit that reaches the same tick after it was issued', async () => {
    const ann = await entered()
    const issuing = set('issued')
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    ann.text().insert(0, 'Too late')
    await issuing
    await pause(20)
    expect(await stored()).toBe('')
  })

  it('[FI14] is still issued after its room was unloaded, and before its row says so', async () => {
    await set('issued')
    await eventually(() => expect(rooms.figures().rooms).toBe(0))
    expect((await entered()).hello?.readOnly).toBe('issued')
    const row = await store.agenda('a1')
    expect(row?.state).toBe('issued')
    if (row) await store.summarize('a1', { ...row, state: 'draft' }, null, 1)
    await rooms.close()
    rooms = createRooms({ store, log: silentLog, clock: () => 1_000, limits: LIMITS })
    const ben = await entered('ben')
    ben.text().insert(0, 'No')
    await eventually(() => expect(ben.closedWith).toBe(CLOSE.tryAgain))
    expect(await stored()).toBe('')
  })
})
