import type { BrowserContext, Page } from 'playwright-core'
import type { Agenda } from '../../../shared/model/agenda.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import { openBareEditor } from '../browser/bare-editor.ts'
import {
  annotationSelector,
  freshProfile,
  launchBrowser,
  openAgenda,
} from '../browser/bench-browser.ts'
import { KEY_PROBE, typeKeys } from '../browser/key-probe.ts'
import { annotationRoots, largeAgenda } from '../large-agenda.ts'
import { BenchSocket } from '../load/bench-socket.ts'
import { Typist } from '../load/typist.ts'
import type { Options } from '../options.ts'
import { Rapporteur } from '../servers/rapporteur.ts'
import { percentile } from '../statistics.ts'
import { goalRow, type Row } from '../table.ts'
import type { RunScenario } from './scenario.ts'

const WORDS = 200

/** The item in whose annotation is typed, half-way down, and one far from it where another types. */
const OWN = 31
const OTHERS = 2

/** Keys typed on one page before the other has its turn. */
const TURN = 15

/** How many times longer than in the bare editor a key may take, in the middle and for 95 in 100. */
const SLOWER = { p50: 1.3, p95: 2 } as const

const BARE = 'bare Tiptap, one paragraph'
const EQUAL = 'bare Tiptap, the same words'
const ALONE = 'Rapporteur, 300 items'
const TOGETHER = 'Rapporteur, another typing 5/s'

const CONTESTANTS = [BARE, EQUAL, ALONE, TOGETHER] as const

type KeyTimes = Readonly<Record<(typeof CONTESTANTS)[number], number[]>>

const SENTENCE = 'La Conférence sera saisie du rapport établi par le Secrétariat. '

/** C1: from a key to its paint in a long agenda, beside an editor with nothing around it. */
export const keyToPaint: RunScenario = async (options, say) => {
  const server = new Rapporteur()
  const browser = await launchBrowser()
  try {
    await server.start()
    const agenda = await server.create(largeAgenda(WORDS))
    const profile = await freshProfile(browser, server)
    say('C1: opening the pages')
    const ours = await openOurs(profile, server, agenda)
    const bare = await openBareEditor(await browser.newContext(), [SENTENCE.repeat(6)])
    const equal = await openBareEditor(await browser.newContext(), paragraphsOf(largeAgenda(WORDS)))
    return rows(await typeByTurns({ server, agenda, ours, bare, equal }, options, say))
  } finally {
    await browser.close()
    await server.remove()
  }
}

async function openOurs(profile: BrowserContext, server: Rapporteur, agenda: string) {
  const page = await openAgenda(profile, server, agenda, KEY_PROBE)
  const annotation = page.locator(annotationSelector(OWN))
  await annotation.scrollIntoViewIfNeeded()
  await annotation.click()
  await page.locator('.ProseMirror-focused').waitFor()
  return page
}

/** All that is written in an agenda, in the order of its sheet. */
function paragraphsOf({ items }: Agenda): readonly string[] {
  return items.flatMap(({ title, annotation }) =>
    [title.fr, annotation.fr].flatMap((text) => plainText(text).split('\n')),
  )
}

interface Pages {
  readonly server: Rapporteur
  readonly agenda: string
  readonly ours: Page
  readonly bare: Page
  readonly equal: Page
}

async function typeByTurns(
  { server, agenda, ours, bare, equal }: Pages,
  { rounds, quick }: Options,
  say: (progress: string) => void,
): Promise<KeyTimes> {
  const times: KeyTimes = { [BARE]: [], [EQUAL]: [], [ALONE]: [], [TOGETHER]: [] }
  const another = new BenchSocket(server.address(agenda, 0))
  await another.ready
  const typist = new Typist(another, annotationRoots(largeAgenda(1))[OTHERS] ?? '')
  for (const page of [ours, bare, equal]) await typeKeys(page, TURN) // until the code is compiled
  for (let turn = 1; turn <= (quick ? 2 : 2 * rounds); turn++) {
    say(`C1 turn ${turn}`)
    times[BARE].push(...(await typeKeys(bare, TURN)))
    times[EQUAL].push(...(await typeKeys(equal, TURN)))
    times[ALONE].push(...(await typeKeys(ours, TURN)))
    const stop = typist.start(200, 0)
    times[TOGETHER].push(...(await typeKeys(ours, TURN)))
    stop()
  }
  another.close()
  return times
}

function rows(times: KeyTimes): readonly Row[] {
  const scenario = 'C1 key to paint'
  const bare = { p50: percentile(times[BARE], 0.5), p95: percentile(times[BARE], 0.95) }
  return CONTESTANTS.flatMap((who): Row[] => {
    const p50 = percentile(times[who], 0.5)
    const p95 = percentile(times[who], 0.95)
    const figures = `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${times[who].length} keys)`
    if (who === BARE) return [{ scenario, who, figures, goal: '', verdict: '' }]
    const [middle, late] = [p50 / bare.p50, p95 / bare.p95]
    const said = `p50 ${middle.toFixed(2)} ×, p95 ${late.toFixed(2)} ×`
    if (who === EQUAL) return [{ scenario, who, figures, goal: said, verdict: '' }]
    const goal = `${said}; goal ${SLOWER.p50} × and ${SLOWER.p95} ×`
    return [goalRow({ scenario, who, figures, goal }, middle <= SLOWER.p50 && late <= SLOWER.p95)]
  })
}
