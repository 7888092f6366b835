import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { passGate } from '../../server/rooms/gate.ts'
import { Shadow } from '../../server/rooms/shadow.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { randomNumbers } from '../random-numbers.ts'
import { SEED } from '../seed.ts'
import { ANNS_TEXT, IDS, OWNERS, victimDocument } from './attacks.ts'
import { type At, type Crafted, craftUpdate, item, letters, run, type, value } from './craft.ts'

const UPDATES = 6_000
type Random = (below: number) => number

describe('crafted updates', () => {
  it('[GA11] what passes the gate Yjs takes whole, and what the server wrote stays', () => {
    const seed = SEED
    console.log(`crafted updates, seed ${seed}`)
    const { passed, refused } = attackAtRandom(seed)
    expect(passed).toBeGreaterThan(UPDATES / 50)
    expect(refused).toBeGreaterThan(UPDATES / 10)
  })
})

function attackAtRandom(seed: number): { readonly passed: number; readonly refused: number } {
  const random = randomNumbers(seed)
  const victim = Y.encodeStateAsUpdate(victimDocument())
  let doc = fresh(victim)
  let passed = 0
  let refused = 0
  for (let n = 0; n < UPDATES; n++) {
    if (n % 25 === 0) doc = fresh(victim)
    const bytes = craftAtRandom(random, doc)
    const threads = JSON.stringify(doc.getMap('threads'))
    const sender = { person: 'mallory', owners: OWNERS, newClients: 4 }
    const shadow = new Shadow(doc)
    const verdict = passGate(doc, { bytes, isJoining: false, role: 'drafter', sender, shadow })
    if (!verdict.ok) {
      refused++
      continue
    }
    const hint = `seed ${seed}, update ${n}: ${Buffer.from(bytes).toString('hex')}`
    const before = Y.encodeStateAsUpdate(doc)
    expect(() => doc.transact(() => Y.applyUpdate(doc, bytes)), hint).not.toThrow()
    expect([doc.store.pendingStructs, doc.store.pendingDs], hint).toEqual([null, null])
    expect(JSON.stringify(doc.getMap('threads')), hint).toBe(threads)
    expect(Y.getState(doc.store, IDS.ann), hint).toBe(21)
    expect(fresh(Y.encodeStateAsUpdate(doc)).getMap('facts').toJSON(), hint).toEqual(
      doc.getMap('facts').toJSON(),
    )
    const isSame = Buffer.compare(before, Y.encodeStateAsUpdate(doc)) === 0
    expect(isSame || verdict.value.hasNews, hint).toBe(true)
    passed++
  }
  return { passed, refused }
}

function fresh(state: Uint8Array): Y.Doc {
  const doc = createDoc()
  Y.applyUpdate(doc, state)
  doc.clientID = SERVER_CLIENT
  return doc
}

/** An update in the right format whose ids point anywhere, the closer to what exists the likelier. */
function craftAtRandom(random: Random, doc: Y.Doc): Uint8Array {
  const mine = [IDS.mallory, 501, 502]
  const known = (client: number) => Y.getState(doc.store, client)
  const anyId = (): readonly [number, number] => {
    const client = [...mine, IDS.ann, IDS.nobodys, SERVER_CLIENT][random(6)] ?? IDS.mallory
    return [client, Math.max(0, known(client) + random(5) - 3)]
  }
  const at = (): At => {
    const kind = random(9)
    if (kind <= 1) return { root: ANNS_TEXT }
    if (kind === 2) return { root: 'facts', key: `k${random(3)}` }
    if (kind === 3)
      return { root: ['items', 'threads', 'text/i2/title/fr'][random(3)] ?? '', key: 'k' }
    if (kind === 4) return { parent: anyId(), key: `k${random(2)}` }
    if (kind === 5) return { parent: anyId() }
    return kind === 6 ? { before: anyId() } : { after: anyId() }
  }
  const struct = (): Crafted => {
    const kind = random(9)
    if (kind <= 2) return letters(at(), 'x'.repeat(1 + random(3)))
    if (kind <= 4) return value(at(), random(9))
    if (kind <= 6) return type(at(), random(3))
    if (kind === 7) return run(0, 1 + random(3))
    return item(at(), 1, (encoder) => encoding.writeVarUint(encoder, 1 + random(3)))
  }
  const clients = mine.slice(0, 1 + random(3)).map((client) => ({
    client,
    clock: Math.max(0, known(client) - random(3)),
    structs: Array.from({ length: 1 + random(3) }, struct),
  }))
  const deletions = Array.from({ length: random(2) }, () => {
    const [client, clock] = anyId()
    return [client, clock, 1 + random(2)] as const
  })
  return craftUpdate(random(5) === 0 ? [] : clients, deletions)
}
