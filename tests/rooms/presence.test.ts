import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import { CLOSE, MESSAGE } from '../../shared/protocol/messages.ts'
import { type Client, enter } from './client.ts'
import { eventually, pause } from './eventually.ts'
import { aPerson, EMPTY_AGENDA, silentLog } from './room-server.ts'

let rooms: Rooms
let ann: Client
let ben: Client

beforeEach(async () => {
  rooms = createRooms({ store: createMemoryStore(), log: silentLog, clock: Date.now })
  await rooms.create('a1', EMPTY_AGENDA, null)
  ann = enter(rooms, 'ann')
  ben = enter(rooms, 'ben')
  await eventually(() => expect([ann.stored, ben.stored]).toEqual([1, 1]))
})

afterEach(() => rooms.close())

describe('presence', () => {
  it('[PR1] [R20] everybody is shown under the name of their sign-in, whatever they claim', async () => {
    ann.sendPresence(7, 0, '{"user":{"id":"ben","name":"The Secretary"},"field":"x","user2":1}')
    await eventually(() =>
      expect(ben.presence.get(7)).toEqual({ user: aPerson('ann'), field: 'x', user2: 1 }),
    )
  })

  it('[PR2] [R20] nobody speaks for a client that is another’s', async () => {
    ann.sendPresence(7, 0, '{"field":"ann"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    ben.sendPresence(7, 9, '{"field":"forged"}')
    ben.sendPresence(7, 10, 'null')
    ann.text().insert(0, 'x')
    await eventually(() => expect(ann.stored).toBe(2))
    ben.sendPresence(ann.doc.clientID, 0, '{"field":"as the author of that text"}')
    await pause(120)
    expect([...ann.presence]).toEqual([[7, { field: 'ann', user: aPerson('ann') }]])
  })

  it('[PR3] a connection shows one client; what else it repeats is not heard', async () => {
    ann.sendPresence(7, 0, '{"field":"a"}')
    ann.sendPresence(8, 0, '{"field":"b"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    await pause(70)
    expect([...ben.presence.keys()]).toEqual([7])
  })

  it('[PR4] of many states within fifty milliseconds the last one wins', async () => {
    ann.sendPresence(7, 0, '{"at":0}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    ben.heard.length = 0
    for (let at = 1; at <= 500; at++) ann.sendPresence(7, at, `{"at":${at}}`)
    await eventually(() => expect(ben.presence.get(7)).toMatchObject({ at: 500 }))
    expect(ben.heard.length).toBeLessThan(4)
  })

  it('[PR4] an older state does not replace a newer one', async () => {
    ann.sendPresence(7, 5, '{"at":5}')
    ann.sendPresence(7, 4, '{"at":4}')
    await eventually(() => expect(ben.presence.get(7)).toMatchObject({ at: 5 }))
  })

  it('[PR5] a state larger than four kibibytes is not shown', async () => {
    ann.sendPresence(7, 0, `{"at":"${'x'.repeat(4_096)}"}`)
    ann.sendPresence(7, 1, '{"at":1}')
    await eventually(() => expect(ben.presence.get(7)).toMatchObject({ at: 1 }))
    expect(ann.closedWith).toBeNull()
  })

  it('[PR6] whoever leaves is taken from the screens, and whoever comes sees all', async () => {
    ann.sendPresence(7, 0, '{"field":"a"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    const cem = enter(rooms, 'cem')
    await eventually(() => expect(cem.presence.get(7)).toMatchObject({ field: 'a' }))
    ann.socket.terminate()
    await eventually(() => expect([ben.presence.size, cem.presence.size]).toEqual([0, 0]))
  })

  it('[PR7] who comes back with the same clock is shown again at once', async () => {
    ann.sendPresence(7, 3, '{"field":"a"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    ann.socket.terminate()
    await eventually(() => expect(ben.presence.size).toBe(0))
    const clocks = vi.fn()
    ben.socket.onFrame = (frame) => clocks(frame[3], frame[4]) // client and clock
    enter(rooms, 'ann').sendPresence(7, 3, '{"field":"a"}')
    await eventually(() => expect(clocks).toHaveBeenCalledWith(7, 4))
  })

  it('[PR7] a newer connection of the same person takes over from one that may be dead', async () => {
    ann.sendPresence(7, 3, '{"field":"old"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    const again = enter(rooms, 'ann')
    again.sendPresence(7, 3, '{"field":"new"}')
    await eventually(() => expect(ben.presence.get(7)).toMatchObject({ field: 'new' }))
    ann.socket.terminate()
    await pause(70)
    expect(ben.presence.size).toBe(1)
  })

  it('[PR8] a state that is no object of JSON closes its connection alone', async () => {
    for (const json of ['{', '[]', '1', `${'['.repeat(50)}${']'.repeat(50)}`]) {
      const eve = enter(rooms, 'eve')
      eve.sendPresence(9, 0, json)
      await eventually(() => expect(eve.closedWith).toBe(CLOSE.malformed))
    }
    expect([ann.closedWith, ben.presence.size]).toEqual([null, 0])
  })

  it('[PR9] a client may ask who is there', async () => {
    ann.sendPresence(7, 0, '{"field":"a"}')
    await eventually(() => expect(ben.presence.size).toBe(1))
    ben.presence.clear()
    ben.socket.receive(
      encoding.encode((encoder) => encoding.writeVarUint(encoder, MESSAGE.queryAwareness)),
    )
    await eventually(() => expect(ben.presence.get(7)).toMatchObject({ field: 'a' }))
  })
})
