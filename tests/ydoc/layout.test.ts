import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import {
  DRAFTED_ROOTS,
  isKnownRoot,
  SERVER_ROOTS,
  textPlace,
  textRoot,
} from '../../shared/ydoc/layout.ts'

it('[LY1] the name of a text root says whose text it is, which one and in which language', () => {
  const place = { owner: 'i7f3', field: 'annotation', language: 'fr' } as const
  expect(textRoot(place)).toBe('text/i7f3/annotation/fr')
  expect(textPlace('text/i7f3/annotation/fr')).toEqual(place)
})

it('[LY1] a name that says less, more or something else is not the name of a text', () => {
  const wrong = ['text/i1/title', 'text/i1/title/xx', 'text/i1/other/fr', 'text/i 1/title/fr']
  for (const name of [...wrong, 'text//title/fr', 'x/text/i1/title/fr', 'text/i1/title/fr/', ''])
    expect([name, textPlace(name)]).toEqual([name, null])
})

it('[LY2] records, facts, what the server writes, and texts are all the roots there are', () => {
  for (const name of [...DRAFTED_ROOTS, ...SERVER_ROOTS, 'text/i1/title/fr'])
    expect([name, isKnownRoot(name)]).toEqual([name, true])
  for (const name of ['members', 'item', 'text', 'text/i1/titles/fr', '__proto__'])
    expect([name, isKnownRoot(name)]).toEqual([name, false])
})

it('[LY3] a new document has every root map and nothing written', () => {
  const doc = createDoc()
  expect([...doc.share.keys()]).toEqual([...DRAFTED_ROOTS, ...SERVER_ROOTS])
  expect([...doc.share.values()].every((root) => root instanceof Y.Map)).toBe(true)
  expect(doc.store.clients.size).toBe(0)
})

it('[LY4] a document never writes by itself when formats arrive from elsewhere', () => {
  expect(writtenOnReceiving(new Y.Doc())).toBeGreaterThan(0)
  expect(writtenOnReceiving(createDoc())).toBe(0)
})

/** Two people make the same words bold at once, and each receives the other's work. */
function writtenOnReceiving(doc: Y.Doc): number {
  const other = createDoc()
  doc.getText('text/i1/title/fr').insert(0, 'Ouverture')
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  for (const one of [doc, other]) one.getText('text/i1/title/fr').format(0, 4, { bold: true })
  let own = 0
  doc.on('update', (_update, _origin, _doc, transaction: Y.Transaction) => {
    if (transaction.local) own++
  })
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  return own
}
