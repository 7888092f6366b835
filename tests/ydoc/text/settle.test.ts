import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { project } from '../../../shared/ydoc/text/project.ts'
import { asAccepted } from '../../../shared/ydoc/text/read-text.ts'
import { exchange, lines, linesOf, markersArePaired, peer, tokenIds } from './notation.ts'
import { decide, reviewers } from './suggesting.ts'

function accepted(ytext: Y.Text): readonly string[] {
  return lines(asAccepted(ytext))
}

/** Of every sort of suggestion one, by Ana, and two by Bob. */
function discussed() {
  const { base, ana, bob } = reviewers('one two three', '- four', '# five')
  ana.replace(4, 3, 'zwei').mark(0, 3, { bold: true }).format(1, { kind: 'quote' })
  bob.remove(13, 1).type(8, 'drei ')
  exchange(ana.doc, bob.doc)
  return { base, ana, bob }
}

describe('deciding', () => {
  it('[SG20] accepting all gives what was shown as accepted', () => {
    const { ana } = discussed()
    const shown = accepted(ana.ytext)
    decide(ana.ytext, 'accept')
    expect(linesOf(ana.ytext)).toEqual(shown)
    expect(decide(ana.ytext, 'accept')).toEqual([])
    expect(markersArePaired(ana.ytext)).toBe(true)
  })

  it('[SG21] rejecting all gives the text as it was, and writes none of it anew', () => {
    const { base, ana } = discussed()
    decide(ana.ytext, 'reject')
    expect(project(ana.ytext, 'nobody')).toBe(project(base))
    expect(tokenIds(ana.ytext)).toEqual(tokenIds(base))
  })

  it("[SG22] the suggestions of one person are decided without the other's", () => {
    const { ana } = discussed()
    const shown = accepted(ana.ytext)
    decide(ana.ytext, 'accept', { by: 'ana' })
    expect(linesOf(ana.ytext)).toEqual(['*one* zwei three', '> four', '# five'])
    expect(accepted(ana.ytext)).toEqual(shown)
    decide(ana.ytext, 'reject', { by: 'bob' })
    expect(accepted(ana.ytext)).toEqual(['*one* zwei three', '> four', '# five'])
  })

  it('[SG23] part of a suggestion is accepted and the rest stays a suggestion of the same person', () => {
    const { ana } = reviewers('abcdef')
    ana.remove(1, 4).type(6, 'XYZ')
    decide(ana.ytext, 'accept', { within: { from: 2, to: 3 } })
    expect(linesOf(ana.ytext)).toEqual(['abdef'])
    decide(ana.ytext, 'reject', { within: { from: 1, to: 2 } })
    expect(accepted(ana.ytext)).toEqual(['abfXYZ'])
    decide(ana.ytext, 'accept', { within: { from: 6, to: 7 } })
    expect(linesOf(ana.ytext)).toEqual(['abdefY'])
    expect(accepted(ana.ytext)).toEqual(['abfXYZ'])
    decide(ana.ytext, 'reject', { by: 'ana' })
    expect(accepted(ana.ytext)).toEqual(['abdefY'])
    expect(markersArePaired(ana.ytext)).toBe(true)
  })

  it('[SG24] Enter before a start that is to go divides what is joined, with the looks of the new start', () => {
    const { ana } = reviewers('# one', '- two')
    ana.remove(3, 1).do({ at: 3, remove: 0, insert: [{ start: { kind: 'text', indent: 0 } }] })
    expect(accepted(ana.ytext)).toEqual(['# one', 'two'])
    decide(ana.ytext, 'accept')
    expect(linesOf(ana.ytext)).toEqual(['# one', 'two'])
  })

  it('[SG25] after a kind and a split the kind is the same whichever is decided first', () => {
    for (const order of [
      ['i', 's'],
      ['s', 'i'],
    ]) {
      const { ana } = reviewers('one two')
      ana.format(0, { kind: 'bullet' }).type(3, '¶')
      for (const sort of order) {
        const keys = decide(peer(900, ana.doc).ytext, 'accept').filter((key) => key[0] === sort)
        decide(ana.ytext, 'accept', { keys })
      }
      expect(linesOf(ana.ytext)).toEqual(['- one', '-  two'])
    }
  })

  it("[SG26] rejecting an insertion leaves what another person typed in it that person's suggestion", () => {
    const { ana, bob } = reviewers('ab')
    ana.type(1, 'xyz')
    exchange(ana.doc, bob.doc)
    bob.type(2, 'B')
    decide(bob.ytext, 'reject', { by: 'ana' })
    expect(accepted(bob.ytext)).toEqual(['aBb'])
    expect(linesOf(bob.ytext)).toEqual(['ab'])
  })

  it('[SG27] two who decide the same at once agree', () => {
    const { ana, bob } = discussed()
    decide(ana.ytext, 'accept')
    decide(bob.ytext, 'accept')
    exchange(ana.doc, bob.doc)
    expect(linesOf(ana.ytext)).toEqual(linesOf(bob.ytext))
    expect(linesOf(ana.ytext)).toEqual(['*one* zwei drei threefour', '# five'])
  })
})
