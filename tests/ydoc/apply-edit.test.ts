import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { open } from './opened.ts'

const LINES = `
  a
    - A report (A/80/1)
  b
  @ 2024-10-14 10:00-13:00 plenary
  * a
`
const ADD: Edit = { do: 'add-item', id: 'x', parent: null, before: 'b' }
const CHANGES: readonly Edit[] = [
  { do: 'move-item', id: 'b', parent: null, before: 'a' },
  { do: 'move-document', id: 'document-1', item: 'b', before: null },
  { do: 'change-document', id: 'document-1', values: { type: 'report', note: 'x' } },
  { do: 'change-meeting', id: 'meeting-1', values: { start: '09:00', end: '12:00' } },
  { do: 'set-facts', values: { place: 'vienna', sessionNumber: 12 } },
  { do: 'delete', what: 'item', id: 'a' },
]

function originsOf(doc: Y.Doc, action: () => void): readonly unknown[] {
  const origins: unknown[] = []
  doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin))
  action()
  return origins
}

it('[ED80] an edit is one transaction that says who caused it', () => {
  const { doc, edit } = open(LINES)
  const origins = originsOf(doc, () => CHANGES.map((one) => edit(one)))
  expect(origins).toEqual(CHANGES.map(() => ORIGIN.person))
  expect(origins.every((origin) => origin === ORIGIN.person)).toBe(true)
})

it('[ED81] a new record of a person is made deleted first, then shown by the edit', () => {
  const { doc, edit, agenda } = open(LINES)
  const seen: unknown[] = []
  doc.on('update', () => seen.push([agenda().items.length, agenda().deleted.items.length]))
  const origins = originsOf(doc, () => edit(ADD))
  expect(origins).toEqual([ORIGIN.birth, ORIGIN.person])
  expect(seen).toEqual([
    [2, 1],
    [3, 0],
  ])
})

it('[ED81] the server makes a record in one transaction', () => {
  const { doc, edit, agenda } = open(LINES)
  expect(originsOf(doc, () => edit(ADD, ORIGIN.server))).toEqual([ORIGIN.server])
  expect(agenda().items.map(({ id }) => id)).toEqual(['a', 'x', 'b'])
})

describe('[ED89] an edit is checked against the document as it is then', () => {
  const intoB: Edit = { do: 'move-document', id: 'document-1', item: 'b', before: null }
  const withoutB: Edit = { do: 'delete', what: 'item', id: 'b' }

  it('after what others sent', () => {
    const { doc, edit } = open(LINES)
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    expect(edit({ do: 'set-facts', values: { place: 'vienna' } })).toBe('ok')
    applyEdit(other, withoutB, ORIGIN.person)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(edit(intoB)).toBe('unknown-record')
  })

  it('inside a transaction', () => {
    const { doc, edit } = open(LINES)
    expect(edit({ do: 'set-facts', values: { place: 'vienna' } })).toBe('ok')
    doc.transact(() => {
      expect(edit(withoutB, ORIGIN.server)).toBe('ok')
      expect(edit(intoB, ORIGIN.server)).toBe('unknown-record')
    }, ORIGIN.server)
    expect(edit(intoB)).toBe('unknown-record')
  })

  it('while others are told of a transaction', () => {
    const { doc, edit } = open(LINES)
    expect(edit({ do: 'set-facts', values: { place: 'vienna' } })).toBe('ok')
    const told: string[] = []
    doc.getMap('items').observeDeep(() => told.push(edit(intoB)))
    edit(withoutB)
    expect(told).toEqual(['unknown-record'])
  })
})

it('[ED82] a refused edit says why, in values to say it with, and writes nothing', () => {
  const { doc, updates } = open(LINES, { opening: '2024-10-14', closing: '2024-10-18' })
  const wrong: Edit = { do: 'change-meeting', id: 'meeting-1', values: { date: '2024-11-01' } }
  const before = Y.encodeStateAsUpdate(doc)
  expect(updates(() => applyEdit(doc, wrong, ORIGIN.person))).toBe(0)
  expect(applyEdit(doc, wrong, ORIGIN.person)).toEqual({
    ok: false,
    reason: {
      code: 'date-outside-session',
      values: { date: '2024-11-01', opening: '2024-10-14', closing: '2024-10-18' },
    },
  })
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

const arbitraryBad = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'a', 'b', 'document-1', 'meeting-1', '__proto__'),
  fc.constantFrom<unknown>(0, Number.NaN, true, [], {}, ['fr'], 'x y', 'constructor', '10:00'),
)
const KEYS = ['id', 'parent', 'before', 'item', 'meeting', 'date', 'start', 'end', 'track', 'body']
const VALUES = [
  'symbol',
  'type',
  'note',
  'date',
  'start',
  'opening',
  'languages',
  'kind',
  'deleted',
]
const KINDS: readonly Edit['do'][] = [
  'add-item',
  'move-item',
  'add-document',
  'move-document',
  'change-document',
  'add-meeting',
  'change-meeting',
  'add-entry',
  'move-entry',
  'set-facts',
  'delete',
  'restore',
]

it('[ED83] no value of an edit, whatever it is, makes it throw', () => {
  const { doc, agenda } = open(LINES)
  const facts = Object.keys(agenda().facts)
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.constantFrom('item', 'document', 'meeting', 'entry', 'unplaced', 'place'),
      fc.dictionary(fc.constantFrom(...KEYS), arbitraryBad, { noNullPrototype: true }),
      fc.dictionary(fc.constantFrom(...VALUES), arbitraryBad, { noNullPrototype: true }),
      (kind, what, values, inner) => {
        const bad = JSON.parse(JSON.stringify({ ...values, do: kind, what, values: inner }))
        const result = applyEdit(doc, bad, ORIGIN.server)
        expect(typeof result.ok).toBe('boolean')
        expect(Object.keys(agenda().facts)).toEqual(expect.arrayContaining(facts))
      },
    ),
    { numRuns: 400 },
  )
})
