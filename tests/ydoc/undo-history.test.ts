import { expect, it } from 'vitest'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { ORIGIN, type Origin } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import { agendaOf } from '../notation.ts'
import { createPeers, deliver, settle, updateOf } from '../simulated-peers.ts'
import { ids, lines, open, tree } from './opened.ts'

const LINES = `
  a
  b
  c
    - A report (A/80/1)
`

function move(id: string, parent: string | null, before: string | null = null): Edit {
  return { do: 'move-item', id, parent, before }
}

/** Two people with the same agenda; `as` is an edit that both have when it is done. */
function two() {
  const peers = createPeers(2, updateOf(agendaOf(LINES, { schema: 'general' })))
  const [here, there] = peers
  if (!here || !there) throw new Error('Expected two people')
  const edit = (one: typeof here, what: Edit, origin: Origin = ORIGIN.person) => {
    applyEdit(one.doc, what, origin)
    settle(peers)
  }
  const now = () => readAgenda(here.doc).agenda
  return { here, there, edit, now, settle: () => settle(peers) }
}

it('[ED90] an edit is taken back and done again', () => {
  const { here, edit, now } = two()
  edit(here, move('c', 'a'))
  edit(here, { do: 'change-document', id: 'document-1', values: { symbol: 'A/80/2' } })
  here.undo.undo()
  here.undo.undo()
  expect([tree(now()), now().documents[0]?.symbol]).toEqual([lines('a\nb\nc'), 'A/80/1'])
  here.undo.redo()
  here.undo.redo()
  expect([tree(now()), now().documents[0]?.symbol]).toEqual([lines('a\n  c\nb'), 'A/80/2'])
})

it('[ED91] undo passes over what others, the server and the store have done', () => {
  const { here, there, edit, now } = two()
  edit(here, move('c', 'a'))
  edit(there, { do: 'delete', what: 'item', id: 'b' })
  edit(here, { do: 'set-facts', values: { place: 'vienna' } }, ORIGIN.server)
  here.undo.undo()
  expect(tree(now())).toBe(lines('a\nc'))
  expect(now().facts.place).toBe('vienna')
  expect(here.undo.canUndo()).toBe(false)
})

it('[ED92] adding is taken back by deleting, so what others wrote there comes back with it', () => {
  const { here, there, edit, now, settle } = two()
  edit(here, { do: 'add-item', id: 'x', parent: null, before: null })
  there.doc.getText('text/x/annotation/fr').insert(0, 'De quelqu’un d’autre')
  settle()
  here.undo.undo()
  expect(ids(now().items)).toEqual(['a', 'b', 'c'])
  expect(now().deleted.items[0]?.annotation.fr?.[0]?.runs[0]?.text).toBe('De quelqu’un d’autre')
  expect(readAgenda(here.doc).findings).toEqual([])
  here.undo.redo()
  expect(ids(now().items)).toEqual(['a', 'b', 'c', 'x'])
})

it('[ED93] a value that somebody else has set since stays when one’s own change is undone', () => {
  const { here, there, edit, now } = two()
  edit(here, move('c', 'a'))
  edit(there, move('c', 'b'))
  here.undo.undo()
  expect(tree(now())).toBe(lines('a\nb\n  c'))
})

it('[ED93] a value that somebody else has taken away since stays away', () => {
  const { here, there, edit, now } = two()
  edit(here, { do: 'change-document', id: 'document-1', values: { symbol: 'A/80/2' } })
  edit(there, { do: 'change-document', id: 'document-1', values: { symbol: null } })
  here.undo.undo()
  expect(now().documents[0]).not.toHaveProperty('symbol')
})

it('[ED94] undo gives a value of somebody else back, and then leaves it alone', () => {
  const { here, there, edit, now } = two()
  edit(here, move('c', 'a'))
  edit(there, move('c', 'b'))
  edit(here, move('c', null, 'a'))
  here.undo.undo()
  expect(tree(now())).toBe(lines('a\nb\n  c'))
  here.undo.undo()
  expect(tree(now())).toBe(lines('a\nb\n  c'))
  here.undo.redo()
  expect(tree(now())).toBe(lines('c\na\nb'))
})

it('[ED95] a record keeps its place through an undo, even where messages came out of order', () => {
  const { here, there, now, settle } = two()
  applyEdit(here.doc, { do: 'set-facts', values: { place: 'vienna' } }, ORIGIN.person)
  applyEdit(here.doc, move('a', 'c'), ORIGIN.person)
  deliver(there, 1)
  applyEdit(there.doc, move('a', null, 'c'), ORIGIN.person)
  there.undo.undo()
  settle()
  expect(tree(now())).toBe(lines('b\na\nc'))
  expect(readAgenda(here.doc).findings).toEqual([])
})

it('[ED96] changes within half a second are one step', () => {
  const { doc, edit, agenda } = open(LINES)
  const history = new UndoHistory(doc)
  edit(move('c', null, 'a'))
  edit(move('b', null, 'a'))
  history.undo()
  expect(tree(agenda())).toBe(lines('a\nb\nc'))
  expect(history.canUndo()).toBe(false)
})
