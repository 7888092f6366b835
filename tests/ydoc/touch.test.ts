import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { createTouch, type Touched } from '../../shared/ydoc/touch.ts'
import { open } from './opened.ts'

/** What each transaction touched while an action ran. */
function touched(doc: Y.Doc, action: () => void): readonly Touched[] {
  const touch = createTouch(doc)
  const seen: Touched[] = []
  doc.on('afterTransaction', (transaction) => seen.push(touch(transaction)))
  action()
  return seen
}

const NOTHING: Touched = { facts: false, records: [], texts: [] }

it('[RD40] a new record, a changed one and one taken away are touched by their id', () => {
  const { doc } = open('a\nb')
  const items = doc.getMap<Y.Map<unknown>>('items')
  const seen = touched(doc, () => {
    items.set('x', new Y.Map([['order', 'a0']]))
    items.get('a')?.set('order', 'a5')
    items.delete('b')
  })
  expect(seen.map(({ records }) => records)).toEqual(
    ['x', 'a', 'b'].map((id) => [{ root: 'items', id }]),
  )
})

it('[RD40] a record touched several times in one transaction is touched once', () => {
  const { doc } = open('a')
  const a = doc.getMap<Y.Map<unknown>>('items').get('a')
  const [seen] = touched(doc, () =>
    doc.transact(() => {
      a?.set('order', 'a5')
      a?.set('deleted', true)
      doc.getMap('items').set('b', new Y.Map())
    }),
  )
  expect(seen?.records).toEqual([
    { root: 'items', id: 'a' },
    { root: 'items', id: 'b' },
  ])
})

it('[RD41] what lies deep inside a record or a text touches that record or text', () => {
  const { doc } = open('a')
  const seen = touched(doc, () => {
    const deep = new Y.Map<unknown>()
    doc.getMap<Y.Map<unknown>>('items').get('a')?.set('odd', deep)
    deep.set('deeper', 1)
    const paragraph = new Y.Map<unknown>()
    doc.getText('text/a/title/fr').insertEmbed(0, paragraph)
    paragraph.set('kind', 'bullet')
  })
  const place = { owner: 'a', field: 'title', language: 'fr' }
  expect(seen).toEqual([
    { ...NOTHING, records: [{ root: 'items', id: 'a' }] },
    { ...NOTHING, records: [{ root: 'items', id: 'a' }] },
    { ...NOTHING, texts: [place] },
    { ...NOTHING, texts: [place] },
  ])
})

it('[RD42] everything that arrives at once is touched, asked for by its type or not', () => {
  const { doc: source } = open('a\n  - A report (A/80/1)', { place: 'vienna' })
  const doc = createDoc()
  const [seen] = touched(doc, () => Y.applyUpdate(doc, Y.encodeStateAsUpdate(source)))
  expect(seen?.facts).toBe(true)
  expect(seen?.records).toHaveLength(2)
  expect(seen?.texts).toEqual(
    expect.arrayContaining([
      { owner: 'a', field: 'title', language: 'en' },
      { owner: 'document-1', field: 'title', language: 'en' },
    ]),
  )
})

it('[RD43] a text that is given its type between two changes is still known by its name', () => {
  const { doc: source } = open('a')
  const doc = createDoc()
  const seen = touched(doc, () => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(source))
    doc.getText('text/a/title/en').insert(0, 'x')
  })
  expect(seen.at(-1)?.texts).toEqual([{ owner: 'a', field: 'title', language: 'en' }])
})

it('[RD36] what the server writes and what nobody knows touch nothing', () => {
  const doc = createDoc()
  const seen = touched(doc, () => {
    doc.getMap('proposals').set('p', 1)
    doc.getText('text/a/unheard-of/fr').insert(0, 'x')
    doc.getArray('another').insert(0, [1])
  })
  expect(seen.length).toBeGreaterThanOrEqual(3)
  for (const one of seen) expect(one).toEqual(NOTHING)
})
