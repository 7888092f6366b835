import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anchorAt, indexOfAnchor } from '../../../shared/ydoc/text/anchor.ts'
import { breaksBefore, eventOf, textChanges } from '../../../shared/ydoc/text/changes.ts'
import { formatTokens } from '../../../shared/ydoc/text/format.ts'
import { insertTokens } from '../../../shared/ydoc/text/insert.ts'
import { markTokens } from '../../../shared/ydoc/text/mark.ts'
import type { Marks } from '../../../shared/ydoc/text/marks.ts'
import { readParagraphs, setParagraph } from '../../../shared/ydoc/text/paragraphs.ts'
import { project } from '../../../shared/ydoc/text/project.ts'
import { readStretches } from '../../../shared/ydoc/text/read.ts'
import { removeTokens } from '../../../shared/ydoc/text/remove.ts'
import { unmarkTokens } from '../../../shared/ydoc/text/unmark.ts'
import {
  change,
  docWith,
  exchange,
  linesOf,
  markersArePaired,
  peer,
  text,
  tokenIds,
} from './notation.ts'

function insert(ytext: Y.Text, index: number, letters: string, marks: Marks = {}): void {
  change(ytext, (transaction) => insertTokens(transaction, ytext, index, { text: letters, marks }))
}

function split(ytext: Y.Text, index: number): void {
  const start = { kind: 'text', indent: 0 } as const
  change(ytext, (transaction) => insertTokens(transaction, ytext, index, { start }))
}

function remove(ytext: Y.Text, index: number, length: number): void {
  change(ytext, (transaction) => removeTokens(transaction, ytext, index, length))
}

function format(ytext: Y.Text, index: number, length: number, bold: true | null): void {
  change(ytext, (transaction) => formatTokens(transaction, ytext, index, length, { bold }))
}

function suggest(ytext: Y.Text, index: number, length: number, key: string, person: string): void {
  change(ytext, (transaction) =>
    markTokens(transaction, ytext, { index, length }, key, { t: 1, u: person, s: { bold: true } }),
  )
}

function markers(ytext: Y.Text): number {
  let count = 0
  for (let item = ytext._start; item; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentFormat) count++
  }
  return count
}

describe('inserting', () => {
  it('[TX10] new letters have the marks they are given, whatever is around them', () => {
    const { ytext } = docWith(text('a*bc*d'))
    insert(ytext, 2, 'X')
    insert(ytext, 4, 'Y', { bold: true })
    insert(ytext, 1, 'Z', { italic: true })
    expect(linesOf(ytext)).toEqual(['a/Z/*b*X*cY*d'])
    expect(markersArePaired(ytext)).toBe(true)
  })

  it('[TX10] going on at the end of marked letters needs no new marker', () => {
    const { ytext } = docWith(text('a*b*c'))
    const before = markers(ytext)
    insert(ytext, 2, 'X', { bold: true })
    insert(ytext, 3, 'Y')
    expect(linesOf(ytext)).toEqual(['a*bX*Yc'])
    expect(markers(ytext)).toBe(before)
  })

  it('[TX11] what two people type and format at once does not spread over each other’s letters', () => {
    const { doc, ytext } = docWith(text('aabbcc and the rest'))
    const other = peer(2, doc)
    format(ytext, 0, 6, true)
    insert(other.ytext, 3, 'X')
    exchange(doc, other.doc)
    format(ytext, 0, 7, null)
    insert(other.ytext, 7, 'Y')
    exchange(doc, other.doc)
    expect(linesOf(ytext)).toEqual(linesOf(other.ytext))
    expect(linesOf(ytext)[0]).toMatch(/Y and the rest$/)
  })

  it('[TX11] undoing a format leaves what another person formatted inside it', () => {
    const { doc, ytext } = docWith(text('aabbcc'))
    const other = peer(2, doc)
    const undo = new Y.UndoManager(ytext, { trackedOrigins: new Set(['me']) })
    doc.transact((tx) => formatTokens(tx, ytext, 0, 6, { bold: true }), 'me')
    exchange(doc, other.doc)
    change(other.ytext, (tx) => formatTokens(tx, other.ytext, 2, 2, { italic: true }))
    exchange(doc, other.doc)
    undo.undo()
    exchange(doc, other.doc)
    expect(linesOf(other.ytext)).toEqual(['aa/bb/cc'])
  })

  it('[TX12] new letters beside a suggested deletion are not part of it', () => {
    const { ytext } = docWith(text('abcd'))
    suggest(ytext, 1, 2, 'd:1', 'ana')
    insert(ytext, 1, 'X')
    insert(ytext, 4, 'Y')
    const struck = readStretches(ytext).filter(({ attributes }) => attributes.has('d:1'))
    expect(struck.map(({ content }) => content)).toEqual([{ text: 'bc' }])
  })
})

describe('removing and formatting', () => {
  it('[TX20] removing letters leaves the markers among them, which are still paired', () => {
    const { ytext } = docWith(text('a*b*c'))
    const before = markers(ytext)
    remove(ytext, 0, 3)
    expect(linesOf(ytext)).toEqual([''])
    expect(markers(ytext)).toBe(before)
  })

  it('[TX20] an emoji is removed whole or not at all', () => {
    const { ytext } = docWith(text('a😀b'))
    remove(ytext, 2, 1)
    expect(linesOf(ytext)[0]).not.toContain('\ufffd')
  })

  it('[TX31] switching a mark on and off heaps up no markers', () => {
    const { ytext } = docWith(text('abcdef'))
    for (let i = 0; i < 10; i++) {
      format(ytext, 1, 3, true)
      format(ytext, 0, 5, null)
    }
    expect(linesOf(ytext)).toEqual(['abcdef'])
    expect(markers(ytext)).toBe(0)
  })

  it('[TX31] a pair that somebody else wrote is outbid and not removed', () => {
    const { doc } = docWith(text('a*bc*d'))
    const other = peer(2, doc)
    format(other.ytext, 0, 4, null)
    expect(linesOf(other.ytext)).toEqual(['abcd'])
    expect(markers(other.ytext)).toBe(4)
    change(other.ytext, (tx) => unmarkTokens(tx, other.ytext, 'b:none'))
    expect(markersArePaired(other.ytext)).toBe(true)
  })

  it('[TX31] formatting what is so already writes nothing', () => {
    const { doc, ytext } = docWith(text('a*bc*d'))
    const before = Y.encodeStateAsUpdate(doc)
    format(ytext, 1, 2, true)
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('paragraphs', () => {
  it('[TX35] splitting and joining keep every letter, also those typed meanwhile', () => {
    const { doc, ytext } = docWith(text('hello', 'world'))
    const ids = tokenIds(ytext).filter((_, place) => place !== 5)
    const other = peer(2, doc)
    split(ytext, 3)
    remove(ytext, 6, 1)
    insert(other.ytext, 9, 'TYPED')
    exchange(doc, other.doc)
    expect(linesOf(ytext)).toEqual(['hel', 'loworTYPEDld'])
    expect(tokenIds(ytext)).toEqual(expect.arrayContaining(ids))
  })

  it('[TX35] of two kinds given at once one stays, the same for both, and typing with it', () => {
    const { doc, ytext } = docWith(text('# un', 'deux'))
    const other = peer(2, doc)
    change(ytext, () => setParagraph(ytext, null, { kind: 'bullet' }))
    change(other.ytext, () => setParagraph(other.ytext, null, { kind: 'quote' }))
    insert(other.ytext, 2, '!')
    exchange(doc, other.doc)
    expect(linesOf(ytext)).toEqual(linesOf(other.ytext))
    expect(linesOf(ytext)[0]).toMatch(/^(- |> )un!$/)
  })

  it('[TX36] an anchor stays beside its letter, and one of another text is none', () => {
    const { doc, ytext } = docWith(text('hello brave'))
    const anchor = JSON.parse(JSON.stringify(anchorAt(ytext, 6)))
    insert(ytext, 0, 'XX')
    split(ytext, 4)
    expect(indexOfAnchor(ytext, anchor)).toBe(9)
    expect(indexOfAnchor(doc.getText('text/i2/title/fr'), anchor)).toBeNull()
    for (const odd of [null, 7, 'x', {}, { item: 'x' }, { type: {}, tname: 3 }]) {
      expect(() => indexOfAnchor(ytext, odd)).not.toThrow()
    }
  })
})

describe('changes', () => {
  function changesOf(edit: (ytext: Y.Text) => void) {
    const { doc, ytext } = docWith(text('ab*cd*', 'ef'))
    const told: unknown[] = []
    ytext.observeDeep((events) => {
      const event = eventOf(ytext, events)
      if (!event) return
      told.push(
        textChanges(ytext, event).map((one) =>
          one.do === 'insert' ? one.content : `${one.do} ${one.isStart ? '¶' : one.length}`,
        ),
        breaksBefore(ytext, event).length,
      )
    })
    doc.transact(() => edit(ytext))
    return told
  }

  it('[TX50] insertions, removals and paragraph starts are told from left to right', () => {
    expect(changesOf((ytext) => insert(ytext, 1, 'X'))).toEqual([
      ['keep 1', { text: 'X' }, 'keep 3', 'keep ¶', 'keep 2'],
      1,
    ])
    expect(changesOf((ytext) => remove(ytext, 3, 2))).toEqual([
      ['keep 3', 'remove 1', 'remove ¶', 'keep 2'],
      1,
    ])
  })

  it('[TX50] what comes and goes in one transaction is not told', () => {
    const told = changesOf((ytext) => {
      insert(ytext, 1, 'X')
      remove(ytext, 1, 1)
    })
    expect(told).toEqual([['keep 4', 'keep ¶', 'keep 2'], 1])
  })

  it('[TX50] looking at changes writes nothing', () => {
    const { doc, ytext } = docWith(text('ab*cd*', 'ef'))
    const updates: unknown[] = []
    ytext.observeDeep((events) => {
      const event = eventOf(ytext, events)
      if (event) textChanges(ytext, event)
    })
    doc.on('update', (update) => updates.push(update))
    format(ytext, 0, 6, true)
    expect(updates).toHaveLength(1)
  })
})

describe('projection', () => {
  it('[TX60] suggestions of one person do not change the text before them', () => {
    const { ytext } = docWith(text('hello brave', '- world'))
    const before = project(ytext, 'ana')
    insert(ytext, 5, 'XYZ')
    suggest(ytext, 5, 3, 'i:1', 'ana')
    suggest(ytext, 0, 4, 'd:1', 'ana')
    suggest(ytext, 9, 5, 'f:1', 'ana')
    readParagraphs(ytext)[1]?.start?.content.start.set('s:1', {
      u: 'ana',
      t: 1,
      s: { kind: 'text' },
    })
    expect(project(ytext, 'ana')).toBe(before)
    expect(project(ytext)).toBe(before)
    expect(project(ytext, 'karim')).not.toBe(before)
    expect(linesOf(ytext)).toEqual(['hello brave', '- world'])
  })

  it('[TX60] any other change does', () => {
    const { ytext } = docWith(text('hello brave', '- world'))
    const edits = [
      () => insert(ytext, 2, 'X'),
      () => remove(ytext, 0, 1),
      () => format(ytext, 0, 2, true),
      () => split(ytext, 3),
      () => change(ytext, () => setParagraph(ytext, null, { kind: 'quote' })),
      () => ytext.insertEmbed(1, { video: 'v' }),
    ]
    for (const edit of edits) {
      const before = project(ytext, 'ana')
      edit()
      expect(project(ytext, 'ana')).not.toBe(before)
    }
  })

  it('[TX61] of nested insertions the latest owns the letters', () => {
    const { ytext } = docWith(text('abcdef'))
    suggest(ytext, 1, 4, 'i:1', 'ana')
    change(ytext, (transaction) =>
      markTokens(transaction, ytext, { index: 2, length: 1 }, 'i:2', { t: 2, u: 'karim' }),
    )
    expect(project(ytext, 'karim')).not.toContain('c')
    expect(project(ytext, 'ana')).toContain('c')
    expect(linesOf(ytext)).toEqual(['af'])
  })
})
