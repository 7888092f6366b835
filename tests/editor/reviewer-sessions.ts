import { expect } from 'vitest'
import * as Y from 'yjs'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { settle } from '../../shared/ydoc/text/settle.ts'
import { readSuggestionCards } from '../../shared/ydoc/text/suggestion-cards.ts'
import { writeText } from '../../shared/ydoc/text/write-text.ts'
import { Gatekeeper } from '../rooms/gatekeeper.ts'
import { peer, text } from '../ydoc/text/notation.ts'
import { type Random, random } from '../ydoc/text/random.ts'
import { FREQUENCIES, OPERATIONS, type Operation } from './operations.ts'
import { type Person, personAt, SYNC } from './two-editors.ts'

/** How many batches of the reviewer the gate took, and refused. */
export interface Passed {
  accepted: number
  refused: number
}

const OFTEN = FREQUENCIES.flatMap(([name, times]) => Array.from({ length: times }, () => name))
const BASE = text('hello brave world', 'second line here', '- one item', '  - two *items*', 'tail')

/**
 * Plays a session of a reviewer and a drafter at real editors behind the real gate. They send after
 * each edit, or now and then.
 */
export function playBehindGate(seed: number, sends: 'always' | 'seldom', steps = 40): Passed {
  const r = random(seed)
  const passed: Passed = { accepted: 0, refused: 0 }
  const server = peer(1)
  server.doc.transact((tx) => writeText(tx, server.ytext, BASE), ORIGIN.server)
  const gate = new Gatekeeper(server.doc, new Map([[1, 'server']]))
  let now = 0
  let client = 100
  const sit = (suggests: boolean): Person =>
    personAt(gate.doc, client++, suggests ? { person: 'rita', now: () => now } : null)
  let reviewer = sit(true)
  const drafter = sit(false)

  const sendReviewer = () => {
    const mine = reviewer.unsent.splice(0)
    if (mine.length === 0) return
    const before = project(server.ytext, 'rita')
    const update = Y.mergeUpdates(mine)
    if (gate.hand(update, 'rita', 'reviewer') === null) {
      passed.accepted++
      expect(project(server.ytext, 'rita'), `seed ${seed}`).toBe(before)
      Y.applyUpdate(drafter.doc, update, SYNC)
    } else {
      passed.refused++
      leave(reviewer)
      reviewer = sit(true)
    }
  }
  const sendDrafter = () => {
    const theirs = drafter.unsent.splice(0)
    if (theirs.length === 0) return
    const update = Y.mergeUpdates(theirs)
    expect(gate.hand(update, 'dan', 'drafter'), `seed ${seed}`).toBeNull()
    Y.applyUpdate(reviewer.doc, update, SYNC)
  }
  const sendBoth = () => {
    const isFirst = r.below(2) === 0
    for (const send of isFirst ? [sendReviewer, sendDrafter] : [sendDrafter, sendReviewer]) send()
  }

  for (let step = 0; step < steps; step++) {
    now += r.below(4) === 0 ? 90_000 : 800
    const isReviewer = r.below(2) === 0
    const seat = isReviewer ? reviewer : drafter
    const operation = anOperation(r)
    if (!isReviewer && r.below(4) === 0) settleSomething(r, seat)
    else OPERATIONS[operation.do](seat.editor, operation, seat)
    if (sends === 'always' || r.next() < 0.35) sendBoth()
  }
  sendBoth()
  leave(reviewer)
  leave(drafter)
  return passed
}

function leave({ editor, undo }: Person): void {
  editor.destroy()
  undo.destroy()
}

function anOperation(r: Random): Operation {
  return {
    do: r.pick(OFTEN),
    who: 0,
    from: r.below(10_000),
    reach: r.below(10_000),
    value: r.below(10_000),
    letters: 'abc'.slice(0, 1 + r.below(3)),
  }
}

function settleSomething(r: Random, { doc, editor: { ytext } }: Person): void {
  const cards = readSuggestionCards(ytext)
  if (cards.length === 0) return
  const { keys } = r.pick(cards)
  const verdict = r.below(2) === 0 ? 'accept' : 'reject'
  doc.transact((tx) => settle(tx, ytext, verdict, { keys }), ORIGIN.person)
}
