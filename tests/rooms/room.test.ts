import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createRooms, type Rooms, type RoomsLimits } from '../../server/rooms/rooms.ts'
import { tickWindow } from '../../server/rooms/tick.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import { enter } from './client.ts'
import { eventually, pause } from './eventually.ts'
import { aGate, createFaultyStore, type FaultyStore } from './faulty-store.ts'
import { aPerson, EMPTY_AGENDA, silentLog } from './room-server.ts'

let store: FaultyStore
let rooms: Rooms

function open(limits: Partial<RoomsLimits> = {}): Rooms {
  return createRooms({
    store,
    log: silentLog,
    clock: () => 1_000,
    limits: { summaryDelay: 5, warmAfter: 20, idle: 20, patience: 300, ...limits },
  })
}

beforeEach(async () => {
  store = createFaultyStore()
  rooms = open()
  await rooms.create('a1', EMPTY_AGENDA, 'ann')
})

afterEach(() => rooms.close())

describe('loading a room', () => {
  it('[RM1] [R2] a room is loaded once, however many come at the same time', async () => {
    const clients = ['ann', 'ben', 'cem'].map((person) => enter(rooms, person))
    await eventually(() => expect(clients.every(({ isSynced }) => isSynced)).toBe(true))
    expect(store.calls.load).toBe(1)
  })

  it('[RM2] [R2] a room that has not loaded answers nothing', async () => {
    const gate = aGate()
    store.before = (call) => (call === 'load' ? gate.opened : undefined)
    const ann = enter(rooms, 'ann')
    await pause(30)
    expect(ann.heard).toEqual([])
    gate.open()
    await eventually(() => expect(ann.isSynced).toBe(true))
    expect(ann.heard[0]).toBe('hello')
    expect(ann.doc.getMap('facts').get('schema')).toBe('ctoc-cop')
  })

  it('[RM2] what a client sends while its room loads is taken when it has loaded', async () => {
    const gate = aGate()
    store.before = (call) => (call === 'load' ? gate.opened : undefined)
    const ann = enter(rooms, 'ann')
    ann.text().insert(0, 'Early')
    await pause(10)
    gate.open()
    await eventually(() => expect(ann.stored).toBe(ann.sent))
    expect(await textOf('a1')).toBe('Early')
  })

  it('[RM3] [R1] a failed load closes with a code to try again, and nothing is stored', async () => {
    store.before = (call) => {
      if (call === 'load') throw new Error('disk I/O error')
    }
    const ann = enter(rooms, 'ann')
    ann.text().insert(0, 'lost?')
    await eventually(() => expect(ann.closedWith).toBe(CLOSE.loadFailed))
    expect(store.calls).toMatchObject({ append: 0, compact: 0 })
    expect(rooms.figures()).toMatchObject({ rooms: 0, connections: 0 })
    store.before = () => {}
    const again = enter(rooms, 'ann', { doc: ann.doc })
    await eventually(() => expect(again.stored).toBeGreaterThan(0))
    expect(await textOf('a1')).toBe('lost?')
  })

  it('[RM3] after a thousand failed loads nothing is left over', async () => {
    store.before = () => {
      throw new Error('disk I/O error')
    }
    const clients = Array.from({ length: 1_000 }, (_, n) => enter(rooms, `p${n}`))
    await eventually(() => expect(clients.every(({ closedWith }) => closedWith)).toBe(true))
    expect(rooms.figures()).toMatchObject({ rooms: 0, connections: 0 })
  })

  it('[RM4] an agenda that does not exist or was deleted is said to be missing', async () => {
    await store.setDeleted('a1', 5)
    const clients = [enter(rooms, 'ann'), enter(rooms, 'ann', { agenda: 'a2' })]
    await eventually(() =>
      expect(clients.map(({ closedWith }) => closedWith)).toEqual([CLOSE.notFound, CLOSE.notFound]),
    )
  })
})

describe('opening an agenda', () => {
  async function written(words: number): Promise<string> {
    const ann = enter(rooms, 'ann')
    for (let word = 0; word < words; word++) {
      ann.text().insert(ann.text().length, `${word} ${'x'.repeat(20_000)} `)
      await eventually(() => expect(ann.stored).toBe(ann.sent))
    }
    ann.text().insert(5, 'a small change')
    await eventually(() => expect(ann.stored).toBe(ann.sent))
    await rooms.close()
    rooms = open()
    return ann.text().toJSON()
  }

  it('[RM18] who opens it is answered from stored bytes, before the document is built', async () => {
    const text = await written(6)
    const clients = ['ann', 'ben', 'cem'].map((person) => enter(rooms, person))
    await eventually(() => expect(clients.every(({ isSynced }) => isSynced)).toBe(true))
    for (const client of clients) {
      expect(client.text().toJSON()).toBe(text)
      expect(client.heard.slice(0, 2)).toEqual(['hello', 'sync 1'])
    }
    await eventually(() => expect(clients.map(({ stored }) => stored)).toEqual([1, 1, 1]))
  })

  it('[RM18] it is the same document when the server itself has read it first', async () => {
    const text = await written(6)
    await rooms.read('a1')
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    expect(ann.text().toJSON()).toBe(text)
  })

  it('[RM18] a large state is sent as it lies, and what came after it merged', async () => {
    await rooms.create('big', bigAgenda(), 'ann')
    const first = enter(rooms, 'ann', { agenda: 'big' })
    await eventually(() => expect(first.stored).toBe(1))
    first.text().insert(0, 'later')
    await eventually(() => expect(first.stored).toBe(2))
    await rooms.close()
    rooms = open()
    const ann = enter(rooms, 'ann', { agenda: 'big' })
    await eventually(() => expect(ann.isSynced).toBe(true))
    expect(ann.heard.slice(0, 3)).toEqual(['hello', 'sync 2', 'sync 1'])
    expect(Y.encodeStateAsUpdate(ann.doc)).toEqual(Y.encodeStateAsUpdate(first.doc))
  })

  it('[RM18] who writes before the document is built is not kept waiting', async () => {
    const text = await written(1)
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    ann.text().insert(0, 'At once ')
    await eventually(() => expect([ann.sent, ann.stored]).toEqual([2, 2]))
    expect(await textOf('a1')).toBe(`At once ${text}`)
  })
})

describe('unloading a room', () => {
  it('[RM5] [R4] a room is unloaded only when everything is committed', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    const gate = aGate()
    store.before = (call) => (call === 'append' ? gate.opened : undefined)
    ann.text().insert(0, 'Second change')
    await eventually(() => expect(store.calls.append).toBe(1))
    ann.socket.terminate()
    await pause(120)
    expect(rooms.figures().rooms).toBe(1)
    gate.open()
    await eventually(() => expect(rooms.figures().rooms).toBe(0))
    const ben = enter(rooms, 'ben')
    await eventually(() => expect(ben.text().toJSON()).toBe('Second change'))
  })

  it('[RM6] [R3] who comes back while the room is about to go finds the same room', async () => {
    for (let round = 0; round < 20; round++) {
      const ann = enter(rooms, 'ann')
      await eventually(() => expect(ann.isSynced).toBe(true))
      ann.text().insert(0, 'x')
      ann.socket.terminate()
      await pause(round * 2)
      const ben = enter(rooms, 'ben')
      const cem = enter(rooms, 'cem')
      await eventually(() => expect([ben.isSynced, cem.isSynced]).toEqual([true, true]))
      const before = cem.text('text/i2/title/fr').length
      ben.text('text/i2/title/fr').insert(0, 'y')
      await eventually(() => expect(cem.text('text/i2/title/fr').length).toBe(before + 1))
      for (const client of [ben, cem]) client.socket.terminate()
    }
  })

  it('[RM6] [R3] a message that reaches an ended room closes its socket', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    await rooms.close()
    expect(ann.closedWith).toBe(CLOSE.goingDown)
    const late = enter(rooms, 'ann')
    expect(late.closedWith).toBe(CLOSE.goingDown)
  })

  it('[RM7] [R6] closing tells everybody, and waits until everything is committed', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    const gate = aGate()
    store.before = (call) => (call === 'append' ? gate.opened : undefined)
    ann.text().insert(0, 'Last words')
    await eventually(() => expect(store.calls.append).toBe(1))
    let isClosed = false
    const closed = rooms.close().then((all) => {
      isClosed = true
      return all
    })
    await pause(30)
    expect([ann.closedWith, isClosed]).toEqual([CLOSE.goingDown, false])
    gate.open()
    expect(await closed).toBe(true)
    rooms = open()
    expect(await textOf('a1')).toBe('Last words')
  })
})

describe('one tick', () => {
  it('[RM8] what came together is one record, one frame to the others, none to a sole author', async () => {
    const ann = enter(rooms, 'ann')
    const ben = enter(rooms, 'ben')
    ann.text().insert(0, 'nobody has heard of her before')
    await eventually(() => expect([ann.stored, ben.stored]).toEqual([2, 1]))
    for (const client of [ann, ben]) client.heard.length = 0
    for (const word of ['one ', 'two ', 'three ']) ann.text().insert(0, word)
    await eventually(() => expect(ann.stored).toBe(5))
    expect(ann.heard).toEqual(['stored'])
    expect(ben.heard).toEqual(['sync 2'])
    expect((await store.load('a1'))?.updates).toHaveLength(3)
  })

  it('[TH9] whoever writes for the first time is noted by name in the document', async () => {
    const ann = enter(rooms, 'ann')
    ann.text().insert(0, 'x')
    await eventually(() => expect(readPeople(ann.doc).get('ann')?.name).toBe(aPerson('ann').name))
    const ben = enter(rooms, 'ben', { role: 'viewer' })
    await eventually(() => expect(readPeople(ben.doc).has('ann')).toBe(true))
    expect(readPeople(ben.doc).has('ben')).toBe(false)
  })

  it('[RM8] a tick grows with the people who listen, to fifty milliseconds', () => {
    expect([1, 8, 9, 100, 200, 1_000].map(tickWindow)).toEqual([0, 0, 2.25, 25, 50, 50])
  })

  it('[RM9] what several people wrote in one tick survives a restart', async () => {
    const ids = [4_000_000_000, 7, 900_000, 12]
    const clients = ids.map((id, n) => {
      const client = enter(rooms, `p${n}`)
      client.doc.clientID = id
      return client
    })
    await eventually(() => expect(clients.every(({ isSynced }) => isSynced)).toBe(true))
    for (let round = 0; round < 5; round++) {
      for (const [n, client] of clients.entries()) client.text(`text/i${n}/title/fr`).insert(0, 'x')
      await eventually(() =>
        expect(clients.every(({ stored, sent }) => stored === sent)).toBe(true),
      )
    }
    await rooms.close()
    rooms = open()
    const reader = enter(rooms, 'reader')
    await eventually(() => expect(reader.isSynced).toBe(true))
    for (const n of ids.keys()) expect(reader.text(`text/i${n}/title/fr`).toJSON()).toBe('xxxxx')
  })

  it('[RM10] the log says whose an update is, and whose the client ids are', async () => {
    const appended = vi.spyOn(store, 'append')
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    ann.text().insert(0, 'x')
    await eventually(() => expect(ann.stored).toBe(2))
    expect(appended.mock.calls[0]?.[0][0]).toMatchObject({
      agenda: 'a1',
      person: 'ann',
      at: 1_000,
      clients: [{ client: ann.doc.clientID, person: 'ann' }],
    })
    expect((await store.load('a1'))?.owners).toEqual(new Map([[ann.doc.clientID, 'ann']]))
  })
})

describe('edits of the server', () => {
  it('[RM11] [R7] they go the way of all edits: stored, then seen by everybody', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    const gate = aGate()
    store.before = (call) => (call === 'append' ? gate.opened : undefined)
    let isDone = false
    const done = rooms.run('a1', 'ann', (doc) => {
      doc.getMap('decisions').set('d1', 'agreed')
      return 'value'
    })
    void done.then(() => {
      isDone = true
    })
    await pause(20)
    expect([isDone, ann.doc.getMap('decisions').size]).toEqual([false, 0])
    gate.open()
    expect(await done).toBe('value')
    await eventually(() => expect(ann.doc.getMap('decisions').get('d1')).toBe('agreed'))
    expect(Y.getState(ann.doc.store, SERVER_CLIENT)).toBeGreaterThan(0)
  })

  it('[RM11] the server goes on under its own client id after a restart', async () => {
    await rooms.run('a1', null, (doc) => doc.getMap('decisions').set('d1', 1))
    await eventually(() => expect(rooms.figures().rooms).toBe(0))
    await rooms.run('a1', null, (doc) => doc.getMap('decisions').set('d2', 2))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, await rooms.state('a1'))
    expect([...doc.store.clients.keys()]).toEqual([SERVER_CLIENT])
    expect(doc.getMap('decisions').toJSON()).toEqual({ d1: 1, d2: 2 })
  })

  it('[RM12] an edit that throws rejects for its caller and hurts nobody else', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    const failed = rooms.run('a1', null, () => {
      throw new Error('no such item')
    })
    ann.text().insert(0, 'x')
    await expect(failed).rejects.toThrow('no such item')
    await eventually(() => expect(ann.stored).toBe(2))
    await expect(rooms.run('a2', null, () => 1)).rejects.toThrow(/No agenda a2/)
  })

  it('[RM13] an agenda can be read without anybody in it', async () => {
    expect((await rooms.read('a1')).facts).toEqual(EMPTY_AGENDA.facts)
    await expect(rooms.read('a2')).rejects.toThrow(/No agenda a2/)
  })
})

describe('people come and go', () => {
  it('[RM14] when a role changes, the person’s sockets close at once and nothing more is taken', async () => {
    const ann = enter(rooms, 'ann')
    const ben = enter(rooms, 'ben')
    await eventually(() => expect([ann.stored, ben.stored]).toEqual([1, 1]))
    ann.text().insert(0, 'sent before')
    rooms.roleChanged('a1', 'ann')
    ann.text().insert(0, 'sent after')
    await pause(30)
    expect([ann.closedWith, ben.closedWith]).toEqual([CLOSE.roleChanged, null])
    expect([ann.stored, await textOf('a1')]).toEqual([1, ''])
  })

  it('[RM15] the start page’s row follows the document, and names who changed it', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    ann.doc.getMap('facts').set('symbol', 'CTOC/COP/2024/1')
    await eventually(async () =>
      expect(await store.agenda('a1')).toMatchObject({
        symbol: 'CTOC/COP/2024/1',
        title: expect.stringMatching(/Conférence des Parties/),
        language: 'fr',
        changedBy: 'ann',
        changedAt: 1_000,
      }),
    )
  })

  it('[RM16] who does not read is closed at four mebibytes, and comes back for the rest', async () => {
    const ann = enter(rooms, 'ann')
    const ben = enter(rooms, 'ben')
    await eventually(() => expect([ann.stored, ben.stored]).toEqual([1, 1]))
    ben.socket.bufferedAmount = 4 * 1024 * 1024
    ann.text().insert(0, 'still fine')
    await eventually(() => expect(ben.text().length).toBeGreaterThan(0))
    ben.socket.bufferedAmount = 6 * 1024 * 1024
    ann.text().insert(0, 'too much')
    await eventually(() => expect(ben.closedWith).toBe(CLOSE.tryAgain))
    expect(ann.closedWith).toBeNull()
  })

  it('[RM16] whoever opens a large agenda may take their time over it', async () => {
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    for (let part = 0; part < 4; part++) ann.text().insert(0, 'x'.repeat(1_900_000))
    await eventually(() => expect(ann.stored).toBe(5))
    const ben = enter(rooms, 'ben')
    ben.socket.isSlow = true
    await eventually(() => expect(ben.isSynced).toBe(true))
    expect(ben.socket.bufferedAmount).toBeGreaterThan(7_600_000)
    ann.text().insert(0, 'y')
    await eventually(() => expect(ben.text().toJSON().startsWith('y')).toBe(true))
    expect(ben.closedWith).toBeNull()
  })

  it('[RM17] a socket that does not answer is cut', async () => {
    await rooms.close()
    rooms = open({ pulse: 60 })
    const ann = enter(rooms, 'ann')
    const ben = enter(rooms, 'ben')
    const beat = setInterval(() => ben.socket.emit('pong'), 5)
    await eventually(() => expect(ann.socket.isTerminated).toBe(true))
    await pause(150)
    clearInterval(beat)
    expect([ben.socket.isTerminated, ben.socket.pings > 1]).toEqual([false, true])
  })

  it('[RM17] [R21] an error of a socket ends that socket alone', async () => {
    const ann = enter(rooms, 'ann')
    const ben = enter(rooms, 'ben')
    ann.socket.emit('error', new Error('Invalid WebSocket frame: RSV1 must be clear'))
    await eventually(() => expect(ben.isSynced).toBe(true))
    expect([ann.socket.isTerminated, ben.closedWith]).toEqual([true, null])
    expect(rooms.figures().connections).toBe(1)
  })
})

/** An agenda whose stored state is larger than what is merged. */
function bigAgenda(): Agenda {
  const unplaced = Array.from({ length: 2_000 }, (_, n) => ({
    id: `u${n}`,
    line: n,
    text: `Line ${n} of the source`,
  }))
  return { ...EMPTY_AGENDA, unplaced }
}

async function textOf(agenda: string): Promise<string> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await rooms.state(agenda))
  return doc.getText('text/i1/title/fr').toJSON()
}
