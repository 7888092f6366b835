import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Store } from '../../server/storage/store.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { writeOperations } from '../../shared/ydoc/text/write-operations.ts'
import { type Client, enter } from './client.ts'
import { eventually } from './eventually.ts'
import { EMPTY_AGENDA, silentLog } from './room-server.ts'

let store: Store
let rooms: Rooms

beforeEach(async () => {
  store = createMemoryStore()
  rooms = createRooms({ store, log: silentLog, clock: () => 1_000, limits: { idle: 20 } })
  await rooms.create('a1', EMPTY_AGENDA, 'ann')
})

afterEach(() => rooms.close())

describe('who suggested', () => {
  it('[RM19] suggestions made together are one entry of the activity, under their person', async () => {
    const [ann, rita] = await all(enter(rooms, 'ann'), enter(rooms, 'rita', { role: 'reviewer' }))
    ann.doc.transact((tx) =>
      writeOperations(tx, ann.text(), [
        { at: 0, remove: 0, insert: [{ text: 'Title', marks: {} }] },
      ]),
    )
    await eventually(() => expect(rita.text().length).toBe(5))
    suggest(rita, 5, ' one')
    suggest(rita, 0, 'A ')
    await eventually(() => expect(rita.stored).toBe(rita.sent))
    await rooms.close()
    expect(await recorded()).toEqual([{ at: 1_000, person: 'rita', kind: 'suggestion-made' }])
  })

  it('[RM19] a suggestion that the server refuses is not in the activity', async () => {
    const [carl] = await all(enter(rooms, 'carl', { role: 'commenter' }))
    suggest(carl, 0, 'No')
    await eventually(() => expect(carl.refused).toBe('not-allowed'))
    await rooms.close()
    expect(await recorded()).toEqual([])
  })
})

async function all<Clients extends readonly Client[]>(...clients: Clients): Promise<Clients> {
  await eventually(() => expect(clients.every(({ isSynced }) => isSynced)).toBe(true))
  return clients
}

function suggest(client: Client, at: number, text: string): void {
  const person = client.hello?.person.id ?? ''
  client.doc.transact((tx) =>
    suggestChanges(tx, client.text(), [{ at, remove: 0, insert: [{ text, marks: {} }] }], {
      person,
      at: 1,
    }),
  )
}

async function recorded() {
  const rows = await store.activities('a1', { limit: 10 })
  return rows.map(({ at, person, kind }) => ({ at, person, kind }))
}
