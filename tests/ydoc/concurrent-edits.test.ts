import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Edit } from '../../shared/model/edit.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { agendaOf } from '../notation.ts'
import { createPeers, type Peer, settle, updateOf } from '../simulated-peers.ts'
import { ids, lines, tree } from './opened.ts'

const LINES = `
  a
    - First (A/80/1)
    - Second (A/80/2)
  b
    - Third (A/80/3)
  c
  d
  @ 2024-10-14 10:00-13:00 plenary
  * a
  * b
  @ 2024-10-14 15:00-18:00 plenary
  * c
`

/** What two people have once each has made edits without knowing of the other's. */
function both(one: readonly Edit[], other: readonly Edit[], again: readonly Edit[] = []): Agenda {
  const agenda = agendaOf(LINES, { schema: 'general', opening: '2024-10-14' })
  const peers = createPeers(2, updateOf(agenda))
  const [here, there] = peers
  if (!here || !there) throw new Error('Expected two people')
  for (const edit of one) apply(here, edit)
  for (const edit of other) apply(there, edit)
  settle(peers)
  for (const edit of again) apply(here, edit)
  settle(peers)
  const read = readAgenda(here.doc)
  expect(readAgenda(there.doc)).toEqual(read)
  return read.agenda
}

function apply({ doc }: Peer, edit: Edit) {
  expect(applyEdit(doc, edit, ORIGIN.person)).toMatchObject({ ok: true })
}

function move(id: string, parent: string | null, before: string | null = null): Edit {
  return { do: 'move-item', id, parent, before }
}

function add(id: string, before: string | null): Edit {
  return { do: 'add-item', id, parent: null, before }
}

describe('items', () => {
  it('[CV10] items that two people add at one place both stand there', () => {
    const agenda = both([add('x', 'b')], [add('y', 'b')])
    expect(ids(agenda.items)).toEqual(['a', 'x', 'y', 'b', 'c', 'd'])
  })

  it('[CV10] what is then put between them stands between them', () => {
    const agenda = both([add('x', 'b')], [add('y', 'b')], [add('z', 'y')])
    expect(ids(agenda.items)).toEqual(['a', 'x', 'z', 'y', 'b', 'c', 'd'])
  })

  it('[CV10] runs that two people add at one place do not mix with what stood there', () => {
    const run = (name: string) => [1, 2, 3].map((number) => add(`${name}${number}`, 'b'))
    const { items } = both(run('x'), run('y'))
    expect(ids(items).slice(0, 1)).toEqual(['a'])
    expect(new Set(ids(items).slice(1, 7))).toEqual(new Set(['x1', 'x2', 'x3', 'y1', 'y2', 'y3']))
    expect(ids(items).filter((id) => id.startsWith('x'))).toEqual(['x1', 'x2', 'x3'])
  })

  it('[CV11] different items that two people move both stand where they were moved', () => {
    const agenda = both([move('d', null, 'a')], [move('c', 'a')])
    expect(tree(agenda)).toBe(lines('d\na\n  c\nb'))
  })

  it('[CV12] items that two people move below each other make no circle, and both are there', () => {
    const agenda = both([move('a', 'b')], [move('b', 'a')])
    expect(tree(agenda)).toBe(lines('a\n  b\nc\nd'))
  })

  it('[CV12] a circle is opened by moving any item of it', () => {
    const circle = [[move('a', 'b')], [move('b', 'a')]] as const
    expect(tree(both(...circle, [move('b', null, 'a')]))).toBe(lines('b\na\nc\nd'))
    expect(tree(both(...circle, [move('a', null)]))).toBe(lines('c\nd\na\n  b'))
  })

  it('[CV13] trees that two people make too deep together are read on the third level', () => {
    const agenda = both([move('b', 'a'), move('c', 'b')], [move('d', 'c')])
    expect(tree(agenda)).toBe(lines('a\n  b\n    c\n    d'))
  })

  it('[CV14] an item moved below one that is being deleted goes and comes back with it', () => {
    const deleted = both([{ do: 'delete', what: 'item', id: 'a' }], [move('c', 'a')])
    expect([tree(deleted), ids(deleted.deleted.items)]).toEqual([lines('b\nd'), ['a']])
    const restored = both(
      [{ do: 'delete', what: 'item', id: 'a' }],
      [move('c', 'a')],
      [{ do: 'restore', what: 'item', id: 'a' }],
    )
    expect(tree(restored)).toBe(lines('a\n  c\nb\nd'))
  })

  it('[CV15] what is written in an item while it is being deleted comes back with it', () => {
    const title: Edit = {
      do: 'set-text',
      owner: 'c',
      field: 'title',
      language: 'fr',
      text: textOf('Un titre'),
    }
    const { items, deleted } = both([{ do: 'delete', what: 'item', id: 'c' }], [title])
    expect(ids(items)).toEqual(['a', 'b', 'd'])
    expect(deleted.items[0]?.title.fr).toEqual(textOf('Un titre'))
  })

  it('[CV15] an item that one person deletes and another restores and deletes is one item', () => {
    const remove: Edit = { do: 'delete', what: 'item', id: 'c' }
    const restore: Edit = { do: 'restore', what: 'item', id: 'c' }
    const { items, deleted } = both([remove], [remove, restore, remove])
    expect([ids(items), ids(deleted.items)]).toEqual([['a', 'b', 'd'], ['c']])
  })
})

describe('documents', () => {
  const moved = (id: string, item: string, before: string | null = null): Edit => ({
    do: 'move-document',
    id,
    item,
    before,
  })

  it('[CV16] entries that two people add to one list are both in it', () => {
    const list = (id: string): Edit => ({ do: 'add-document', id, item: 'c', before: null })
    expect(ids(both([list('x')], [list('y')]).documents).slice(-2)).toEqual(['x', 'y'])
  })

  it('[CV16] an entry that two people move to different items is under one of them', () => {
    const { documents } = both([moved('document-1', 'b')], [moved('document-1', 'c')])
    expect(documents).toHaveLength(3)
    expect(['b', 'c']).toContain(documents.find(({ id }) => id === 'document-1')?.item)
  })

  it('[CV17] different values of an entry that two people change are both changed', () => {
    const change = (values: object): Edit => ({ do: 'change-document', id: 'document-1', values })
    const { documents } = both(
      [change({ type: 'report', symbol: 'A/80/9' })],
      [change({ note: 'x' }), moved('document-1', 'a')],
    )
    expect(documents.find(({ id }) => id === 'document-1')).toMatchObject({
      type: 'report',
      symbol: 'A/80/9',
      note: 'x',
    })
  })

  it('[CV17] of the same value that two people change one stands', () => {
    const change = (symbol: string): Edit => ({
      do: 'change-document',
      id: 'document-1',
      values: { symbol },
    })
    const { documents } = both([change('A/80/8')], [change('A/80/9')])
    expect(['A/80/8', 'A/80/9']).toContain(documents[0]?.symbol)
  })
})

describe('the timetable', () => {
  const changed = (values: object): Edit => ({ do: 'change-meeting', id: 'meeting-1', values })

  it('[CV18] start and end that two people change are both changed', () => {
    const { meetings } = both([changed({ start: '09:30' })], [changed({ end: '12:30' })])
    expect(meetings[0]).toMatchObject({ start: '09:30', end: '12:30' })
  })

  it('[CV18] a meeting may then end before it starts, and is there to be put right', () => {
    const times = [[changed({ start: '12:30' })], [changed({ end: '12:00' })]] as const
    expect(both(...times).meetings.find(({ id }) => id === 'meeting-1')).toMatchObject({
      start: '12:30',
      end: '12:00',
    })
    const right = both(...times, [changed({ start: '10:00' })])
    expect(right.meetings[0]).toMatchObject({ start: '10:00', end: '12:00' })
  })

  it('[CV19] an entry put into a meeting that is being deleted comes back with the meeting', () => {
    const put: Edit = { do: 'move-entry', id: 'entry-1', meeting: 'meeting-2', before: null }
    const remove: Edit = { do: 'delete', what: 'meeting', id: 'meeting-2' }
    expect(ids(both([remove], [put]).entries)).toEqual(['entry-2'])
    const restored = both([remove], [put], [{ do: 'restore', what: 'meeting', id: 'meeting-2' }])
    expect(ids(restored.entries)).toEqual(['entry-2', 'entry-3', 'entry-1'])
  })

  it('[CV19] an item scheduled while it is being deleted keeps its entry', () => {
    const schedule: Edit = {
      do: 'add-entry',
      id: 'x',
      meeting: 'meeting-2',
      before: null,
      item: 'd',
    }
    const { entries, items } = both([{ do: 'delete', what: 'item', id: 'd' }], [schedule])
    expect(entries.at(-1)).toMatchObject({ id: 'x', item: 'd' })
    expect(ids(items)).not.toContain('d')
  })
})

describe('facts', () => {
  const set = (values: object): Edit => ({ do: 'set-facts', values })

  it('[CV20] different facts that two people set all hold', () => {
    const { facts } = both([set({ place: 'vienna' })], [set({ sessionNumber: 12, place: null })])
    expect(facts).toMatchObject({ place: 'vienna', sessionNumber: 12 })
  })

  it('[CV20] opening and closing that contradict each other are both there to be put right', () => {
    const dates = [[set({ opening: '2024-10-18' })], [set({ closing: '2024-10-15' })]] as const
    expect(both(...dates).facts).toMatchObject({ opening: '2024-10-18', closing: '2024-10-15' })
    expect(both(...dates, [set({ opening: '2024-10-14' })]).facts.opening).toBe('2024-10-14')
  })
})
