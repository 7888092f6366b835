import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { agendaOf } from '../notation.ts'
import { createPeers, settle, updateOf } from '../simulated-peers.ts'
import { lines, open, tree } from './opened.ts'

const LINES = `
  a
    a1
    a2
  b
  c
`

function add(id: string, parent: string | null, before: string | null = null): Edit {
  return { do: 'add-item', id, parent, before }
}

function move(id: string, parent: string | null, before: string | null = null): Edit {
  return { do: 'move-item', id, parent, before }
}

/** A document with items placed by hand, as concurrent edits may have left them. */
function placed(items: Readonly<Record<string, readonly [string | null, string]>>) {
  const doc = createDoc()
  doc.getMap('facts').set('schema', 'general')
  for (const [id, [parent, order]] of Object.entries(items))
    doc.getMap('items').set(id, new Y.Map(Object.entries({ parent, order })))
  const orders = () => Object.values(doc.getMap('items').toJSON()).map(({ order }) => order)
  return { doc, orders, now: () => tree(readAgenda(doc).agenda) }
}

describe('adding', () => {
  it('[ED1] an item is added at the end of its siblings or before one of them', () => {
    const { edit, agenda } = open(LINES)
    expect([edit(add('x', null)), edit(add('y', null, 'b')), edit(add('z', 'a', 'a2'))]).toEqual(
      Array(3).fill('ok'),
    )
    expect(tree(agenda())).toBe(lines('a\n  a1\n  z\n  a2\ny\nb\nc\nx'))
  })

  it('[ED2] an id that any record bears, a deleted one too, is refused', () => {
    const { doc, edit } = open('a\n  - A report (A/80/1)')
    edit({ do: 'delete', what: 'document', id: 'document-1' })
    doc.getMap('meetings').set('garbage', 'no record')
    for (const id of ['a', 'document-1', 'garbage'])
      expect(edit(add(id, null))).toBe('id-already-used')
  })

  it('[ED3] an id that could not name a text is refused', () => {
    const { edit, agenda } = open('a')
    for (const id of ['', 'x y', 'x/y', 'é', 'x'.repeat(65)])
      expect(edit(add(id, null))).toBe('unknown-record')
    expect(tree(agenda())).toBe('a')
  })

  it('[ED4] an item below or before one that is not there is refused', () => {
    const { edit } = open(LINES)
    expect(edit(add('x', 'nowhere'))).toBe('unknown-record')
    expect(edit(add('x', null, 'a1'))).toBe('unknown-record')
    edit({ do: 'delete', what: 'item', id: 'a' })
    expect(edit(add('x', 'a'))).toBe('unknown-record')
  })

  it('[ED5] an item deeper than the levels of the agenda schema is refused', () => {
    expect(open(LINES).edit(add('x', 'a1'))).toBe('too-deep')
    expect(open(LINES, { schema: 'general' }).edit(add('x', 'a1'))).toBe('ok')
  })
})

describe('moving', () => {
  it('[ED6] an item is moved among its siblings, below another item, and to the top', () => {
    const { edit, agenda } = open(LINES)
    edit(move('c', null, 'a'))
    edit(move('b', 'a', 'a2'))
    edit(move('a1', null))
    expect(tree(agenda())).toBe(lines('c\na\n  b\n  a2\na1'))
  })

  it('[ED7] what stands below an item moves with it', () => {
    const { edit, agenda } = open(LINES, { schema: 'general' })
    edit(move('a', 'c'))
    expect(tree(agenda())).toBe(lines('b\nc\n  a\n    a1\n    a2'))
  })

  it('[ED8] an item cannot stand below itself or below what stands below it', () => {
    const { edit } = open(LINES, { schema: 'general' })
    expect(edit(move('a', 'a'))).toBe('would-be-own-ancestor')
    expect(edit(move('a', 'a2'))).toBe('would-be-own-ancestor')
  })

  it('[ED9] a move that brings an item or what is below it too deep is refused', () => {
    const { edit } = open(LINES)
    expect(edit(move('a', 'b'))).toBe('too-deep')
    expect(edit(move('b', 'a1'))).toBe('too-deep')
  })

  it('[ED10] an item that is too deep already can be moved where it is no deeper', () => {
    const { edit, agenda } = open('a\n  b\n    c\n    d', { schema: 'general' })
    edit({ do: 'set-facts', values: { schema: 'ctoc-cop' } })
    expect(edit(move('d', 'b', 'c'))).toBe('ok')
    expect(tree(agenda())).toBe(lines('a\n  b\n    d\n    c'))
  })

  it('[ED11] moving an item to where it stands writes nothing', () => {
    const { doc, edit, updates } = open(LINES)
    const stay = [move('a1', 'a', 'a2'), move('a2', 'a'), move('c', null), move('b', null, 'b')]
    expect(updates(() => stay.map((one) => edit(one)))).toBe(0)
    edit({ do: 'delete', what: 'item', id: 'a2' })
    expect(updates(() => edit(move('a1', 'a')))).toBe(0)
    expect(doc.getMap('items').size).toBe(5)
  })

  it('[ED12] an item that is not there or deleted cannot be moved, nor be moved before one', () => {
    const { edit } = open(LINES)
    edit({ do: 'delete', what: 'item', id: 'c' })
    for (const one of [move('x', null), move('c', 'a'), move('b', 'c'), move('b', 'a', 'x')])
      expect(edit(one)).toBe('unknown-record')
  })

  it.each([0, 1])('[ED13] of two concurrent moves one wins whole, parent and place', (first) => {
    const agenda = agendaOf('a\n  a1\n  a2\nb\n  b1\n  b2\nx')
    const peers = createPeers(2, updateOf(agenda))
    const moves = [move('x', 'a', 'a1'), move('x', null, 'b')]
    for (const [index, { doc }] of peers.entries())
      applyEdit(doc, moves[(index + first) % 2] ?? move('x', null), ORIGIN.person)
    settle(peers)
    const [now, other] = peers.map(({ doc }) => tree(readAgenda(doc).agenda))
    expect(other).toBe(now)
    expect(now).toBe(
      first === 0
        ? lines('a\n  a1\n  a2\nx\nb\n  b1\n  b2')
        : lines('a\n  x\n  a1\n  a2\nb\n  b1\n  b2'),
    )
  })

  it('[ED14] when an item leaves a circle that was cut, the rest stays where it was seen', () => {
    const { doc, now } = placed({ a: ['c', 'a0'], b: ['a', 'a0'], c: ['b', 'a0'], d: [null, 'a1'] })
    expect(now()).toBe(lines('a\n  b\n    c\nd'))
    applyEdit(doc, move('b', null), ORIGIN.person)
    expect(now()).toBe(lines('a\nd\nb\n  c'))
    expect(readAgenda(doc).findings).toEqual([])
  })
})

describe('order keys', () => {
  it('[ED15] between siblings that share a key something still fits, and few get new keys', () => {
    const { doc, now, orders } = placed({
      a: [null, 'a0'],
      b: [null, 'a1'],
      c: [null, 'a1'],
      d: [null, 'a2'],
    })
    applyEdit(doc, add('x', null, 'c'), ORIGIN.person)
    expect(now()).toBe(lines('a\nb\nx\nc\nd'))
    expect(orders().filter((order) => ['a0', 'a1', 'a2'].includes(order))).toHaveLength(3)
  })

  it('[ED16] keys that are none give way to keys', () => {
    const { doc, now } = placed({ a: [null, 'a0'], b: [null, 'zz!'], c: [null, '~'] })
    applyEdit(doc, move('a', null, 'c'), ORIGIN.person)
    expect(now()).toBe(lines('b\na\nc'))
  })

  it('[ED17] deleted siblings keep their place among the others', () => {
    const { edit, agenda } = open('a\nb\nc')
    edit({ do: 'delete', what: 'item', id: 'b' })
    edit(add('x', null, 'c'))
    edit(add('y', null, 'b'))
    edit({ do: 'restore', what: 'item', id: 'b' })
    expect(tree(agenda())).toBe(lines('a\ny\nb\nx\nc'))
  })
})
