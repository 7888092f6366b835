import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { ThreadAnchor } from '../../shared/model/thread.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { addThread } from '../../shared/ydoc/edit-thread.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import { readProposals } from '../../shared/ydoc/read-proposals.ts'
import { readThreads } from '../../shared/ydoc/read-threads.ts'
import { insertTokens } from '../../shared/ydoc/text/insert.ts'
import { removeTokens } from '../../shared/ydoc/text/remove.ts'
import { watchDiscussion } from '../../shared/ydoc/watch-discussion.ts'
import { randomNumbers } from '../random-numbers.ts'
import { SEED } from '../seed.ts'

const HERE: TextPlace = { owner: 'i1', field: 'annotation', language: 'fr' }
const THERE: TextPlace = { owner: 'i2', field: 'annotation', language: 'fr' }
const SENTENCE = 'La Conférence examine le rapport.'
const QUOTE = 'examine le rapport'

function write(doc: Y.Doc, place: TextPlace, text: string): void {
  doc.transact((tx) => insertTokens(tx, doc.getText(textRoot(place)), 0, { text, marks: {} }))
}

function cut(doc: Y.Doc, place: TextPlace, from: number, length: number): void {
  doc.transact((tx) => removeTokens(tx, doc.getText(textRoot(place)), from, length))
}

/** A document in which somebody has commented on a quotation. */
function commented(quote = QUOTE) {
  const doc = createDoc()
  write(doc, HERE, SENTENCE)
  const watch = watchDiscussion(doc)
  const from = SENTENCE.indexOf(quote)
  const anchor = watch.anchorAt(HERE, { from, to: from + quote.length })
  if (!anchor) throw new Error('no anchor')
  begin(doc, 't1', anchor)
  return { doc, watch, where: () => watch.get().threads[0]?.where }
}

function begin(doc: Y.Doc, id: string, anchor: ThreadAnchor): void {
  doc.transact(() =>
    addThread(doc, id, anchor, { id: 'm1', by: 'ann', at: 1, text: 'Which?', mentions: [] }),
  )
}

describe('a comment whose words went elsewhere', () => {
  it('[AN2] follows words that were cut and pasted into another text', () => {
    const { doc, where } = commented()
    write(doc, THERE, `Titre. ${SENTENCE}`)
    cut(doc, HERE, 0, SENTENCE.length)
    expect(where()).toEqual({ at: 'text', place: THERE, from: 21, to: 39 })
  })

  it('[AN3] is nowhere when its words stand in more than one place', () => {
    const { doc, where } = commented()
    write(doc, THERE, `${SENTENCE} ${SENTENCE}`)
    cut(doc, HERE, 0, SENTENCE.length)
    expect(where()).toEqual({ at: 'nowhere' })
    write(doc, HERE, SENTENCE)
    expect(where()).toMatchObject({ at: 'text', place: HERE })
  })

  it('[AN3] is nowhere when the quotation says too little', () => {
    const { doc, where } = commented('le')
    write(doc, THERE, SENTENCE)
    cut(doc, HERE, 0, SENTENCE.length)
    expect(where()).toEqual({ at: 'nowhere' })
  })

  it('[AN4] of several places in its text takes the one whose surroundings are most as before', () => {
    const { doc, where } = commented()
    write(doc, HERE, `On examine le rapport demain. ${SENTENCE} `)
    cut(doc, HERE, 64, SENTENCE.length)
    expect(where()).toEqual({ at: 'text', place: HERE, from: 44, to: 62 })
  })

  it('[AN5] white space alone cannot be commented on', () => {
    const doc = createDoc()
    write(doc, HERE, 'a  b')
    const { anchorAt } = watchDiscussion(doc)
    expect(anchorAt(HERE, { from: 1, to: 3 })).toBeNull()
    expect(anchorAt(HERE, { from: 0, to: 3 })?.quote).toBe('a')
  })
})

describe('the discussion', () => {
  it('[AN6] what did not change is the same object, and whoever listens hears of each change', () => {
    const { doc, watch } = commented()
    begin(doc, 't2', { on: 'item', id: 'i1' })
    const before = watch.get()
    let heard = 0
    watch.subscribe(() => heard++)
    write(doc, THERE, 'x')
    expect(watch.get()).toBe(before)
    write(doc, HERE, 'x')
    expect(watch.get().threads[1]).toBe(before.threads[1])
    expect(watch.get().threads[0]).not.toBe(before.threads[0])
    begin(doc, 't3', { on: 'fact', fact: 'place' })
    expect(watch.get().threads).toHaveLength(3)
    expect(heard).toBeGreaterThanOrEqual(3)
  })

  it('[AN7] whatever stands in it, reading does not fail', () => {
    const random = randomNumbers(SEED)
    const values: readonly unknown[] = [null, 1, 'x', [], {}, [1], { by: 1 }, { on: 'text' }, true]
    const any = () => values[random(values.length)]
    const keys = ['anchor', 'by', 'at', 'state', 'edits', 'settled', 'resolved', 'm:1', 'm:2']
    for (let round = 0; round < 300; round++) {
      const doc = createDoc()
      for (const root of ['threads', 'proposals', 'people']) {
        const map = new Y.Map<unknown>(keys.map((key) => [key, any()]))
        doc.getMap(root).set('a', random(4) === 0 ? any() : map)
      }
      const read = [readThreads(doc), readProposals(doc), [...readPeople(doc)]]
      expect(read.every(Array.isArray), `seed ${SEED}, round ${round}`).toBe(true)
      expect(watchDiscussion(doc).get().threads.length).toBeLessThanOrEqual(1)
    }
  })
})
