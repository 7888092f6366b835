import { describe, expect, it } from 'vitest'
import {
  readSuggestionCards,
  type SuggestionCard,
} from '../../../shared/ydoc/text/suggestion-cards.ts'
import { exchange, linesOf } from './notation.ts'
import { decide, Reviewer, reviewers } from './suggesting.ts'

/** A card as `who: old → new`, with what is suggested of its looks. */
function said({ by, kind, old, new: now, marks, format }: SuggestionCard): string {
  const looks = marks ?? format
  return `${by} ${kind}: ${old} → ${now}${looks ? ` ${JSON.stringify(looks)}` : ''}`
}

describe('cards', () => {
  it('[SG30] neighbouring edits of one person are one card, in words of before and after', () => {
    const { ana, bob } = reviewers('one two three', 'four')
    ana.replace(4, 3, 'zwei').remove(0, 3)
    bob.remove(13, 1)
    exchange(ana.doc, bob.doc)
    expect(readSuggestionCards(ana.ytext).map(said)).toEqual([
      'ana delete: one → ',
      'ana replace: two → zwei',
      'bob delete: ¶ → ',
    ])
  })

  it('[SG31] a card keeps its name while it grows, and tells who, when and where', () => {
    const { ana } = reviewers('one two')
    ana.remove(4, 3)
    const [first] = readSuggestionCards(ana.ytext)
    ana.type(7, 'dos')
    const [second, ...others] = readSuggestionCards(ana.ytext)
    expect(others).toEqual([])
    expect(second).toMatchObject({ id: first?.id, by: 'ana', at: 3_000, from: 4, to: 10 })
    expect(second?.keys).toHaveLength(2)
  })

  it('[SG32] a mark or a kind has a card of its own, but for the looks of new words', () => {
    const { ana } = reviewers('one two', 'three')
    ana.type(3, 'X').mark(0, 6, { bold: true }).format(0, { kind: 'bullet' })
    expect(readSuggestionCards(ana.ytext).map(said)).toEqual([
      'ana format: one t → one t {"bold":true}',
      'ana paragraph: oneX two → oneX two {"kind":"bullet"}',
      'ana insert:  → X',
    ])
  })

  it('[SG33] what is withdrawn has no card', () => {
    const { ana } = reviewers('one')
    ana.type(3, 'X')
    const tab = new Reviewer('ana', 300, ana.doc)
    tab.remove(3, 1)
    ana.remove(3, 1)
    expect(readSuggestionCards(tab.ytext)).toEqual([])
    expect(readSuggestionCards(ana.ytext)).toEqual([])
  })

  it('[SG34] deciding the keys of a card decides it and nothing else', () => {
    const { ana } = reviewers('one two')
    ana.replace(4, 3, 'zwei').replace(0, 3, 'eins')
    const [first] = readSuggestionCards(ana.ytext)
    decide(ana.ytext, 'accept', { keys: first?.keys ?? [] })
    expect(linesOf(ana.ytext)).toEqual(['eins two'])
    expect(readSuggestionCards(ana.ytext).map(said)).toEqual(['ana replace: two → zwei'])
  })
})
