import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SEED } from '../seed.ts'
import { crashAgainAndAgain } from './crash.ts'
import { compactingServers, isBuilt, realServers } from './victim.ts'

/** Inside the checkout, so that the bundle finds its packages. */
const BUNDLES = 'node_modules/.cache/rapporteur-crash'
mkdirSync(BUNDLES, { recursive: true })

describe('kill -9', () => {
  it('[DU11] twenty deaths of the server lose nothing that was acknowledged', {
    timeout: 600_000,
  }, async () => {
    const victims = isBuilt() ? realServers() : compactingServers(BUNDLES)
    await dieAndRead(victims, 20, 300)
  })

  it('[DU11] [R18] thirty deaths while snapshots are written lose nothing either', {
    timeout: 600_000,
  }, async () => {
    await dieAndRead(compactingServers(BUNDLES), 30, 300)
  })
})

async function dieAndRead(
  victims: Parameters<typeof crashAgainAndAgain>[0],
  cycles: number,
  longest: number,
): Promise<void> {
  const seed = SEED
  const report = await crashAgainAndAgain(victims, { cycles, seed, longest })
  console.log(`${victims.name}, seed ${seed}:`, report)
  expect({ missing: report.missing, doubled: report.doubled }).toEqual({ missing: [], doubled: [] })
  expect(report.acknowledged).toBeGreaterThan(cycles)
}
