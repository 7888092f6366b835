import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { project } from '../../../shared/ydoc/text/project.ts'
import { asAccepted } from '../../../shared/ydoc/text/read-text.ts'
import { withdraw } from '../../../shared/ydoc/text/withdraw.ts'
import { writeOperations } from '../../../shared/ydoc/text/write-operations.ts'
import {
  change,
  exchange,
  lettersOf,
  lines,
  linesOf,
  markersArePaired,
  peer,
  tokenIds,
} from './notation.ts'
import { Reviewer, reviewers } from './suggesting.ts'

function accepted(ytext: Y.Text): readonly string[] {
  return lines(asAccepted(ytext))
}

describe('what a suggestion leaves as it was', () => {
  it('[SG1] whatever is suggested, the text without it stays the same and no token of it is written anew', () => {
    const { base, ana } = reviewers('- one two', '# three')
    const before = project(base)
    const ids = tokenIds(base)
    ana.replace(4, 3, 'zwei').type(3, '¶').remove(7, 1).mark(0, 3, { bold: true })
    ana.format(0, { kind: 'quote', indent: 2 })
    expect(project(ana.ytext)).toBe(before)
    expect(tokenIds(ana.ytext)).toEqual(expect.arrayContaining([...ids]))
    expect(linesOf(ana.ytext)).toEqual(['- one two', '# three'])
    expect(markersArePaired(ana.ytext)).toBe(true)
  })

  it('[SG2] the text as accepted has the suggested words, marks, kinds and paragraphs', () => {
    const { ana } = reviewers('one two', 'three')
    ana.replace(4, 3, 'zwei')
    expect(accepted(ana.ytext)).toEqual(['one zwei', 'three'])
    ana.mark(0, 3, { bold: true }).format(1, { kind: 'bullet' })
    expect(accepted(ana.ytext)).toEqual(['*one* zwei', '- three'])
    ana.type(3, '¶')
    expect(accepted(ana.ytext)).toEqual(['*one*', ' zwei', '- three'])
    expect(linesOf(ana.ytext)).toEqual(['one two', 'three'])
  })

  it('[SG3] a paragraph that is to be joined looks like the one before it', () => {
    const { ana } = reviewers('# one', '- two')
    ana.remove(3, 1)
    expect(accepted(ana.ytext)).toEqual(['# onetwo'])
    ana.format(1, { kind: 'quote' })
    expect(accepted(ana.ytext)).toEqual(['> onetwo'])
    expect(linesOf(ana.ytext)).toEqual(['# one', '- two'])
  })
})

describe("one's own suggestions", () => {
  it('[SG4] going on typing makes no new suggestion, and what was typed is withdrawn without trace', () => {
    const { base, ana } = reviewers('ab')
    ana.type(1, 'x').type(2, 'y').type(2, 'z')
    expect(accepted(ana.ytext)).toEqual(['axzyb'])
    ana.remove(1, 3)
    expect(lettersOf(ana.ytext)).toBe('ab')
    expect(project(ana.ytext)).toBe(project(base))
  })

  it('[SG5] what was suggested in another tab is struck and counts as gone', () => {
    const { base, ana } = reviewers('ab')
    ana.type(1, 'xyz')
    const tab = new Reviewer('ana', 300, ana.doc)
    tab.remove(2, 1)
    expect(lettersOf(tab.ytext)).toBe('axyzb')
    expect(accepted(tab.ytext)).toEqual(['axzb'])
    expect(project(tab.ytext, 'ana')).toBe(project(base))
  })

  it('[SG6] a mark or kind that is taken back leaves no suggestion', () => {
    const { base, ana } = reviewers('*abc*', '- d')
    ana.mark(0, 3, { bold: null }).mark(0, 3, { bold: true })
    ana.format(1, { kind: 'text' }).format(1, { kind: 'bullet' })
    expect(project(ana.ytext, 'nobody')).toBe(project(base))
  })

  it('[SG7] a paragraph that was begun goes on with what is suggested for the one before it', () => {
    const { ana } = reviewers('one')
    ana.format(0, { kind: 'bullet' }).type(3, '¶two')
    expect(accepted(ana.ytext)).toEqual(['- one', '- two'])
    ana.format(1, { indent: 1 })
    expect(accepted(ana.ytext)).toEqual(['- one', '  - two'])
  })

  it('[SG8] what is withdrawn by its author is gone as if it had never been suggested', () => {
    const { base, ana } = reviewers('one two', 'three')
    ana.replace(0, 3, 'eins').mark(8, 3, { bold: true }).format(1, { kind: 'quote' })
    const tab = new Reviewer('ana', 300, ana.doc)
    const keys = [...keysOf(tab.ytext)]
    change(tab.ytext, (tx) => withdraw(tx, tab.ytext, keys, { person: 'ana', at: 9 }))
    expect(accepted(tab.ytext)).toEqual(['one two', 'three'])
    expect(project(tab.ytext)).toBe(project(base))
    change(tab.ytext, (tx) => withdraw(tx, tab.ytext, keys, { person: 'bob', at: 9 }))
    expect(accepted(tab.ytext)).toEqual(['one two', 'three'])
  })
})

describe('suggestions of several people', () => {
  it("[SG10] words typed inside another's suggestion are the typist's", () => {
    const { ana, bob } = reviewers('ab')
    ana.type(1, 'xyz')
    exchange(ana.doc, bob.doc)
    const before = project(bob.ytext, 'bob')
    bob.type(2, 'B')
    expect(accepted(bob.ytext)).toEqual(['axByzb'])
    expect(project(bob.ytext, 'bob')).toBe(before)
    bob.remove(1, 2)
    expect(lettersOf(bob.ytext)).toBe('axyzb') // the own letter goes, the other's is struck
    expect(accepted(bob.ytext)).toEqual(['ayzb'])
  })

  it('[SG11] nothing is typed inside a deletion: it goes behind it', () => {
    const { ana, bob } = reviewers('abcdef')
    ana.remove(1, 4)
    exchange(ana.doc, bob.doc)
    bob.type(3, 'X')
    expect(accepted(bob.ytext)).toEqual(['aXf'])
    expect(lettersOf(bob.ytext)).toBe('abcdeXf')
    ana.replace(2, 2, 'Y')
    expect(accepted(ana.ytext)).toEqual(['aYf'])
  })

  it('[SG12] words written inside a deletion by one who may edit are not struck with it', () => {
    const { ana } = reviewers('abcdef')
    ana.remove(1, 4)
    const { doc, ytext } = peer(300, ana.doc)
    doc.transact((tx) => {
      writeOperations(tx, ytext, [{ at: 3, remove: 0, insert: [{ text: 'X', marks: {} }] }])
    })
    expect(accepted(ytext)).toEqual(['aXf'])
    expect(linesOf(ytext)).toEqual(['abcXdef'])
    expect(markersArePaired(ytext)).toBe(true)
  })

  it('[SG13] one who may edit and splits a paragraph leaves what is suggested about it a suggestion', () => {
    const { ana } = reviewers('one two')
    ana.format(0, { kind: 'bullet' })
    const { doc, ytext } = peer(300, ana.doc)
    const start = { kind: 'bullet', indent: 0 } as const
    doc.transact((tx) => {
      writeOperations(tx, ytext, [{ at: 3, remove: 0, insert: [{ start }] }])
    })
    expect(accepted(ytext)).toEqual(['- one', '-  two'])
    expect(linesOf(ytext)).toEqual(['one', ' two'])
  })

  it('[SG14] a kind that is given by one who may edit ends suggestions of another', () => {
    const { ana } = reviewers('one')
    ana.format(0, { kind: 'bullet', indent: 1 })
    const { doc, ytext } = peer(300, ana.doc)
    doc.transact((tx) => {
      writeOperations(tx, ytext, [{ start: null, format: { kind: 'quote' } }])
    })
    expect(linesOf(ytext)).toEqual(['> one'])
    expect(accepted(ytext)).toEqual(['  > one'])
  })

  it('[SG15] suggestions of two people about the same words both stand once they have met', () => {
    const { base, ana, bob } = reviewers('one two three')
    const before = project(base)
    ana.replace(4, 3, 'zwei')
    bob.remove(0, 8).mark(8, 5, { italic: true })
    exchange(ana.doc, bob.doc)
    expect(project(ana.ytext)).toBe(before)
    expect(project(ana.ytext, 'nobody')).toBe(project(bob.ytext, 'nobody'))
    expect(accepted(ana.ytext)).toEqual(['zwei/three/'])
  })
})

function keysOf(ytext: Y.Text): ReadonlySet<string> {
  const keys = new Set<string>(Object.keys(ytext.getAttributes()))
  for (const delta of ytext.toDelta()) {
    for (const key of Object.keys(delta.attributes ?? {})) keys.add(key)
    if (typeof delta.insert === 'object') for (const key of delta.insert.keys()) keys.add(key)
  }
  return keys
}
