import { randomInt } from 'node:crypto'
import { crashAgainAndAgain } from '../../crash/crash.ts'
import { realServers } from '../../crash/victim.ts'
import { goalRow } from '../table.ts'
import { within } from '../within.ts'
import type { RunScenario } from './scenario.ts'

/** The longest that people write before the server is killed, in milliseconds. */
const LONGEST = 500

const PATIENCE = 90_000

/** S5: kill -9 while people write, then read; `tests/crash` says how, and does it far more often. */
export const killThenRead: RunScenario = async ({ quick }, say) => {
  const seed = randomInt(2 ** 31)
  const cycles = quick ? 3 : 10
  say(`S5: ${cycles} kills, seed ${seed}`)
  const report = crashAgainAndAgain(realServers(), { cycles, seed, longest: LONGEST })
  const { written, acknowledged, missing, doubled } = await within(PATIENCE, 'the kills', report)
  return [
    goalRow(
      {
        scenario: 'S5 kill -9, then read',
        who: 'Rapporteur (gate, SQLite)',
        figures: `${cycles} kills, ${written} updates written, ${acknowledged} acknowledged`,
        goal: `${missing.length} acknowledged updates lost, ${doubled.length} doubled; goal 0`,
      },
      missing.length === 0 && doubled.length === 0,
    ),
  ]
}
