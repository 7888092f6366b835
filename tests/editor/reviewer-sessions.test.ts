import { expect, it } from 'vitest'
import { type Passed, playBehindGate } from './reviewer-sessions.ts'

const FIRST = Number(process.env.SEED ?? 1)
const SESSIONS = Number(process.env.SESSIONS ?? 30)

function share(sends: 'always' | 'seldom'): number {
  const sum: Passed = { accepted: 0, refused: 0 }
  for (let seed = FIRST; seed < FIRST + SESSIONS; seed++) {
    const { accepted, refused } = playBehindGate(seed, sends)
    sum.accepted += accepted
    sum.refused += refused
  }
  console.info(`reviewers who send ${sends}, seeds from ${FIRST}: ${JSON.stringify(sum)}`)
  return sum.refused / (sum.accepted + sum.refused)
}

it('[GT6] an honest reviewer who sends every edit is refused less than once in two hundred times', () => {
  expect(share('always')).toBeLessThan(0.005)
}, 180_000)

it('[GT6] one who sends late, while somebody edits and settles, less than three times in a hundred', () => {
  expect(share('seldom')).toBeLessThan(0.03)
}, 180_000)
