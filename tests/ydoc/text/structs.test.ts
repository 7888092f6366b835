import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { docWith, lettersOf, peer, text } from './notation.ts'

function items(ytext: Y.Text): readonly Y.Item[] {
  const found: Y.Item[] = []
  for (let item = ytext._start; item; item = item.right) found.push(item)
  return found
}

/** A text in a document that tidies formats up, as Yjs does by itself. */
function ordinary(client: number): { doc: Y.Doc; ytext: Y.Text } {
  const doc = new Y.Doc()
  doc.clientID = client
  return { doc, ytext: doc.getText('t') }
}

describe('what the text layer leans on in Yjs 13.6', () => {
  it('[TX70] the version is pinned exactly', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(dependencies.yjs).toMatch(/^13\.6\.\d+$/)
  })

  it('[TX71] a deleted item stays in the list, marked', () => {
    const { ytext } = docWith(text('abc'))
    ytext.delete(1, 1)
    expect(items(ytext).map(({ deleted, length }) => [deleted, length])).toEqual([
      [false, 1],
      [true, 1],
      [false, 1],
    ])
  })

  it('[TX72] letters, objects and breaks are countable, markers are not', () => {
    const { ytext } = docWith(text('a*😀*{n1}', 'b'))
    const counted = items(ytext).map(({ countable, length }) => (countable ? length : 'marker'))
    expect(counted).toEqual([1, 'marker', 2, 'marker', 1, 1, 1])
  })

  it('[TX73] an item made under the next clock and integrated is inserted, and reaches others', () => {
    const { doc, ytext } = docWith(text('ac'))
    doc.transact((transaction) => {
      const left = Y.getItemCleanStart(transaction, Y.createID(1, 1)).left
      const id = Y.createID(1, Y.getState(doc.store, 1))
      const right = left?.right ?? null
      const content = new Y.ContentString('b')
      const origin = left?.lastId ?? null
      new Y.Item(id, left, origin, right, right?.id ?? null, ytext, null, content).integrate(
        transaction,
        0,
      )
    })
    expect(lettersOf(peer(2, doc).ytext)).toBe('abc')
    expect(ytext.length).toBe(3)
  })

  it('[TX74] deleting an item deletes nothing else, where deleting text takes markers along', () => {
    const direct = docWith(text('a*b*c')).ytext
    direct.doc?.transact((transaction) => items(direct)[2]?.delete(transaction))
    expect(items(direct).map(({ deleted }) => deleted)).toEqual([false, false, true, false, false])
    const other = docWith(text('a*b*c')).ytext
    other.delete(0, 2)
    expect([liveMarkers(direct), liveMarkers(other)]).toEqual([2, 0])
  })

  it('[TX75] splitting an item writes nothing and ruins an emoji that it cuts', () => {
    const { doc } = docWith(text('abc'))
    const before = Y.encodeStateAsUpdate(doc)
    doc.transact((transaction) => Y.getItemCleanStart(transaction, Y.createID(1, 1)))
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
    const emoji = docWith(text('😀'))
    emoji.doc.transact((transaction) => Y.getItemCleanStart(transaction, Y.createID(1, 1)))
    expect(lettersOf(emoji.ytext)).toBe('\ufffd\ufffd')
  })

  it('[TX76] remembered indexes lie in `_searchMarker` and can be emptied', () => {
    const { ytext } = docWith(text('abcdefghij'))
    ytext.insert(5, 'X')
    ytext.insert(6, 'Y')
    expect(ytext._searchMarker?.length).toBeGreaterThan(0)
    if (ytext._searchMarker) ytext._searchMarker.length = 0
    ytext.insert(7, 'Z')
    expect(lettersOf(ytext)).toBe('abcdeXYZfghij')
  })

  it('[TX77] Yjs tidies markers up after a change from elsewhere, and in our documents does not', () => {
    for (const [make, tidies] of [
      [ordinary, true],
      [peer, false],
    ] as const) {
      const [a, b] = [make(1), make(2)]
      a.ytext.insert(0, 'abc')
      a.ytext.format(0, 3, { x: 1 })
      Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc))
      const before = Y.encodeStateVector(b.doc)
      const deletions: unknown[] = []
      b.doc.on('update', (_update, _origin, _doc, { local }) => local && deletions.push(local))
      a.doc.transact((transaction) => items(a.ytext)[1]?.delete(transaction))
      Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc, before))
      expect(deletions.length > 0 || liveMarkers(b.ytext) === 0).toBe(tidies)
    }
  })

  it('[TX78] an event tells which items a transaction added and deleted', () => {
    const { ytext } = docWith(text('abc'))
    const told: unknown[] = []
    ytext.observe((event) => {
      told.push(items(ytext).map((item) => [event.adds(item), event.deletes(item)]))
    })
    ytext.delete(0, 1)
    ytext.insert(2, 'X')
    expect(told).toEqual([
      [
        [false, true],
        [false, false],
      ],
      [
        [false, false],
        [false, false],
        [true, false],
      ],
    ])
  })
})

function liveMarkers(ytext: Y.Text): number {
  return items(ytext).filter((item) => !item.deleted && !item.countable).length
}
