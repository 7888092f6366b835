import { describe, expect, it } from 'vitest'
import type { Text } from '../../shared/model/text.ts'
import { project } from '../../shared/ydoc/text/project.ts'
import { asAccepted, readText } from '../../shared/ydoc/text/read-text.ts'
import { settle } from '../../shared/ydoc/text/settle.ts'
import { docWith, lines, markersArePaired, peer, text } from '../ydoc/text/notation.ts'
import { random } from '../ydoc/text/random.ts'
import { FREQUENCIES, OPERATIONS, type Operation } from './operations.ts'
import { personAt } from './two-editors.ts'

const FIRST = Number(process.env.SEED ?? 1)
const CASES = Number(process.env.SESSIONS ?? 200)

const BASES: readonly Text[] = [
  text('hello', 'world'),
  text('- hello', '  1. wo*rl*d'),
  text('# hello', '> /world/', 'tail'),
]
const OFTEN = FREQUENCIES.flatMap(([name, times]) => Array.from({ length: times }, () => name))

/** Suggests at random in one text, and settles all of it in two copies. */
function playAlone(seed: number): void {
  const r = random(seed)
  const base = docWith(r.pick(BASES))
  let now = 0
  const ana = personAt(base.doc, 100 + seed, { person: 'ana', now: () => now })
  const done: string[] = []
  for (let left = 1 + r.below(8); left > 0; left--) {
    const operation: Operation = {
      do: r.pick(OFTEN),
      who: 0,
      from: r.below(10_000),
      reach: r.below(10_000),
      value: r.below(10_000),
      letters: 'xyz'.slice(0, 1 + r.below(3)),
    }
    now += r.below(3) === 0 ? 90_000 : 500
    done.push(operation.do)
    OPERATIONS[operation.do](ana.editor, operation, ana)
  }
  const when = `seed ${seed}: ${done.join(', ')}`
  const saw = asAccepted(ana.editor.ytext)
  expect(ana.editor.repairs, when).toEqual([])
  expect(ana.editor.showsText(), when).toBe(true)

  const accepted = peer(8, ana.doc)
  accepted.doc.transact((tx) => settle(tx, accepted.ytext, 'accept'))
  expect(lines(readText(accepted.ytext)), when).toEqual(lines(saw))
  expect(markersArePaired(accepted.ytext), when).toBe(true)

  const rejected = peer(9, ana.doc)
  rejected.doc.transact((tx) => settle(tx, rejected.ytext, 'reject'))
  expect(project(rejected.ytext, 'nobody'), when).toBe(project(base.ytext, 'nobody'))
  ana.editor.destroy()
  ana.undo.destroy()
}

describe('one person who suggests', () => {
  const last = FIRST + CASES - 1
  it(`[SGC22] accepting all gives what they saw, rejecting it what was there (seeds ${FIRST} to ${last})`, () => {
    for (let seed = FIRST; seed <= last; seed++) playAlone(seed)
  })
})
