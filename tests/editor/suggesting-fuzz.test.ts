import { describe, expect, it } from 'vitest'
import { type Outcome, playSuggesting, type Second } from './suggesting-script.ts'

const FIRST = Number(process.env.SEED ?? 1)
const TWO_REVIEWERS = Number(process.env.SESSIONS ?? 600)
const WITH_DRAFTER = Number(process.env.SESSIONS ?? 300)

function play(second: Second, sessions: number): { failed: string[]; outcome: Outcome } {
  const failed: string[] = []
  const outcome: Outcome = { accepted: 0, refused: 0 }
  for (let seed = FIRST; seed < FIRST + sessions; seed++) {
    try {
      const { accepted, refused } = playSuggesting(seed, second)
      outcome.accepted += accepted
      outcome.refused += refused
    } catch (error) {
      failed.push(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`)
    }
  }
  return { failed, outcome }
}

/** How many of what honest people sent the gate refused: what crossed something sent late. */
function shareRefused({ accepted, refused }: Outcome): number {
  return refused / (accepted + refused)
}

const last = (sessions: number) => FIRST + sessions - 1

describe('people who suggest in one text, 40 edits a session, some sent late', () => {
  it(`[SGC20] two reviewers never change the text itself (seeds ${FIRST} to ${last(TWO_REVIEWERS)})`, () => {
    const { failed, outcome } = play('reviewer', TWO_REVIEWERS)
    expect(failed).toEqual([])
    expect(shareRefused(outcome)).toBeLessThan(0.005)
  }, 300_000)

  it(`[SGC21] a reviewer and one who edits and settles agree (seeds ${FIRST} to ${last(WITH_DRAFTER)})`, () => {
    const { failed, outcome } = play('drafter', WITH_DRAFTER)
    expect(failed).toEqual([])
    expect(shareRefused(outcome)).toBeLessThan(0.03)
  }, 300_000)
})

describe('sessions in which undo once reached into the text', () => {
  it.each([
    ['a step that did nothing hid the one before it, which had been accepted', 75],
    ['a letter typed into a suggestion that was accepted was joined to the one before it', 113],
    ['a step lost the name of its author when another did nothing', 146],
  ])('[SGC21] %s', (_, seed) => {
    expect(() => playSuggesting(seed, 'drafter')).not.toThrow()
  })
})
