import { expect } from 'vitest'
import * as Y from 'yjs'
import type { Text } from '../../shared/model/text.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { settle } from '../../shared/ydoc/text/settle.ts'
import { readSuggestionCards } from '../../shared/ydoc/text/suggestion-cards.ts'
import { writeText } from '../../shared/ydoc/text/write-text.ts'
import { Gatekeeper } from '../rooms/gatekeeper.ts'
import { markersArePaired, peer, text } from '../ydoc/text/notation.ts'
import { type Random, random } from '../ydoc/text/random.ts'
import { FREQUENCIES, OPERATIONS, type Operation } from './operations.ts'
import { type Person, personAt, SYNC } from './two-editors.ts'

/** Who sits at the second editor: another reviewer, or one who edits and settles. */
export type Second = 'reviewer' | 'drafter'

/** What came of a session. */
export interface Outcome {
  /** Batches of reviewers that the server took, and those that changed the text and were refused. */
  accepted: number
  refused: number
}

const BASES: readonly Text[] = [
  text('hello brave world', 'second line here', '- one item', '  - two items', 'tail'),
  text('# Title', 'some *bold* /text/ {n1} 😀!', '> quoted words'),
  text(''),
]
const OFTEN = FREQUENCIES.flatMap(([name, times]) => Array.from({ length: times }, () => name))
const SETTLING = ['accept-card', 'reject-card', 'accept-part', 'accept-all', 'reject-all'] as const

interface Seat extends Person {
  readonly name: string
  readonly suggests: boolean
}

/**
 * Plays a random session of a reviewer with another or with a drafter, through a server that refuses
 * what changes the text without a reviewer's suggestions. Who is refused begins again from there.
 */
export function playSuggesting(seed: number, second: Second, steps = 40): Outcome {
  return new Session(seed, second).play(steps)
}

class Session {
  private readonly outcome: Outcome = { accepted: 0, refused: 0 }
  private readonly r: Random
  private readonly server: { readonly doc: Y.Doc; readonly ytext: Y.Text }
  private readonly gate: Gatekeeper
  private readonly seats: [Seat, Seat]
  private readonly seed: number
  private now = 0
  private letters = 0x4e00

  constructor(seed: number, second: Second) {
    this.seed = seed
    this.r = random(seed)
    this.server = peer(1)
    const base = this.r.pick(BASES)
    this.server.doc.transact((tx) => writeText(tx, this.server.ytext, base), ORIGIN.server)
    this.gate = new Gatekeeper(this.server.doc, new Map([[1, 'server']]))
    this.seats = [this.seat('ana', true), this.seat('bob', second === 'reviewer')]
  }

  play(steps: number): Outcome {
    const asBefore = project(this.server.ytext)
    for (let step = 0; step < steps; step++) {
      const place = this.r.below(2)
      const when = this.act(place === 0 ? this.seats[0] : this.seats[1], step)
      if (this.r.next() < 0.35) this.sync(when)
    }
    for (const { editor } of this.seats) editor.endComposition()
    this.sync('at the end')
    this.sync('at the end')
    for (const { editor } of this.seats) {
      expect(project(editor.ytext), 'agreement').toBe(project(this.server.ytext))
      expect(editor.doc.eq(this.seats[0].editor.doc), 'agreement').toBe(true)
    }
    const onlyReviewers = this.seats.every(({ suggests }) => suggests)
    if (onlyReviewers) expect(project(this.server.ytext), 'the text as before').toBe(asBefore)
    expect(markersArePaired(this.server.ytext), 'markers in pairs').toBe(true)
    for (const { editor, undo } of this.seats) {
      editor.destroy()
      undo.destroy()
    }
    return this.outcome
  }

  /** One edit of one person; a reviewer's never reaches the text itself. */
  private act(seat: Seat, step: number): string {
    const operation = this.operation(seat)
    const when = `seed ${this.seed}, step ${step}, ${seat.name}: ${operation.do}`
    const { editor, name } = seat
    this.now += this.r.below(4) === 0 ? 90_000 : 800
    const before = project(editor.ytext, name)
    if (!seat.suggests && this.r.below(5) === 0) this.settleSomething(seat)
    else OPERATIONS[operation.do](editor, operation, seat)
    if (seat.suggests) expect(project(editor.ytext, name), when).toBe(before)
    this.compose(seat)
    this.check(seat, when)
    return when
  }

  private compose({ editor }: Seat): void {
    if (this.r.below(20) === 0) editor.composing = true
    else if (editor.composing && this.r.below(3) === 0) editor.endComposition()
  }

  private operation({ editor }: Seat): Operation {
    const { r } = this
    return {
      do: editor.composing ? 'type' : r.pick(OFTEN),
      who: 0,
      from: r.below(10_000),
      reach: r.below(10_000),
      value: r.below(10_000),
      letters: Array.from({ length: 1 + r.below(3) }, () =>
        String.fromCharCode(this.letters++),
      ).join(''),
    }
  }

  private settleSomething({ doc, editor: { ytext } }: Seat): void {
    const { r } = this
    const cards = readSuggestionCards(ytext)
    const card = cards.length > 0 ? r.pick(cards) : null
    const how = r.pick(SETTLING)
    const verdict = how.startsWith('accept') ? 'accept' : 'reject'
    const from = card ? card.from + r.below(card.to - card.from) : 0
    doc.transact((tx) => {
      if (how === 'accept-part') settle(tx, ytext, verdict, { within: { from, to: from + 3 } })
      else if (how.endsWith('all')) settle(tx, ytext, verdict, { by: 'ana' })
      else if (card) settle(tx, ytext, verdict, { keys: card.keys })
    }, ORIGIN.person)
  }

  /** Sends what is unsent to the server, which passes on what it takes. */
  private sync(when: string): void {
    const order = this.r.below(2) === 0 ? [0, 1] : [1, 0]
    for (const place of order) {
      const seat = this.seats[place === 0 ? 0 : 1]
      const updates = seat.unsent.splice(0)
      if (updates.length === 0) continue
      const update = Y.mergeUpdates(updates)
      const refused = this.gate.hand(update, seat.name, seat.suggests ? 'reviewer' : 'drafter')
      if (!seat.suggests) expect(refused, when).toBeNull()
      if (refused !== null) {
        this.outcome.refused++
        this.beginAgain(place === 0 ? 0 : 1)
        continue
      }
      if (seat.suggests) this.outcome.accepted++
      Y.applyUpdate(this.seats[place === 0 ? 1 : 0].doc, update, SYNC)
    }
    for (const seat of this.seats) this.check(seat, `${when}, after sending`)
  }

  private beginAgain(place: 0 | 1): void {
    const old = this.seats[place]
    old.editor.destroy()
    old.undo.destroy()
    this.seats[place] = this.seat(old.name, true)
  }

  private seat(name: string, suggests: boolean): Seat {
    const now = () => this.now
    const client = 100 + this.r.below(1_000_000)
    const person = personAt(this.server.doc, client, suggests ? { person: name, now } : null)
    return { ...person, name, suggests }
  }

  private check({ editor }: Seat, when: string): void {
    expect(editor.repairs, when).toEqual([])
    if (!editor.composing) expect(editor.showsText(), when).toBe(true)
  }
}
