import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { ROLES, type Role } from '../../shared/access/role.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { DRAFTED_ROOTS, SERVER_CLIENT, SERVER_ROOTS } from '../../shared/ydoc/layout.ts'
import { insertTokens } from '../../shared/ydoc/text/insert.ts'
import { markTokens } from '../../shared/ydoc/text/mark.ts'
import { readStretches } from '../../shared/ydoc/text/read.ts'
import { removeTokens } from '../../shared/ydoc/text/remove.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { randomNumbers } from '../random-numbers.ts'
import { SEED } from '../seed.ts'
import { type At, craftUpdate, letters, run, type, value } from './craft.ts'
import { Gatekeeper } from './gatekeeper.ts'

type Random = (below: number) => number

const TEXT = 'text/i1/annotation/fr'
const MALLORY = 'mallory'
const MAPS = [...DRAFTED_ROOTS, ...SERVER_ROOTS]
const ROUNDS = 16
/** Roles whose every change is an attack, and those who may edit the content. */
const LOW: readonly Role[] = ['viewer', 'commenter', 'reviewer']

/** Something in every root, drafted by Ann, with a suggestion of Ben's and one of Mallory's. */
function victim(): Gatekeeper {
  const doc = createDoc()
  const as = (client: number, write: (tx: Y.Transaction, ytext: Y.Text) => void) => {
    doc.clientID = client
    doc.transact((tx) => write(tx, doc.getText(TEXT)))
  }
  as(SERVER_CLIENT, () => {
    for (const root of MAPS) {
      doc.getMap(root).set(
        'i1',
        new Y.Map<unknown>([
          ['by', 'ann'],
          ['order', 'a0'],
        ]),
      )
      doc.getMap(root).set('scalar', 'value')
    }
  })
  as(100, (tx, ytext) => {
    insertTokens(tx, ytext, 0, { text: 'La Conference examine', marks: {} })
    insertTokens(tx, ytext, 21, { start: { kind: 'text', indent: 0 } })
    insertTokens(tx, ytext, 22, { text: 'le rapport annuel du Secretariat', marks: {} })
    markTokens(tx, ytext, { index: 3, length: 10 }, 'b:2s-0', { t: 1, s: { bold: true } })
  })
  as(200, (tx, ytext) => suggest(tx, ytext, 3, 'Grande ', 'ben'))
  as(500, (tx, ytext) => suggest(tx, ytext, ytext.length, ' final', MALLORY))
  doc.clientID = SERVER_CLIENT
  return new Gatekeeper(
    doc,
    new Map([
      [100, 'ann'],
      [200, 'ben'],
      [500, MALLORY],
    ]),
  )
}

function suggest(tx: Y.Transaction, ytext: Y.Text, at: number, text: string, person: string) {
  suggestChanges(tx, ytext, [{ at, remove: 0, insert: [{ text, marks: {} }] }], { person, at: 1 })
}

/** An attack makes an update, or edits a copy of the document under a client id of the attacker's. */
interface Attack {
  readonly name: string
  /** Roles to which it is forbidden. */
  readonly roles: readonly Role[]
  readonly client?: number
  readonly edit?: (on: { tx: Y.Transaction; doc: Y.Doc; ytext: Y.Text; random: Random }) => void
  readonly craft?: (random: Random, doc: Y.Doc) => Uint8Array
}

const rolesFor = (root: string) =>
  (SERVER_ROOTS as readonly string[]).includes(root) ? ROLES : LOW

/** Every way to write into a root map. */
const ON_MAPS: readonly Attack[] = MAPS.flatMap((root): readonly Attack[] => {
  const roles = rolesFor(root)
  const named = (name: string) => `${root}: ${name}`
  const inner = (doc: Y.Doc) => doc.getMap(root).get('i1') as Y.Map<unknown>
  return [
    {
      name: named('sets a new key'),
      roles,
      edit: ({ doc, random }) => doc.getMap(root).set(`k${random(99)}`, random(9)),
    },
    {
      name: named('overwrites a value'),
      roles,
      edit: ({ doc, random }) => doc.getMap(root).set('scalar', random(9)),
    },
    {
      name: named('writes the same value again'),
      roles,
      edit: ({ doc }) => doc.getMap(root).set('scalar', 'value'),
    },
    {
      name: named('deletes a key'),
      roles,
      edit: ({ doc, random }) => doc.getMap(root).delete(random(2) ? 'scalar' : 'i1'),
    },
    {
      name: named('adds a record'),
      roles,
      edit: ({ doc, random }) =>
        doc.getMap(root).set(`r${random(99)}`, new Y.Map([['by', MALLORY]])),
    },
    {
      name: named('replaces a record by a copy'),
      roles,
      edit: ({ doc }) => doc.getMap(root).set('i1', inner(doc).clone()),
    },
    {
      name: named('changes a record'),
      roles,
      edit: ({ doc, random }) => inner(doc).set(['order', 'by', 'deleted'][random(3)] ?? '', 'z'),
    },
    { name: named('empties a record'), roles, edit: ({ doc }) => inner(doc).delete('order') },
    {
      name: named('puts a list where a map is'),
      roles: ROLES,
      craft: (random) => mine([letters({ root }, 'x'.repeat(1 + random(4)))]),
    },
    { name: named('nests'), roles: ROLES, craft: () => mine(nested(root)) },
    {
      name: named('deletes another’s struct'),
      roles,
      craft: (random, doc) => deletionIn(doc, root, random),
    },
  ]
})

/** Every way in which a reviewer might write into a text what is not their suggestion. */
const ON_TEXTS: readonly Attack[] = (
  [
    ['types', ({ ytext, random }) => ytext.insert(random(40), 'EVIL')],
    ['types inside Ben’s words', ({ ytext, random }) => ytext.insert(4 + random(5), 'EVIL')],
    ['deletes', ({ ytext, random }) => ytext.delete(random(40), 1 + random(4))],
    [
      'deletes and types the same',
      ({ tx, ytext, random }) => {
        const at = 12 + random(8)
        const text = ytext.toJSON().slice(at, at + 2)
        removeTokens(tx, ytext, at, 2)
        insertTokens(tx, ytext, at, { text, marks: {} })
      },
    ],
    ['formats as Yjs does', ({ ytext, random }) => ytext.format(random(20), 5, { bold: true })],
    [
      'formats as base',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: random(20), length: 4 }, 'b:z-1', {
          t: 9,
          s: { italic: true },
        }),
    ],
    [
      'strikes in another’s name',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: random(20), length: 4 }, 'd:z-1', { u: 'ben', t: 1 }),
    ],
    [
      'strikes its own in another’s name',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: ytext.length - 1 - random(4), length: 1 }, 'd:z-1', {
          u: 'ann',
          t: 1,
        }),
    ],
    [
      'formats its own in another’s name',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: ytext.length - 1 - random(4), length: 1 }, 'f:z-1', {
          u: 'ann',
          t: 1,
          s: { bold: true },
        }),
    ],
    [
      'inserts in another’s name',
      ({ tx, ytext, random }) => suggest(tx, ytext, random(30), 'EVIL', random(2) ? 'ben' : 'ann'),
    ],
    [
      'inserts in nobody’s name',
      ({ tx, ytext, random }) => {
        const index = random(20)
        insertTokens(tx, ytext, index, { text: 'x', marks: {} })
        markTokens(tx, ytext, { index, length: 1 }, 'i:z-1', { t: 1 })
      },
    ],
    [
      'takes others’ words into its insertion',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: random(30), length: 3 }, 'i:z-1', { u: MALLORY, t: 99 }),
    ],
    ['takes markers of others away', ({ tx, ytext, random }) => deleteMarker(tx, ytext, random)],
    [
      'goes on with another’s key',
      ({ tx, ytext }) =>
        markTokens(tx, ytext, { index: ytext.length - 2, length: 1 }, keyOfBen(ytext), {
          u: MALLORY,
          t: 1,
        }),
    ],
    [
      'suggests from the end of time',
      ({ tx, ytext, random }) =>
        markTokens(tx, ytext, { index: random(20), length: 4 }, 'f:z-1', {
          u: MALLORY,
          t: 2 ** 52,
          s: { bold: true },
        }),
    ],
    [
      'splits',
      ({ tx, ytext, random }) =>
        insertTokens(tx, ytext, random(30), { start: { kind: 'quote', indent: 1 } }),
    ],
    ['joins', ({ tx, ytext }) => removeTokens(tx, ytext, 28, 1)],
    ['changes a kind', ({ ytext }) => startOf(ytext).set('kind', 'quote')],
    ['writes a kind as it is', ({ ytext }) => startOf(ytext).set('kind', 'text')],
    [
      'suggests a kind in another’s name',
      ({ ytext, random }) =>
        startOf(ytext).set(`s:${random(9)}`, { u: 'ben', t: 1, s: { kind: 'quote' } }),
    ],
    [
      'suggests a kind of the first paragraph in another’s name',
      ({ ytext }) => ytext.setAttribute('s:z', { u: 'ben', t: 1, s: { kind: 'quote' } }),
    ],
    [
      'changes the first paragraph',
      ({ ytext, random }) => ytext.setAttribute(['kind', 'indent', 'x'][random(3)] ?? '', 1),
    ],
    ['embeds', ({ ytext, random }) => ytext.insertEmbed(random(30), { footnote: 'f1' })],
    [
      'embeds a map',
      ({ ytext, random }) => ytext.insertEmbed(random(30), new Y.Map([['kind', 'text']])),
    ],
    [
      'embeds a text in its own words',
      ({ tx, ytext }) => {
        suggest(tx, ytext, 0, 'xy', MALLORY)
        ytext.insertEmbed(1, new Y.Text('inner'))
      },
    ],
    [
      'writes plainly in an empty text',
      ({ doc, random }) =>
        doc.getText(`text/i1/title/${random(2) ? 'fr' : 'en'}`).insert(0, 'EVIL'),
    ],
  ] satisfies readonly (readonly [string, NonNullable<Attack['edit']>])[]
).map(([name, edit]) => ({ name: `text: ${name}`, roles: LOW, edit }))

/** What nobody may, whatever their role. */
const BY_ANYBODY: readonly Attack[] = [
  {
    name: 'an unknown root',
    roles: ROLES,
    edit: ({ doc, random }) => doc.getMap(`evil${random(9)}`).set('k', 1),
  },
  {
    name: 'a text in no language',
    roles: ROLES,
    edit: ({ doc }) => doc.getText('text/i1/title/xx').insert(0, 'x'),
  },
  {
    name: 'the client id of another',
    roles: ROLES,
    client: 100,
    edit: ({ ytext, random }) => ytext.insert(random(20), 'forged'),
  },
  {
    name: 'the client id of the server',
    roles: ROLES,
    client: SERVER_CLIENT,
    edit: ({ doc, random }) => doc.getMap('facts').set('k', random(9)),
  },
  {
    name: 'a gap',
    roles: ROLES,
    craft: (random) => mine([letters({ root: TEXT }, 'x')], 1 + random(50)),
  },
  {
    name: 'a skipped run',
    roles: ROLES,
    craft: (random) => mine([run(10, 1 + random(9)), letters({ root: TEXT }, 'x')]),
  },
  {
    name: 'a neighbour that is not there',
    roles: ROLES,
    craft: (random) => mine([letters({ after: [777, random(9)] }, 'x')]),
  },
  {
    name: 'a deletion of what is not there',
    roles: ROLES,
    craft: (random) => craftUpdate([], [[777, random(9), 1]]),
  },
  {
    name: 'a subdocument',
    roles: ROLES,
    edit: ({ doc }) => doc.getMap('items').set('sub', new Y.Doc()),
  },
  { name: 'an endless empty run', roles: ROLES, craft: () => mine([run(0, 2 ** 30)]) },
  {
    name: 'random bytes',
    roles: ROLES,
    craft: (random) => Uint8Array.from({ length: 20 }, () => 128 + random(128)),
  },
]

const mine = (structs: Parameters<typeof craftUpdate>[0][number]['structs'], clock = 0) =>
  craftUpdate([{ client: 901, clock, structs }])

function nested(root: string) {
  const at = (n: number): At =>
    n === 0 ? { root, key: 'deep' } : { parent: [901, n - 1], key: 'd' }
  return [
    ...Array.from({ length: 6 }, (_, n) => type(at(n), 1)),
    value({ parent: [901, 5], key: 'k' }, 1),
  ]
}

function deletionIn(doc: Y.Doc, root: string, random: Random): Uint8Array {
  const items = [...doc.getMap(root)._map.values()].filter((item) => !item.deleted)
  const { id } = items[random(items.length)] ?? { id: { client: 777, clock: 0 } }
  return craftUpdate([], [[id.client, id.clock, 1]])
}

function startOf(ytext: Y.Text) {
  for (const { content } of readStretches(ytext)) if ('start' in content) return content.start
  throw new Error('no start')
}

function keyOfBen(ytext: Y.Text): string {
  for (const { attributes } of readStretches(ytext))
    for (const key of attributes.keys()) if (key.startsWith('i:')) return key
  throw new Error('no key')
}

function deleteMarker(tx: Y.Transaction, ytext: Y.Text, random: Random): void {
  const markers: Y.Item[] = []
  for (let item = ytext._start; item; item = item.right) {
    if (item.content instanceof Y.ContentFormat && item.id.client !== 500) markers.push(item)
  }
  markers[random(markers.length)]?.delete(tx)
}

function updateOf(gate: Gatekeeper, { edit, craft, client }: Attack, random: Random): Uint8Array {
  if (craft) return craft(random, gate.doc)
  const doc = gate.copy(client ?? 600 + random(300))
  let made: Uint8Array = Uint8Array.of(0, 0)
  doc.on('update', (update: Uint8Array) => {
    made = update
  })
  doc.transact((tx) => edit?.({ tx, doc, ytext: doc.getText(TEXT), random }))
  return made
}

/** An honest edit in between, which must always be taken. */
function honest(gate: Gatekeeper, random: Random, client: number): string | null {
  const isReviewer = random(2) === 0
  const doc = gate.copy(client)
  let made: Uint8Array = Uint8Array.of(0, 0)
  doc.on('update', (update: Uint8Array) => {
    made = update
  })
  doc.transact((tx) => {
    const ytext = doc.getText(TEXT)
    const at = random(ytext.length + 1)
    if (isReviewer) {
      const remove = random(3)
      const insert = [{ text: 'x', marks: {} }]
      const from = Math.min(at, ytext.length - remove)
      suggestChanges(tx, ytext, [{ at: from, remove, insert }], { person: 'rita', at: client })
    } else {
      insertTokens(tx, ytext, at, { text: 'y', marks: {} })
      doc.getMap('facts').set('place', `p${client}`)
    }
  })
  return isReviewer ? gate.hand(made, 'rita', 'reviewer') : gate.hand(made, 'dan', 'drafter')
}

describe('forbidden updates', () => {
  it(`[GT5] every root, operation and role: all are refused, and the document stays byte for byte (seed ${SEED})`, () => {
    const random = randomNumbers(SEED)
    const attacks = [...ON_MAPS, ...ON_TEXTS, ...BY_ANYBODY]
    const passed: string[] = []
    const hurt: (string | null)[] = []
    const count = { refused: 0, honest: 0 }
    for (let round = 0; round < ROUNDS; round++) {
      const gate = victim()
      for (const attack of attacks) {
        const update = updateOf(gate, attack, random)
        const before = Y.encodeStateAsUpdate(gate.doc)
        for (const role of attack.roles) {
          if (gate.hand(update, MALLORY, role) === null) passed.push(`${attack.name}, ${role}`)
          else count.refused++
          const isSame = Buffer.compare(before, Y.encodeStateAsUpdate(gate.doc)) === 0
          if (!isSame) hurt.push(`${attack.name}, ${role}`)
        }
        if (random(8) === 0) {
          const refused = honest(gate, random, 1_000 + count.honest++)
          if (refused) hurt.push(`honest: ${refused}`)
        }
      }
    }
    console.info(`forbidden updates, seed ${SEED}: ${JSON.stringify(count)}`)
    expect({ passed: [...new Set(passed)], hurt }).toEqual({ passed: [], hurt: [] })
    expect(count.refused).toBeGreaterThan(2_000)
    expect(count.honest).toBeGreaterThan(100)
  }, 180_000)
})
