import { expect, it } from 'vitest'
import type * as Y from 'yjs'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'

function opened() {
  const doc = createDoc()
  writeAgenda(doc, KITCHEN_SINK)
  const settle = (action: 'delete' | 'restore', id: string) =>
    applyEdit(doc, { do: action, what: 'place', id }, ORIGIN.person)
  const ids = () => {
    const { places = [], deleted } = readAgenda(doc).agenda
    return { open: places.map(({ id }) => id), done: deleted.places?.map(({ id }) => id) }
  }
  return { doc, settle, ids }
}

it('[NS1] a place to check that is done with is listed apart, and can be brought back', () => {
  const { settle, ids } = opened()
  expect(ids()).toEqual({ open: ['p1', 'p2'], done: ['p3'] })
  settle('delete', 'p1')
  expect(ids()).toEqual({ open: ['p2'], done: ['p1', 'p3'] })
  settle('restore', 'p1')
  settle('restore', 'p3')
  expect(ids()).toEqual({ open: ['p1', 'p2', 'p3'], done: undefined })
})

it('[NS2] places are in the order of their numbers, whoever wrote them', () => {
  const { doc, ids } = opened()
  doc.getMap<Y.Map<unknown>>('places').get('p2')?.set('number', 0.5)
  expect(readAgenda(doc).findings).toHaveLength(1)
  doc.getMap<Y.Map<unknown>>('places').get('p1')?.set('number', 9)
  expect(ids().open).toEqual(['p2', 'p1'])
})
