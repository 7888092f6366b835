import { availableParallelism, loadavg } from 'node:os'
import { type Options, readOptions, type Scenario } from './options.ts'
import { keyToPaint } from './scenarios/c1-key-to-paint.ts'
import { openInBrowser } from './scenarios/c2-open-in-browser.ts'
import { rules } from './scenarios/c3-rules.ts'
import { typing } from './scenarios/s1-typing.ts'
import { coldOpen } from './scenarios/s4-cold-open.ts'
import { killThenRead } from './scenarios/s5-kill-then-read.ts'
import type { RunScenario } from './scenarios/scenario.ts'
import { installPeers } from './servers/peers.ts'
import { buildRapporteur } from './servers/rapporteur.ts'
import { type Row, tableOf } from './table.ts'

const RUN: Record<Scenario, RunScenario> = {
  S1: typing,
  S4: coldOpen,
  S5: killThenRead,
  C1: keyToPaint,
  C2: openInBrowser,
  C3: rules,
}

/** The main program of `npm run bench`. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  sayIfBusy()
  if (options.scenarios.some((scenario) => scenario !== 'C3')) {
    say('building, and installing the peers where they are missing')
    installPeers()
    buildRapporteur()
  }
  const rows: Row[] = []
  for (const scenario of options.scenarios) rows.push(...(await measured(scenario, options)))
  process.stdout.write(`${tableOf(rows)}\n`)
  process.exit(rows.some(({ verdict }) => verdict === 'missed') ? 2 : 0)
}

/** What went wrong in one scenario is said in its row; the others are measured all the same. */
async function measured(scenario: Scenario, options: Options): Promise<readonly Row[]> {
  try {
    return await RUN[scenario](options, say)
  } catch (error) {
    const goal = String(error)
    return [{ scenario, who: '', figures: '', goal, verdict: 'not measured' }]
  }
}

/** Times that are taken while others use the processors say more about those than about us. */
function sayIfBusy(): void {
  const [load = 0] = loadavg()
  const processors = availableParallelism()
  if (load < processors / 2) return
  process.stdout.write(
    `This machine is busy (load ${load.toFixed(1)} on ${processors} processors): the times below mean little.\n`,
  )
}

function say(progress: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${progress}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
