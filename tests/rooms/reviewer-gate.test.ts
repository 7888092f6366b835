import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { passGate } from '../../server/rooms/gate.ts'
import { Shadow } from '../../server/rooms/shadow.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { insertTokens } from '../../shared/ydoc/text/insert.ts'
import { markTokens } from '../../shared/ydoc/text/mark.ts'
import { readStretches } from '../../shared/ydoc/text/read.ts'
import { removeTokens } from '../../shared/ydoc/text/remove.ts'
import { suggestChanges } from '../../shared/ydoc/text/suggest.ts'
import { unmarkTokens } from '../../shared/ydoc/text/unmark.ts'
import { withdraw } from '../../shared/ydoc/text/withdraw.ts'

const TEXT = 'text/i1/annotation/fr'
const IDS = { ann: 100, ben: 200, rita: 300 } as const
const OWNERS: ReadonlyMap<number, string> = new Map(
  Object.entries(IDS).map(([person, client]) => [client, person]),
)

/** Ann drafted it, Ben and Rita suggested something in it; Rita is the reviewer of all tests. */
function reviewed(): Y.Doc {
  const doc = createDoc()
  as(doc, SERVER_CLIENT, (_, ytext) => {
    doc.getMap('facts').set('place', 'vienna')
    doc.getMap('items').set('i1', new Y.Map([['order', 'a0']]))
    doc.getMap('threads').set('t1', new Y.Map([['by', 'ann']]))
    ytext.setAttribute('kind', 'text')
  })
  as(doc, IDS.ann, (tx, ytext) => {
    insertTokens(tx, ytext, 0, { text: 'La Conference examine', marks: {} })
    insertTokens(tx, ytext, 21, { start: { kind: 'text', indent: 0 } })
    insertTokens(tx, ytext, 22, { text: 'le rapport', marks: {} })
    markTokens(tx, ytext, { index: 3, length: 4 }, 'b:ann', { t: 1, s: { bold: true } })
  })
  as(doc, IDS.ben, (tx, ytext) => insertAs(tx, ytext, 3, 'Grande ', 'ben'))
  as(doc, IDS.rita, (tx, ytext) => insertAs(tx, ytext, ytext.length, ' final', 'rita'))
  doc.clientID = SERVER_CLIENT
  return doc
}

type Write = (transaction: Y.Transaction, ytext: Y.Text, doc: Y.Doc) => void

function as(doc: Y.Doc, client: number, write: Write): void {
  doc.clientID = client
  doc.transact((transaction) => write(transaction, doc.getText(TEXT), doc))
}

function insertAs(tx: Y.Transaction, ytext: Y.Text, at: number, text: string, person: string) {
  const insert = [{ text, marks: {} }]
  suggestChanges(tx, ytext, [{ at, remove: 0, insert }], { person, at: 1 })
}

const RITA = { person: 'rita', at: 9 }

/** What a copy of the document, edited under a client id, would send. */
function updateOf(doc: Y.Doc, write: Write, client: number = 301): Uint8Array {
  const copy = createDoc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(copy)
  const gone: Uint8Array[] = []
  copy.on('update', (update: Uint8Array) => gone.push(update))
  as(copy, client, write)
  return gone[0] ?? Y.encodeStateAsUpdate(copy, before)
}

function send(doc: Y.Doc, bytes: Uint8Array, shadow = new Shadow(doc)) {
  const sender = { person: 'rita', owners: OWNERS, newClients: 4 }
  return passGate(doc, { bytes, isJoining: false, role: 'reviewer', sender, shadow })
}

const breakOf = (ytext: Y.Text) => {
  for (const { content } of readStretches(ytext)) if ('start' in content) return content.start
  throw new Error('no break')
}

const keyOf = (ytext: Y.Text, person: string): string => {
  for (const { attributes } of readStretches(ytext))
    for (const [key, value] of attributes) if ((value as { u?: string }).u === person) return key
  throw new Error(`no key of ${person}`)
}

const named = ([name, write, client]: Case) => ({ name, write, client })

type Case = readonly [name: string, write: Write, client?: number | undefined]

const ALLOWED: readonly Case[] = [
  ['types', (tx, ytext) => insertAs(tx, ytext, 5, 'très ', 'rita')],
  [
    'types in an empty text',
    (tx, _, doc) => insertAs(tx, doc.getText('text/i1/title/fr'), 0, 'T', 'rita'),
  ],
  ['types inside Ben’s suggestion', (tx, ytext) => insertAs(tx, ytext, 6, 'x', 'rita')],
  [
    'types before and behind everything',
    (tx, ytext) => {
      insertAs(tx, ytext, 0, 'x', 'rita')
      insertAs(tx, ytext, ytext.length, 'x', 'rita')
    },
  ],
  [
    'goes on in an own insertion of the same tab',
    (tx, ytext) => insertAs(tx, ytext, ytext.length - 2, 'x', 'rita'),
    IDS.rita,
  ],
  [
    'deletes, also across a paragraph',
    (tx, ytext) => suggestChanges(tx, ytext, [{ at: 0, remove: 35, insert: [] }], RITA),
  ],
  [
    'replaces',
    (tx, ytext) =>
      suggestChanges(
        tx,
        ytext,
        [{ at: 0, remove: 2, insert: [{ text: 'Une', marks: { italic: true } }] }],
        RITA,
      ),
  ],
  [
    'formats',
    (tx, ytext) => suggestChanges(tx, ytext, [{ at: 0, length: 9, marks: { bold: true } }], RITA),
  ],
  [
    'splits a paragraph',
    (tx, ytext) =>
      suggestChanges(
        tx,
        ytext,
        [{ at: 5, remove: 0, insert: [{ start: { kind: 'bullet', indent: 1 } }] }],
        RITA,
      ),
  ],
  [
    'joins paragraphs',
    (tx, ytext) => suggestChanges(tx, ytext, [{ at: 28, remove: 1, insert: [] }], RITA),
  ],
  [
    'changes the kind of the first paragraph',
    (tx, ytext) => suggestChanges(tx, ytext, [{ start: null, format: { kind: 'heading' } }], RITA),
  ],
  [
    'changes the kind of another paragraph',
    (tx, ytext) =>
      suggestChanges(
        tx,
        ytext,
        [{ start: breakOf(ytext), format: { kind: 'quote', indent: 1 } }],
        RITA,
      ),
  ],
  [
    'withdraws in the same tab',
    (tx, ytext) => withdraw(tx, ytext, [keyOf(ytext, 'rita')], RITA),
    IDS.rita,
  ],
  ['withdraws in another tab', (tx, ytext) => withdraw(tx, ytext, [keyOf(ytext, 'rita')], RITA)],
  [
    'calls a footnote',
    (tx, ytext) =>
      suggestChanges(
        tx,
        ytext,
        [{ at: 4, remove: 0, insert: [{ embed: { footnote: 'f1' }, marks: {} }] }],
        RITA,
      ),
  ],
]

const REFUSED: readonly Case[] = [
  ['types plainly', (tx, ytext) => insertTokens(tx, ytext, 5, { text: 'x', marks: {} })],
  ['types in Ben’s name', (tx, ytext) => insertAs(tx, ytext, 5, 'x', 'ben')],
  [
    'types in nobody’s name',
    (tx, ytext) => {
      insertTokens(tx, ytext, 5, { text: 'x', marks: {} })
      markTokens(tx, ytext, { index: 5, length: 1 }, 'i:q-1', { t: 1 })
    },
  ],
  ['types into Ben’s suggestion without a name', (_, ytext) => ytext.insert(6, 'x')],
  [
    'begins an insertion that takes in what stands there',
    (tx, ytext) => markTokens(tx, ytext, { index: 1, length: 9 }, 'i:q-1', { u: 'rita', t: 1 }),
  ],
  [
    'leaves an insertion open at the end of the text',
    (tx, ytext) => {
      const [stretch] = readStretches(ytext).slice(-1)
      const marker = new Y.ContentFormat('i:q-2', { u: 'rita', t: 1 } as never)
      const id = Y.createID(tx.doc.clientID, Y.getState(tx.doc.store, tx.doc.clientID))
      let last = stretch?.item ?? null
      while (last?.right) last = last.right
      new Y.Item(id, last, last?.lastId ?? null, null, null, ytext, null, marker).integrate(tx, 0)
    },
  ],
  ['deletes letters', (_, ytext) => ytext.delete(0, 2)],
  ['deletes letters of Ben’s suggestion', (tx, ytext) => removeTokens(tx, ytext, 3, 2)],
  ['takes Ben’s markers away', (tx, ytext) => unmarkTokens(tx, ytext, keyOf(ytext, 'ben'))],
  ['takes a base format away', (tx, ytext) => unmarkTokens(tx, ytext, 'b:ann')],
  [
    'strikes in Ben’s name',
    (tx, ytext) => markTokens(tx, ytext, { index: 0, length: 3 }, 'd:q-1', { u: 'ben', t: 1 }),
  ],
  [
    'strikes her own words in Ben’s name',
    (tx, ytext) =>
      markTokens(tx, ytext, { index: ytext.length - 3, length: 2 }, 'd:q-1', { u: 'ben', t: 1 }),
  ],
  [
    'formats plainly',
    (tx, ytext) =>
      markTokens(tx, ytext, { index: 0, length: 3 }, 'b:q-1', { t: 9, s: { bold: true } }),
  ],
  ['uses a format of Yjs’s own', (_, ytext) => ytext.format(0, 3, { bold: true })],
  [
    'uses Ben’s key',
    (tx, ytext) =>
      markTokens(tx, ytext, { index: ytext.length - 3, length: 2 }, keyOf(ytext, 'ben'), {
        u: 'rita',
        t: 1,
      }),
  ],
  [
    'suggests from the end of time',
    (tx, ytext) =>
      markTokens(tx, ytext, { index: 0, length: 3 }, 'f:q-1', {
        u: 'rita',
        t: 1e300,
        s: { bold: true },
      }),
  ],
  [
    'suggests with a value as long as a book',
    (tx, ytext) =>
      markTokens(tx, ytext, { index: 0, length: 3 }, 'd:q-1', {
        u: 'rita',
        t: 1,
        s: 'x'.repeat(9_999),
      }),
  ],
  ['changes the kind of a paragraph', (_, ytext) => breakOf(ytext).set('kind', 'quote')],
  [
    'writes the kind of a paragraph anew as it is',
    (_, ytext) => breakOf(ytext).set('kind', 'text'),
  ],
  [
    'writes the kind of the first paragraph anew as it is',
    (_, ytext) => ytext.setAttribute('kind', 'text'),
  ],
  [
    'suggests a kind in Ben’s name',
    (_, ytext) => breakOf(ytext).set('s:q', { u: 'ben', t: 1, s: { kind: 'quote' } }),
  ],
  ['hangs a list on a paragraph', (_, ytext) => breakOf(ytext).set('s:q', new Y.Array())],
  [
    'inserts a paragraph',
    (tx, ytext) => insertTokens(tx, ytext, 5, { start: { kind: 'text', indent: 0 } }),
  ],
  [
    'puts a text inside her own insertion',
    (tx, ytext) => {
      insertAs(tx, ytext, 5, 'xy', 'rita')
      ytext.insertEmbed(6, new Y.Text('inner'))
    },
  ],
  ['changes a fact', (_tx, _ytext, doc) => doc.getMap('facts').set('place', 'geneva')],
  ['adds a fact', (_tx, _ytext, doc) => doc.getMap('facts').set('symbol', 'X/1')],
  [
    'moves an item',
    (_tx, _ytext, doc) => (doc.getMap('items').get('i1') as Y.Map<unknown>).set('order', 'zz'),
  ],
  ['deletes an item', (_tx, _ytext, doc) => doc.getMap('items').delete('i1')],
  [
    'adds a meeting',
    (_tx, _ytext, doc) => doc.getMap('meetings').set('m1', new Y.Map([['track', 'plenary']])),
  ],
]

describe('what a reviewer may', () => {
  it.each(ALLOWED.map(named))('[GT1] $name', ({ write, client }) => {
    const doc = reviewed()
    const before = Y.encodeStateAsUpdate(doc)
    expect(send(doc, updateOf(doc, write, client))).toMatchObject({
      ok: true,
      value: { hasNews: true },
    })
    expect(Buffer.compare(Y.encodeStateAsUpdate(doc), before)).toBe(0)
  })
})

describe('what a reviewer may not', () => {
  it.each(REFUSED.map(named))('[GT2] $name', ({ write, client }) => {
    const doc = reviewed()
    const before = Y.encodeStateAsUpdate(doc)
    const roots = [...doc.share.keys()]
    const update = updateOf(doc, write, client)
    expect(send(doc, update)).toEqual({ ok: false, reason: 'not-a-suggestion' })
    expect(Buffer.compare(Y.encodeStateAsUpdate(doc), before)).toBe(0)
    expect([...doc.share.keys()]).toEqual(roots)
  })

  it('[GT3] a word taken out and typed again the same is refused, her own earlier text too', () => {
    const doc = reviewed()
    as(doc, 302, (tx, ytext) => insertTokens(tx, ytext, 0, { text: 'Texte. ', marks: {} }))
    doc.clientID = SERVER_CLIENT
    for (const at of [0, 10]) {
      const again = updateOf(doc, (tx, ytext) => {
        const text = ytext.toJSON().slice(at, at + 3)
        removeTokens(tx, ytext, at, 3)
        insertTokens(tx, ytext, at, { text, marks: {} })
      })
      const sender = { person: 'rita', owners: new Map([...OWNERS, [302, 'rita']]), newClients: 4 }
      const shadow = new Shadow(doc)
      const verdict = passGate(doc, {
        bytes: again,
        isJoining: false,
        role: 'reviewer',
        sender,
        shadow,
      })
      expect(verdict).toEqual({ ok: false, reason: 'not-a-suggestion' })
    }
  })
})

describe('the shadow', () => {
  it('[GT4] it follows what others write, updates and edits of the server’s alike', () => {
    const doc = reviewed()
    const shadow = new Shadow(doc)
    const suggest = (client: number) => {
      const bytes = updateOf(doc, (tx, ytext) => insertAs(tx, ytext, 2, 'x', 'rita'), client)
      expect(send(doc, bytes, shadow).ok).toBe(true)
      Y.applyUpdate(doc, bytes)
    }
    suggest(401)
    const drafted = updateOf(doc, (_, ytext) => ytext.insert(0, 'Points. '), 402)
    Y.applyUpdate(doc, drafted)
    shadow.took(drafted)
    suggest(403)
    as(doc, SERVER_CLIENT, (tx, ytext) => insertTokens(tx, ytext, 0, { text: 'S', marks: {} }))
    shadow.edited()
    suggest(404)
    const bad = updateOf(doc, (_, ytext) => ytext.insert(0, 'forged'), 405)
    expect(send(doc, bad, shadow).ok).toBe(false)
    suggest(406)
    for (let n = 0; n < 600; n++) shadow.took(drafted)
    suggest(407)
  })
})
