import type { BrowserContext } from 'playwright-core'
import {
  annotationSelector,
  freshProfile,
  launchBrowser,
  openAgenda,
} from '../browser/bench-browser.ts'
import { allShown, heapMegabytes, openProbe, readableAt } from '../browser/open-probe.ts'
import { largeAgenda } from '../large-agenda.ts'
import { Rapporteur } from '../servers/rapporteur.ts'
import { median } from '../statistics.ts'
import { goalRow } from '../table.ts'
import type { RunScenario } from './scenario.ts'

const WORDS = 200
const ITEMS = 300

/** From the navigation to the first annotation that can be read, in milliseconds. */
const LATEST = 1_000

/** What the page may hold, in MB. */
const MOST_HEAP = 60

/** How long a page settles before its memory is read, in milliseconds. */
const SETTLE = 2_000

interface Opened {
  readonly cold: number
  readonly warm: number
  readonly heap: number
}

/** C2: opening an agenda of 300 items in a browser that was never here, and again. */
export const openInBrowser: RunScenario = async ({ rounds }, say) => {
  const server = new Rapporteur()
  const browser = await launchBrowser()
  try {
    await server.start()
    const agenda = await server.create(largeAgenda(WORDS))
    const opened: Opened[] = []
    for (let round = 1; round <= rounds; round++) {
      say(`C2 round ${round}`)
      const profile = await freshProfile(browser, server)
      opened.push(await openTwice(profile, server, agenda))
      await profile.close()
    }
    return rows(opened)
  } finally {
    await browser.close()
    await server.remove()
  }
}

async function openTwice(
  profile: BrowserContext,
  server: Rapporteur,
  agenda: string,
): Promise<Opened> {
  const openOnce = () => openAgenda(profile, server, agenda, openProbe(annotationSelector(1)))
  const first = await openOnce()
  const cold = await readableAt(first)
  await allShown(first, ITEMS)
  await first.waitForTimeout(SETTLE)
  const heap = await heapMegabytes(first)
  await first.close()
  const warm = await readableAt(await openOnce())
  return { cold, warm, heap }
}

function rows(opened: readonly Opened[]) {
  const row = (who: string, value: number, limit: number, unit: string) =>
    goalRow(
      {
        scenario: 'C2 open 300 items',
        who,
        figures: `${value.toFixed(0)} ${unit}`,
        goal: `goal ${limit} ${unit}`,
      },
      value <= limit,
    )
  return [
    row('first text, nothing cached', median(opened.map(({ cold }) => cold)), LATEST, 'ms'),
    row('first text, opened before', median(opened.map(({ warm }) => warm)), LATEST, 'ms'),
    row('heap after opening', median(opened.map(({ heap }) => heap)), MOST_HEAP, 'MB'),
  ]
}
