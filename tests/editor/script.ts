import { expect } from 'vitest'
import type * as Y from 'yjs'
import type { Text } from '../../shared/model/text.ts'
import { markTokens } from '../../shared/ydoc/text/mark.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { lettersOf, markersArePaired, text } from '../ydoc/text/notation.ts'
import { type Random, random } from '../ydoc/text/random.ts'
import type { HeadlessEditor } from './headless-editor.ts'
import { FREQUENCIES, OPERATIONS, type Operation } from './operations.ts'
import { TwoEditors } from './two-editors.ts'

const BASES: readonly Text[] = [
  text('hello brave world', 'second line here', '- one item', '  - two items', 'tail'),
  text('# Title', 'some *bold* /text/ {n1} 😀!', '> quoted words'),
  text(''),
]

const OFTEN = FREQUENCIES.flatMap(([name, times]) => Array.from({ length: times }, () => name))

/** Plays a random session of two people, and checks after every step what must always hold. */
export function playSession(seed: number, steps = 40): void {
  const r = random(seed)
  const base = r.pick(BASES)
  const session = new TwoEditors(base, [100 + r.below(1000), 2000 - r.below(800)])
  if (r.below(4) === 0) suggestSomething(session, r)
  const letters = new LetterWatch()
  for (const { doc, editor } of session.people) letters.watch(doc, editor.ytext)
  for (let step = 0; step < steps; step++) {
    const operation = randomOperation(r, letters)
    const person = session.people[operation.who]
    if (person.editor.composing) compose(person.editor, operation)
    else OPERATIONS[operation.do](person.editor, operation, person)
    if (r.below(20) === 0) person.editor.composing = true
    else if (person.editor.composing && r.below(3) === 0) person.editor.endComposition()
    expectShowsText(person.editor, `seed ${seed}, step ${step}, ${operation.do}`)
    if (r.next() < 0.35) {
      session.sync(r.below(2) === 0 ? 0 : 1)
      expectEditorsShowTexts(session, `seed ${seed}, step ${step}, after sending`)
    }
  }
  for (const { editor } of session.people) editor.endComposition()
  expectEditorsShowTexts(session, `seed ${seed}, after the last composition`)
  session.sync()
  expectAgreement(session, `seed ${seed}, at the end`)
  letters.expectNoneLost(lettersOf(session.server.ytext), `seed ${seed}`)
  session.destroy()
}

function randomOperation(r: Random, letters: LetterWatch): Operation {
  return {
    do: r.pick(OFTEN),
    who: r.below(2) === 0 ? 0 : 1,
    from: r.below(10_000),
    reach: r.below(10_000),
    value: r.below(10_000),
    letters: letters.fresh(1 + r.below(3)),
  }
}

/** What an input method does: writes letters behind the caret, and now and then other ones instead. */
function compose(editor: HeadlessEditor, { letters, reach }: Operation): void {
  const { from, to, $head } = editor.state.selection
  const back = Math.min(reach % 4, $head.parentOffset)
  const start = from === to ? from - back : from
  const whole = editor.doc.textBetween(start, to, '', ' ').length === to - start
  const safe = whole && !/[\ud800-\udfff]/.test(editor.doc.textBetween(start, to))
  editor.dispatch(editor.state.tr.insertText(letters, safe ? start : to, to))
}

function expectEditorsShowTexts({ people }: TwoEditors, when: string): void {
  for (const { editor } of people) expectShowsText(editor, when)
}

function expectShowsText(editor: HeadlessEditor, when: string): void {
  expect(editor.repairs, when).toEqual([])
  if (!editor.composing) expect(editor.showsText(), when).toBe(true)
}

function expectAgreement({ people: [a, b], server }: TwoEditors, when: string): void {
  expect(a.editor.doc.eq(b.editor.doc), when).toBe(true)
  expect(project(a.editor.ytext), when).toBe(project(server.ytext))
  expect(project(b.editor.ytext), when).toBe(project(server.ytext))
  expect(markersArePaired(server.ytext), when).toBe(true)
}

/** Some letters are suggested to go or to come, as if reviewers had been here. */
function suggestSomething(session: TwoEditors, r: Random): void {
  const { length } = session.server.ytext
  if (length < 8) return
  session.prepare((transaction, ytext) => {
    for (const kind of ['i', 'd', 'f'] as const) {
      const range = { index: r.below(length - 6), length: 1 + r.below(6) }
      markTokens(transaction, ytext, range, `${kind}:1`, { t: 1, u: 'ana', s: { bold: true } })
    }
  })
}

/**
 * Sees to it that no letter goes that nobody took away, and none comes twice. A letter that somebody
 * took away and brought back is not watched: undo writes it anew, so that it comes twice when two
 * people do so at once.
 */
class LetterWatch {
  private next = 0x4e00
  private readonly seen = new Set<string>()
  private readonly removed = new Set<string>()

  /** Letters that were never given out before. */
  fresh(count: number): string {
    return Array.from({ length: count }, () => String.fromCharCode(this.next++)).join('')
  }

  /** Takes note of what each transaction of a person adds and removes. */
  watch(doc: Y.Doc, ytext: Y.Text): void {
    const before = new WeakMap<Y.Transaction, string>() // they nest: undo clears up in one of its own
    doc.on('beforeTransaction', (transaction) => {
      if (transaction.local) before.set(transaction, lettersOf(ytext))
    })
    doc.on('afterTransaction', (transaction) => {
      if (!transaction.local) return
      const now = new Set(lettersOf(ytext))
      for (const letter of now) if (isFresh(letter)) this.seen.add(letter)
      for (const letter of before.get(transaction) ?? '') {
        if (!now.has(letter)) this.removed.add(letter)
      }
    })
  }

  expectNoneLost(text: string, when: string): void {
    const kept = [...this.seen].filter((letter) => !this.removed.has(letter))
    const odd = kept.filter((letter) => text.split(letter).length !== 2)
    expect(odd, `${when}: letters that are not there exactly once`).toEqual([])
  }
}

function isFresh(letter: string): boolean {
  return letter >= '\u4e00' && letter < '\u9fff'
}
