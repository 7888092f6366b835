import { describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readText } from '../../shared/ydoc/text/read-text.ts'
import { replaceText } from '../../shared/ydoc/text/replace-text.ts'
import { UndoHistory } from '../../shared/ydoc/undo-history.ts'
import { randomNumbers } from '../random-numbers.ts'
import { docWith, exchange, lines, peer, text } from './text/notation.ts'

const LINES = ['The Conference decided:', '1. to meet in *Vienna*', '1. to meet in October']

/** Two people with the same text, each with a history; what one does the other has at once. */
function two(...content: readonly string[]) {
  const first = docWith(text(...content), 1)
  const docs = [peer(11, first.doc), peer(12, first.doc)].map(({ doc, ytext }) => ({
    doc,
    ytext,
    undo: new UndoHistory(doc, 0),
  }))
  const [ann, ben] = docs
  if (!ann || !ben) throw new Error('Expected two people')
  return {
    ann,
    ben,
    meet: () => exchange(ann.doc, ben.doc),
    write: (who: typeof ann, ...wanted: readonly string[]) =>
      who.doc.transact(
        (transaction) => replaceText(transaction, who.ytext, text(...wanted)),
        ORIGIN.typing,
      ),
    now: () => {
      expect(said(ann.ytext)).toEqual(said(ben.ytext))
      return said(ann.ytext)
    },
  }
}

function said(ytext: Y.Text): readonly string[] {
  return lines(readText(ytext))
}

describe('[ED97] what two people deleted and both take back is there once', () => {
  it('when they deleted the same', () => {
    const { ann, ben, meet, write, now } = two(...LINES)
    for (const who of [ann, ben]) write(who, LINES[0] ?? '')
    meet()
    expect(now()).toEqual(LINES.slice(0, 1))
    ann.undo.undo()
    meet()
    expect(now()).toEqual(LINES)
    ben.undo.undo()
    meet()
    expect(now()).toEqual(LINES)
  })

  it('when one deleted more, whoever is first', () => {
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const { ann, ben, meet, write, now } = two('The Conference decided to meet')
      write(ann, 'The meet')
      write(ben, 'The Conference to meet')
      meet()
      const people = [ann, ben]
      people[first]?.undo.undo()
      meet()
      people[second]?.undo.undo()
      meet()
      expect(now()).toEqual(['The Conference decided to meet'])
    }
  })

  it('when the words were first written by one of them', () => {
    const { ann, ben, meet, write, now } = two('The meet')
    write(ann, 'The Conference decided to meet')
    meet()
    for (const who of [ann, ben]) write(who, 'The meet')
    meet()
    ann.undo.undo()
    meet()
    ben.undo.undo()
    meet()
    expect(now()).toEqual(['The Conference decided to meet'])
  })

  it('when the first has gone on writing in it', () => {
    const { ann, ben, meet, write, now } = two('The Conference decided to meet')
    for (const who of [ann, ben]) write(who, 'The meet')
    meet()
    ann.undo.undo()
    write(ann, 'The Conference of 2026 decided, to meet')
    meet()
    ben.undo.undo()
    meet()
    expect(now()).toEqual(['The Conference of 2026 decided, to meet'])
  })
})

it('[ED98] what somebody else wrote where a word was is not taken for it', () => {
  const { ann, ben, meet, write, now } = two('We meet in Vienna today')
  write(ben, 'We meet in today')
  meet()
  write(ann, 'We meet in Geneva today')
  meet()
  ben.undo.undo()
  meet()
  expect(now().join().split(' ').toSorted()).toEqual(
    ['Geneva', 'Vienna', 'We', 'in', 'meet', 'today'].toSorted(),
  )
})

const SEEDS = 300

it(`[ED97] whatever two people delete and take back, each word is there once (seeds 1 to ${SEEDS})`, () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = randomNumbers(seed)
    const words = Array.from({ length: 12 }, (_, at) => `word${at}`)
    const { ann, ben, meet, write, now } = two(words.join(' '))
    const steps = { ann: 0, ben: 0 }
    for (let turn = 0; turn < 4; turn++) {
      for (const name of ['ann', 'ben'] as const) {
        if (random(3) === 0) continue
        const who = name === 'ann' ? ann : ben
        const left = said(who.ytext).join(' ').split(' ').filter(Boolean)
        const from = random(left.length + 1)
        const kept = [...left.slice(0, from), ...left.slice(from + 1 + random(4))]
        if (kept.length === left.length) continue
        write(who, kept.join(' '))
        steps[name]++
      }
      if (random(2) === 0) meet()
    }
    meet()
    while (steps.ann + steps.ben > 0) {
      const name = (random(2) === 0 && steps.ann > 0) || steps.ben === 0 ? 'ann' : 'ben'
      steps[name]--
      ;(name === 'ann' ? ann : ben).undo.undo()
      meet()
    }
    const found = now().join(' ').split(' ').filter(Boolean)
    expect(found, `seed ${seed}`).toEqual(words)
  }
})
