import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createRooms, type Rooms } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import { CLOSE, MESSAGE } from '../../shared/protocol/messages.ts'
import { LAYOUT } from '../../shared/ydoc/layout.ts'
import { randomNumbers } from '../random-numbers.ts'
import { SEED } from '../seed.ts'
import { ATTACKS } from './attacks.ts'
import { enter } from './client.ts'
import { eventually } from './eventually.ts'
import { FakeSocket } from './fake-socket.ts'
import { aPerson, EMPTY_AGENDA, silentLog } from './room-server.ts'

async function open(): Promise<Rooms> {
  const rooms = createRooms({ store: createMemoryStore(), log: silentLog, clock: Date.now })
  await rooms.create('a1', EMPTY_AGENDA, null)
  return rooms
}

describe('messages of the server', () => {
  it('[WI2] the first message says the layout, the epoch, the role and the person', async () => {
    const rooms = await open()
    const ann = enter(rooms, 'ann', { role: 'reviewer' })
    await eventually(() => expect(ann.isSynced).toBe(true))
    expect(ann.heard[0]).toBe('hello')
    expect(ann.hello).toEqual({
      type: 'hello',
      layout: LAYOUT,
      epoch: expect.stringMatching(/^[\w-]{36}$/),
      role: 'reviewer',
      person: aPerson('ann'),
    })
    await rooms.close()
  })

  it('[WI3] who has part of the document is sent the rest of it', async () => {
    const rooms = await open()
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.isSynced).toBe(true))
    ann.text().insert(0, 'x'.repeat(10_000))
    await eventually(() => expect(ann.stored).toBe(2))
    const ben = enter(rooms, 'ben', { doc: copyOf(ann.doc) })
    await eventually(() => expect(ben.isSynced).toBe(true))
    expect(Math.max(...ben.socket.frames.map(({ length }) => length))).toBeLessThan(1_000)
    await rooms.close()
  })
})

const BAD_FRAMES: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', Uint8Array.of()],
  ['an unknown message', Uint8Array.of(77, 1, 2)],
  ['a message that only the server sends', Uint8Array.of(MESSAGE.rapporteur, 2, 123, 125)],
  ['an unknown step of the synchronization', Uint8Array.of(0, 3, 0)],
  ['an update shorter than it says', Uint8Array.of(0, 2, 200, 1, 0, 0)],
  ['an update longer than it says', Uint8Array.of(0, 2, 2, 0, 0, 0)],
  ['a state vector shorter than it says', Uint8Array.of(0, 0, 2, 255, 1)],
  ['presence shorter than it says', Uint8Array.of(1, 3, 255, 255, 3)],
  ['a number without end', Uint8Array.of(0, 2, ...Array<number>(20).fill(255))],
]

describe('malformed frames', () => {
  for (const [name, frame] of BAD_FRAMES) {
    it(`[WI4] ${name} closes the connection at once`, async () => {
      const rooms = await open()
      const ann = enter(rooms, 'ann')
      await eventually(() => expect(ann.stored).toBe(1))
      ann.socket.receive(frame)
      expect(ann.closedWith).toBe(CLOSE.malformed)
      await rooms.close()
    })
  }

  it('[WI4] a message of text closes the connection at once', async () => {
    const rooms = await open()
    const ann = enter(rooms, 'ann')
    ann.socket.receive(Buffer.from('{"type":"hello"}'), false)
    expect(ann.closedWith).toBe(CLOSE.malformed)
    await rooms.close()
  })

  it('[WI5] ten thousand mutated frames crash nothing and change nothing that is not theirs', async () => {
    const seed = SEED
    console.log(`mutated frames, seed ${seed}`)
    const random = randomNumbers(seed)
    const rooms = await open()
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.stored).toBe(1))
    ann.text().insert(0, 'What Ann wrote')
    await eventually(() => expect(ann.stored).toBe(2))
    const frames = goodFrames(ann.doc)
    for (let sent = 0; sent < 10_000; ) {
      const mallory = new FakeSocket()
      const role = random(2) ? 'drafter' : 'viewer'
      rooms.connect(mallory, { agenda: 'a1', person: aPerson('mallory'), role })
      while (mallory.frames.length === 0) await nextTurn()
      for (; sent < 10_000 && mallory.closedWith === null && random(40) > 0; sent++) {
        mallory.receive(mutated(frames[random(frames.length)] ?? frames[0], random))
        if (random(3) === 0) await nextTurn()
      }
      mallory.terminate()
    }
    const reader = enter(rooms, 'reader')
    await eventually(() => expect(reader.isSynced).toBe(true))
    expect(reader.doc.store.pendingStructs).toBeNull()
    expect([ann.closedWith, ann.refused]).toEqual([null, null])
    ann.text('text/i2/title/fr').insert(0, 'Ann goes on')
    await eventually(() =>
      expect(reader.text('text/i2/title/fr').toJSON()).toContain('Ann goes on'),
    )
    await rooms.close()
  })
})

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** Frames of every kind that a client sends, honest ones and attacks. */
function goodFrames(doc: Y.Doc): [Uint8Array, ...Uint8Array[]] {
  const copy = copyOf(doc)
  const before = Y.encodeStateVector(copy)
  copy.getText('text/i1/title/fr').insert(3, 'new', { 'b:x': { t: 1 } })
  copy.getMap('items').set('i1', new Y.Map([['order', 'a0']]))
  copy.getText('text/i1/title/fr').delete(0, 1)
  const updates = [Y.encodeStateAsUpdate(copy, before), Y.encodeStateAsUpdate(copy)]
  const small = ATTACKS.map(({ bytes }) => bytes).filter(({ length }) => length < 2_000)
  return [
    framed(0, Y.encodeStateVector(doc)),
    framed(0, Uint8Array.of(0)),
    ...[...updates, ...small].flatMap((update) => [framed(1, update), framed(2, update)]),
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, MESSAGE.awareness)
      encoding.writeVarUint8Array(encoder, Uint8Array.of(1, 7, 1, 7, 123, 34, 97, 34, 58, 49, 125))
    }),
  ]
}

function framed(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

function mutated(frame: Uint8Array, random: (below: number) => number): Uint8Array {
  const bytes = [...frame]
  for (let changes = random(4); changes >= 0; changes--) {
    const at = random(bytes.length)
    const kind = random(6)
    if (kind === 0) bytes[at] = random(256)
    else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    else if (kind === 2) bytes.splice(at, random(5))
    else if (kind === 3)
      bytes.splice(at, 0, ...Array.from({ length: random(5) }, () => random(256)))
    else if (kind === 4) bytes.length = at
    else bytes[at] = 255
  }
  return Uint8Array.from(bytes)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
