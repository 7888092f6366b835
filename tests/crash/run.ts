import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { crashAgainAndAgain } from './crash.ts'
import { compactingServers, isBuilt, realServers } from './victim.ts'

/** By hand: `npx tsx tests/crash/run.ts --cycles 500 [--seed N] [--snapshots]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cycles: { type: 'string', default: '500' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      snapshots: { type: 'boolean', default: false },
    },
  })
  const bundles = 'node_modules/.cache/rapporteur-crash'
  mkdirSync(bundles, { recursive: true })
  const victims = isBuilt() && !values.snapshots ? realServers() : compactingServers(bundles)
  const cycles = Number(values.cycles)
  const seed = Number(values.seed)
  console.log(`${victims.name}: ${cycles} cycles, seed ${seed}`)
  const report = await crashAgainAndAgain(victims, { cycles, seed, longest: 500 })
  console.log(report)
  if (report.missing.length > 0 || report.doubled.length > 0) process.exitCode = 1
}

void main()
