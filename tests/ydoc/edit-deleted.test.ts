import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { RecordKind } from '../../shared/model/edit.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { ids, lines, open, tree } from './opened.ts'

const LINES = `
  a
    - A report (A/80/1)
    a1
      - Another report (A/80/2)
  b
  @ 2024-10-14 10:00-13:00 plenary
  * a
  * b
`

function opened() {
  const { edit, ...rest } = open(LINES)
  return {
    ...rest,
    edit,
    remove: (what: RecordKind, id: string) => edit({ do: 'delete', what, id }),
    restore: (what: RecordKind, id: string) => edit({ do: 'restore', what, id }),
  }
}

it('[ED70] a deleted item goes with all below it, is listed, and comes back with all of it', () => {
  const { remove, restore, agenda } = opened()
  const before = agenda()
  remove('item', 'a')
  expect(tree(agenda())).toBe('b')
  expect(ids(agenda().documents)).toEqual([])
  expect(ids(agenda().deleted.items)).toEqual(['a'])
  expect(ids(agenda().deleted.documents)).toEqual([])
  restore('item', 'a')
  expect(agenda()).toEqual(before)
})

it('[ED71] the timetable keeps the entries of a deleted item', () => {
  const { remove, agenda } = opened()
  remove('item', 'a')
  expect(agenda().entries.map(({ item }) => item)).toEqual(['a', 'b'])
})

it('[ED72] the entries of a deleted meeting go and come back with it', () => {
  const { remove, restore, agenda } = opened()
  remove('meeting', 'meeting-1')
  expect([agenda().meetings, agenda().entries, agenda().deleted.entries]).toEqual([[], [], []])
  restore('meeting', 'meeting-1')
  expect(ids(agenda().entries)).toEqual(['entry-1', 'entry-2'])
})

it('[ED73] what was deleted by itself stays deleted when what it belongs to comes back', () => {
  const { remove, restore, agenda } = opened()
  remove('document', 'document-1')
  remove('item', 'a')
  restore('item', 'a')
  expect(ids(agenda().documents)).toEqual(['document-2'])
  expect(ids(agenda().deleted.documents)).toEqual(['document-1'])
})

it('[ED74] a line that found no place can be dismissed and brought back', () => {
  const { doc, remove, restore, agenda } = opened()
  doc.getMap('unplaced').set(
    'u1',
    new Y.Map<unknown>([
      ['line', 12],
      ['text', 'V.24-01234'],
    ]),
  )
  const line = { id: 'u1', line: 12, text: 'V.24-01234' }
  expect(agenda().unplaced).toEqual([line])
  remove('unplaced', 'u1')
  expect(agenda().unplaced).toEqual([])
  restore('unplaced', 'u1')
  expect(agenda().unplaced).toEqual([line])
})

it('[ED75] deleting twice, or restoring what is there, writes nothing', () => {
  const { remove, restore, updates } = opened()
  expect(updates(() => restore('entry', 'entry-1'))).toBe(0)
  remove('entry', 'entry-1')
  expect(updates(() => remove('entry', 'entry-1'))).toBe(0)
})

it('[ED76] what is not there can neither be deleted nor restored', () => {
  const { remove, restore } = opened()
  const kinds: readonly RecordKind[] = ['item', 'document', 'meeting', 'entry', 'unplaced', 'place']
  for (const kind of kinds)
    expect([remove(kind, 'nowhere'), restore(kind, 'nowhere')]).toEqual(
      Array(2).fill('unknown-record'),
    )
})

it('[ED77] what is written in an item while it is deleted is there when it comes back', () => {
  const { doc, remove, restore, agenda } = opened()
  remove('item', 'b')
  doc.getText('text/b/annotation/fr').insert(0, 'Écrit entre-temps')
  restore('item', 'b')
  expect(agenda().items.at(-1)?.annotation.fr).toEqual(textOf('Écrit entre-temps'))
  expect(tree(agenda())).toBe(lines('a\n  a1\nb'))
})
