import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotationRoots, largeAgenda } from '../large-agenda.ts'
import type { FillingResult, OpeningResult } from '../load/jobs.ts'
import { type Generator, startGenerator } from '../load/start-generator.ts'
import { residentMebibytes } from '../process-figures.ts'
import type { Contestant } from '../servers/contestant.ts'
import { fillStates, PEERS, peer } from '../servers/peers.ts'
import { Rapporteur } from '../servers/rapporteur.ts'
import { median } from '../statistics.ts'
import { goalRow, type Row } from '../table.ts'
import type { RunScenario } from './scenario.ts'

/** Words per annotation before the edits, which bring 300 annotations to about 60,000 words. */
const WORDS = 150

const MANY = 50

/** How many times faster than Hocuspocus the document should be there, for one and for many. */
const FASTER = { one: 10, many: 4 } as const

const NAME = 'Rapporteur (gate, SQLite)'

/** What one contestant took, in milliseconds, and the memory it held then, in MiB. */
interface Opened {
  readonly one: OpeningResult
  readonly many: OpeningResult
  readonly memory: number
}

/** S4: a server that was just started, and an agenda with a long history that nobody has open. */
export const coldOpen: RunScenario = async ({ rounds, quick }, say) => {
  const ours = new Rapporteur()
  const generator = await startGenerator()
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-states-'))
  try {
    say('S4: writing the agenda and its history')
    const { contestant, filled } = await fillOurs(ours, generator, folder, quick ? 40_000 : 200_000)
    const states = join(folder, 'states.sqlite')
    await fillStates(states, join(folder, 'state'))
    const { hocuspocus, yWebsocket } = PEERS
    const contestants = [contestant, peer(hocuspocus, states), peer(yWebsocket, states)]
    const results = new Map<string, Opened[]>(contestants.map(({ name }) => [name, []]))
    await open(generator, contestant, 1) // the generator's own first connection is its slowest
    for (let round = 1; round <= rounds; round++) {
      for (const each of contestants) {
        say(`S4 round ${round}: ${each.name}`)
        results.get(each.name)?.push(await openTwice(generator, each, filled))
      }
    }
    return rows(results, filled)
  } finally {
    generator.end()
    await ours.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillOurs(ours: Rapporteur, generator: Generator, folder: string, edits: number) {
  const agenda = largeAgenda(WORDS)
  await ours.start()
  const id = await ours.create(agenda)
  const filled = await generator.run({
    type: 'filling',
    address: ours.address(id, 0),
    texts: annotationRoots(agenda),
    edits,
    file: join(folder, 'state'),
  })
  await ours.bringPeople(id, MANY)
  await ours.end()
  const contestant: Contestant = {
    name: NAME,
    start: async () => {
      await ours.start()
      return { pid: ours.pid, address: (at) => ours.address(id, at), end: () => ours.end() }
    },
  }
  return { contestant, filled }
}

/** Each on a server of its own, so that nothing is open or warm. */
async function openTwice(
  generator: Generator,
  contestant: Contestant,
  { units }: FillingResult,
): Promise<Opened> {
  const one = await open(generator, contestant, 1)
  const many = await open(generator, contestant, MANY)
  for (const opened of [one, many]) {
    if (opened.units !== units) {
      throw new Error(`${contestant.name} has ${opened.units} of ${units} units of the document`)
    }
  }
  return { one, many, memory: many.memory }
}

async function open(generator: Generator, contestant: Contestant, connections: number) {
  const { pid, address, end } = await contestant.start()
  try {
    const addresses = Array.from({ length: connections }, (_, at) => address(at))
    const result = await generator.run({ type: 'opening', addresses })
    return { ...result, memory: residentMebibytes(pid) }
  } finally {
    await end()
  }
}

function rows(
  results: ReadonlyMap<string, readonly Opened[]>,
  { words, units, bytes }: FillingResult,
): readonly Row[] {
  const scenario = 'S4 cold open'
  const middle = (who: string, of: (opened: Opened) => number) =>
    median((results.get(who) ?? []).map(of))
  const goal = (count: keyof typeof FASTER, what: string) => {
    const whole = (opened: Opened) => opened[count].wholeState
    const ratio = middle(PEERS.hocuspocus.name, whole) / middle(NAME, whole)
    const words = `${what} ${ratio.toFixed(1)} × faster than Hocuspocus; goal ${FASTER[count]} ×`
    return goalRow({ scenario, who: NAME, figures: '', goal: words }, ratio >= FASTER[count])
  }
  const document = `300 items, ${words} words, ${units} units, ${(bytes / 2 ** 20).toFixed(1)} MiB`
  return [
    { scenario, who: document, figures: '', goal: '', verdict: '' },
    ...[...results.keys()].map((who): Row => {
      const one = `first piece ${ms(middle(who, (opened) => opened.one.firstPiece))}, whole ${ms(middle(who, (opened) => opened.one.wholeState))}`
      const many = `${MANY} at once ${ms(middle(who, (opened) => opened.many.wholeState))}`
      const memory = `${middle(who, (opened) => opened.memory).toFixed(0)} MiB`
      return { scenario, who, figures: `${one}; ${many}; ${memory}`, goal: '', verdict: '' }
    }),
    goal('one', 'one'),
    goal('many', `${MANY} at once`),
  ]
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}
