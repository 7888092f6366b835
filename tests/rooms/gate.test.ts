import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { passGate } from '../../server/rooms/gate.ts'
import { createRooms } from '../../server/rooms/rooms.ts'
import { Shadow } from '../../server/rooms/shadow.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Role } from '../../shared/access/role.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { randomNumbers } from '../random-numbers.ts'
import { SEED } from '../seed.ts'
import { ANNS_TEXT, ATTACKS, IDS, OWNERS, victimDocument } from './attacks.ts'
import { enter } from './client.ts'
import { craftUpdate, letters, run, type } from './craft.ts'
import { eventually } from './eventually.ts'
import { EMPTY_AGENDA, silentLog } from './room-server.ts'

interface Send {
  readonly person?: string
  readonly role?: Role
  readonly isJoining?: boolean
  readonly newClients?: number
}

function send(
  doc: Y.Doc,
  bytes: Uint8Array,
  { person = 'mallory', role = 'drafter', isJoining = false, newClients = 4 }: Send = {},
) {
  const sender = { person, owners: OWNERS, newClients }
  return passGate(doc, { bytes, isJoining, role, sender, shadow: new Shadow(doc) })
}

/** What a copy of the document, edited under a client id, would send. */
function edited(doc: Y.Doc, client: number, edit: (copy: Y.Doc) => void): Uint8Array {
  const copy = createDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.clientID = client
  const before = Y.encodeStateVector(copy)
  copy.transact(() => edit(copy))
  return Y.encodeStateAsUpdate(copy, before)
}

describe('an update that must not be taken', () => {
  for (const { name, reason, bytes } of ATTACKS) {
    it(`[GA1] ${reason}: ${name} is refused, and the document stays byte for byte`, () => {
      const doc = victimDocument()
      const before = Y.encodeStateAsUpdate(doc)
      const roots = [...doc.share.keys()]
      expect(send(doc, bytes)).toEqual({ ok: false, reason })
      expect(Buffer.compare(Y.encodeStateAsUpdate(doc), before)).toBe(0)
      expect([...doc.share.keys()]).toEqual(roots)
    })
  }

  it('[GA1] sixteen mebibytes are the limit of what a client brings when it joins', () => {
    const text = (size: number) =>
      craftUpdate([
        {
          client: IDS.mallory,
          clock: 0,
          structs: [letters({ root: ANNS_TEXT }, 'x'.repeat(size))],
        },
      ])
    const doc = victimDocument()
    expect(send(doc, text(15 * 2 ** 20), { isJoining: true }).ok).toBe(true)
    expect(send(doc, text(2 ** 24), { isJoining: true })).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })

  it('[GA2] whoever may not write changes nothing, and may repeat what is known', () => {
    const doc = victimDocument()
    const update = edited(doc, IDS.mallory, (copy) => copy.getText(ANNS_TEXT).insert(0, 'x'))
    const deletion = edited(doc, IDS.mallory, (copy) => copy.getText(ANNS_TEXT).delete(0, 2))
    for (const role of ['viewer', 'commenter'] as const) {
      for (const bytes of [update, deletion]) {
        expect(send(doc, bytes, { role })).toEqual({ ok: false, reason: 'not-allowed' })
      }
      expect(send(doc, Y.encodeStateAsUpdate(doc), { role })).toMatchObject({
        ok: true,
        value: { hasNews: false },
      })
    }
  })

  it('[GA3] in a room it is answered by its reason, the socket closes, and the others go on', async () => {
    const rooms = createRooms({ store: createMemoryStore(), log: silentLog, clock: Date.now })
    await rooms.create('a1', EMPTY_AGENDA, null)
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.stored).toBe(1))
    const before = await rooms.state('a1')
    const honest = new Set(['gap', 'client-id-not-yours', 'server-root', 'unknown-deletion'])
    for (const { reason, bytes } of ATTACKS.filter(({ reason }) => !honest.has(reason))) {
      const mallory = enter(rooms, 'mallory')
      await eventually(() => expect(mallory.stored).toBe(1))
      mallory.sendUpdate(bytes)
      await eventually(() => expect(mallory.closedWith).not.toBeNull())
      expect(mallory.refused).toBe(reason)
      expect(mallory.closedWith).toBe(reason === 'malformed' ? CLOSE.malformed : CLOSE.refused)
    }
    expect(await rooms.state('a1')).toEqual(before)
    ann.text().insert(0, 'Still here')
    await eventually(() => expect(ann.stored).toBe(2))
    await rooms.close()
  })

  it('[GA4] after a gap the client is asked to send everything again, and nothing is lost', async () => {
    const rooms = createRooms({ store: createMemoryStore(), log: silentLog, clock: Date.now })
    await rooms.create('a1', EMPTY_AGENDA, null)
    const ann = enter(rooms, 'ann')
    await eventually(() => expect(ann.stored).toBe(1))
    const deliver = ann.sendUpdate.bind(ann)
    ann.sendUpdate = () => {} // the network loses one
    ann.text().insert(0, 'first ')
    ann.sendUpdate = deliver
    ann.text().insert(6, 'second')
    await eventually(() => expect(ann.stored).toBe(3))
    expect([ann.refused, ann.sent]).toEqual([null, 3])
    expect(ann.heard.filter((what) => what === 'sync 0')).toHaveLength(2)
    const ben = enter(rooms, 'ben')
    await eventually(() => expect(ben.text().toJSON()).toBe('first second'))
    await rooms.close()
  })

  it('[GA4] a client that leaves gaps again and again is refused', async () => {
    const rooms = createRooms({ store: createMemoryStore(), log: silentLog, clock: Date.now })
    await rooms.create('a1', EMPTY_AGENDA, null)
    const ann = enter(rooms, 'ann')
    const gap = craftUpdate([{ client: 9, clock: 5, structs: [run(0, 1)] }])
    for (let round = 0; round < 4; round++) {
      await eventually(() =>
        expect(ann.heard.filter((what) => what === 'sync 0').length).toBe(round + 1),
      )
      await eventually(() => expect(ann.stored).toBe(ann.sent))
      ann.sendUpdate(gap)
    }
    await eventually(() => expect(ann.refused).toBe('gap'))
    await rooms.close()
  })
})

describe('an update that may be taken', () => {
  it('[GA5] what the document holds already brings nothing new', () => {
    const doc = victimDocument()
    expect(send(doc, Y.encodeStateAsUpdate(doc))).toEqual({
      ok: true,
      value: { hasNews: false, newClients: [] },
    })
    expect(send(doc, Uint8Array.of(0, 0))).toMatchObject({ ok: true, value: { hasNews: false } })
  })

  it('[GA6] a client id that nobody owns becomes the sender’s, and an own one stays so', () => {
    const doc = victimDocument()
    const fresh = edited(doc, IDS.mallory, (copy) => copy.getText(ANNS_TEXT).insert(3, 'x'))
    expect(send(doc, fresh)).toMatchObject({ value: { newClients: [IDS.mallory] } })
    expect(send(doc, fresh, { newClients: 0 })).toMatchObject({ reason: 'too-many-client-ids' })
    const own = edited(doc, IDS.ann, (copy) => copy.getText(ANNS_TEXT).insert(3, 'x'))
    expect(send(doc, own, { person: 'ann' })).toMatchObject({ value: { newClients: [] } })
  })

  it('[GA7] what several tabs of one person wrote offline is taken in any order of client ids', () => {
    const doc = victimDocument()
    const copy = createDoc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const before = Y.encodeStateVector(copy)
    for (const client of [700, 90, 5_000, 700, 90]) {
      copy.clientID = client
      copy.getText(ANNS_TEXT).insert(copy.getText(ANNS_TEXT).length, `${client} `)
    }
    const verdict = send(doc, Y.encodeStateAsUpdate(copy, before))
    expect(verdict).toMatchObject({ ok: true, value: { hasNews: true } })
  })

  it('[GA8] a long text that was typed and removed offline is taken', () => {
    const doc = victimDocument()
    const update = edited(doc, IDS.mallory, (copy) => {
      const text = copy.getText(ANNS_TEXT)
      for (let n = 0; n < 50; n++) text.insert(0, 'x'.repeat(1_000))
      text.delete(0, 50_000)
    })
    expect(update.length * 64).toBeLessThan(50_000)
    expect(send(doc, update).ok).toBe(true)
  })

  it('[GA9] the nesting of this layout is taken, and two levels beyond', () => {
    const doc = victimDocument()
    const structs = [
      type({ root: ANNS_TEXT }, 1),
      type({ parent: [IDS.mallory, 0], key: 'a' }, 1),
      type({ parent: [IDS.mallory, 1], key: 'b' }, 0),
      type({ parent: [IDS.mallory, 2] }, 2),
    ]
    const update = craftUpdate([{ client: IDS.mallory, clock: 0, structs }])
    expect(send(doc, update).ok).toBe(true)
    Y.applyUpdate(doc, update)
    const deeper = type({ parent: [IDS.mallory, 3] }, 1)
    const next = craftUpdate([{ client: IDS.mallory, clock: 4, structs: [deeper] }])
    expect(
      passGate(doc, {
        bytes: next,
        isJoining: false,
        role: 'drafter',
        sender: { person: 'm', owners: new Map([[IDS.mallory, 'm']]), newClients: 4 },
        shadow: new Shadow(doc),
      }),
    ).toMatchObject({ reason: 'too-deep' })
  })

  it('[GA10] whatever honest people write at once is taken, whole and in every order', () => {
    const seed = SEED
    console.log(`honest writers, seed ${seed}`)
    const random = randomNumbers(seed)
    for (let script = 0; script < 150; script++) {
      const server = victimDocument()
      const owners = new Map(OWNERS)
      const people = [0, 1, 2].map((n) => ({ name: `p${n}`, doc: copyOf(server, 1_000 + n) }))
      for (let step = 0; step < 12; step++) {
        const one = people[random(people.length)]
        if (!one) continue
        if (random(4) === 0) Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(server))
        const known = Y.encodeStateVector(server)
        let bytes: Uint8Array = Uint8Array.of(0, 0)
        one.doc.once('update', (update: Uint8Array) => {
          bytes = update
        })
        one.doc.transact(() => {
          for (let edits = random(4); edits >= 0; edits--) editAtRandom(one.doc, random)
        })
        if (random(2) === 0) bytes = Y.encodeStateAsUpdate(one.doc, known)
        const sender = { person: one.name, owners, newClients: 4 }
        const verdict = passGate(server, {
          bytes,
          isJoining: false,
          role: 'drafter',
          sender,
          shadow: new Shadow(server),
        })
        expect(verdict, `seed ${seed}, script ${script}`).toMatchObject({ ok: true })
        Y.applyUpdate(server, bytes)
        expect([server.store.pendingStructs, server.store.pendingDs]).toEqual([null, null])
        if (verdict.ok) for (const client of verdict.value.newClients) owners.set(client, one.name)
      }
    }
  })
})

function copyOf(doc: Y.Doc, client: number): Y.Doc {
  const copy = createDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  copy.clientID = client
  return copy
}

function editAtRandom(doc: Y.Doc, random: (below: number) => number): void {
  const text = doc.getText(`text/i${random(3)}/annotation/fr`)
  const at = random(text.length + 1)
  const kind = random(7)
  if (kind <= 1) text.insert(at, 'é😀x'.repeat(1 + random(4)))
  else if (kind === 2)
    text.delete(Math.min(at, Math.max(0, text.length - 1)), Math.min(text.length, 1))
  else if (kind === 3) text.insertEmbed(at, new Y.Map([['kind', 'heading']]))
  else if (kind === 4)
    text.format(0, text.length, { [`b:${random(99)}`]: { t: 1, s: { bold: true } } })
  else if (kind === 5)
    doc.getMap('items').set(`i${random(4)}`, new Y.Map([['order', `a${random(9)}`]]))
  else doc.getMap('facts').set('symbol', `CTOC/COP/${random(99)}`)
}
