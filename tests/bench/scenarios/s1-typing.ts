import { annotationRoots, largeAgenda } from '../large-agenda.ts'
import type { TypingResult } from '../load/jobs.ts'
import { type Generator, startGenerator } from '../load/start-generator.ts'
import type { Options } from '../options.ts'
import type { Contestant } from '../servers/contestant.ts'
import { PEERS, peer } from '../servers/peers.ts'
import { Rapporteur } from '../servers/rapporteur.ts'
import { median } from '../statistics.ts'
import { goalRow, type Row } from '../table.ts'
import type { RunScenario } from './scenario.ts'

const CONNECTED = 200
const TYPISTS = 20
const RATE = 5

/** Typing until the code of a server is compiled, and typing that counts, in milliseconds. */
const FULL = { warmUp: 3_000, duration: 7_000 } as const
const QUICK = { warmUp: 1_000, duration: 3_000 } as const

/** How many times less processor time than a peer a delivered character may cost. */
const CHEAPER = 2.5

/** From sending a character to having it, in milliseconds, for 95 in 100. */
const LATEST = 60

/** How many times more than drafters it may cost when all who type are reviewers. */
const DEARER = 1.5

const NAME = 'Rapporteur (gate, SQLite)'
const REVIEWED = 'Rapporteur (all who type are reviewers)'

/** S1: one agenda, 200 people, 20 of whom type. */
export const typing: RunScenario = async (options, say) => {
  const ours = new Rapporteur()
  const reviewing = new Rapporteur()
  const generator = await startGenerator()
  try {
    const texts = annotationRoots(largeAgenda(3)).slice(0, TYPISTS)
    const contestants = [await rapporteur(ours), await reviewed(reviewing), ...peers()]
    const results = new Map<string, TypingResult[]>(contestants.map(({ name }) => [name, []]))
    for (let round = 1; round <= options.rounds; round++) {
      for (const contestant of contestants) {
        say(`S1 round ${round}: ${contestant.name}`)
        results.get(contestant.name)?.push(await typeOnce(generator, contestant, texts, options))
      }
    }
    return rows(new Map([...results].map(([name, all]) => [name, together(all)])))
  } finally {
    generator.end()
    await Promise.all([ours.remove(), reviewing.remove()])
  }
}

async function rapporteur(ours: Rapporteur): Promise<Contestant> {
  await ours.start()
  const agenda = await ours.create(largeAgenda(3))
  await ours.bringPeople(agenda, CONNECTED)
  await ours.end()
  return {
    name: NAME,
    start: async () => {
      await ours.start()
      return { pid: ours.pid, address: (at) => ours.address(agenda, at), end: () => ours.end() }
    },
  }
}

/** The same people, but the 20 after the first are reviewers, and they are those who type. */
async function reviewed(ours: Rapporteur): Promise<SuggestingContestant> {
  await ours.start()
  const agenda = await ours.create(largeAgenda(3))
  await ours.bringPeople(agenda, 1 + TYPISTS, 'reviewer')
  await ours.bringPeople(agenda, CONNECTED)
  await ours.end()
  const suggesters = Array.from({ length: TYPISTS }, (_, at) => ours.person(at + 1))
  return {
    name: REVIEWED,
    suggesters,
    start: async () => {
      await ours.start()
      const address = (at: number) => ours.address(agenda, at + 1)
      return { pid: ours.pid, address, end: () => ours.end() }
    },
  }
}

/** A server on which those who type only suggest. */
interface SuggestingContestant extends Contestant {
  readonly suggesters?: readonly string[]
}

function peers(): readonly Contestant[] {
  const { yWebsocket, hocuspocus, hocuspocusSlow, broadcast } = PEERS
  return [yWebsocket, hocuspocus, hocuspocusSlow, broadcast].map((each) => peer(each))
}

async function typeOnce(
  generator: Generator,
  contestant: SuggestingContestant,
  texts: readonly string[],
  { quick }: Options,
): Promise<TypingResult> {
  const { pid, address, end } = await contestant.start()
  try {
    return await generator.run({
      type: 'typing',
      pid,
      addresses: Array.from({ length: CONNECTED }, (_, at) => address(at)),
      texts,
      suggesters: contestant.suggesters,
      rate: RATE,
      ...(quick ? QUICK : FULL),
    })
  } finally {
    await end()
  }
}

/** Medians of what varies; sums of what must be nothing. */
function together(all: readonly TypingResult[]): TypingResult {
  const middle = (of: (result: TypingResult) => number) => median(all.map(of))
  const sum = (of: (result: TypingResult) => number) =>
    all.reduce((total, one) => total + of(one), 0)
  return {
    cpuPerDelivery: middle(({ cpuPerDelivery }) => cpuPerDelivery),
    p50: middle(({ p50 }) => p50),
    p95: middle(({ p95 }) => p95),
    sent: sum(({ sent }) => sent),
    lost: sum(({ lost }) => lost),
    notStored: sum(({ notStored }) => notStored),
  }
}

function rows(results: ReadonlyMap<string, TypingResult>): readonly Row[] {
  const ours = results.get(NAME)
  if (!ours) return []
  const scenario = 'S1 200 connected, 20 typing'
  const than = (name: string) => {
    const ratio = (results.get(name)?.cpuPerDelivery ?? 0) / ours.cpuPerDelivery
    const goal = `CPU 1/${ratio.toFixed(1)} of ${name}; goal 1/${CHEAPER}`
    return goalRow({ scenario, who: NAME, figures: '', goal }, ratio >= CHEAPER)
  }
  const whole = `${ours.sent} sent, ${ours.lost} deliveries lost, ${ours.notStored} not stored`
  return [
    ...[...results].map(([who, result]): Row => {
      const isOurs = who === NAME
      const goal = isOurs ? `p95 ${ms(result.p95)}; goal ${LATEST} ms` : ''
      const verdict = isOurs ? (result.p95 <= LATEST ? 'reached' : 'missed') : ''
      return { scenario, who, figures: figuresOf(result), goal, verdict }
    }),
    ...dearer(results.get(REVIEWED), ours),
    than(PEERS.yWebsocket.name),
    than(PEERS.hocuspocus.name),
    goalRow(
      { scenario, who: NAME, figures: whole, goal: 'nothing lost, all stored' },
      ours.lost === 0 && ours.notStored === 0,
    ),
  ]
}

function dearer(reviewed: TypingResult | undefined, ours: TypingResult): readonly Row[] {
  if (!reviewed) return []
  const ratio = reviewed.cpuPerDelivery / ours.cpuPerDelivery
  const goal = `CPU ${ratio.toFixed(2)} × that of drafters; goal ${DEARER} ×`
  const figures = `${reviewed.lost} deliveries lost, ${reviewed.notStored} not stored`
  const isReached = ratio <= DEARER && reviewed.lost === 0 && reviewed.notStored === 0
  return [goalRow({ scenario: 'S1 with the shadow', who: REVIEWED, figures, goal }, isReached)]
}

function figuresOf({ cpuPerDelivery, p50, p95, lost }: TypingResult): string {
  const missing = lost > 0 ? `, ${lost} deliveries lost` : ''
  return `${cpuPerDelivery.toFixed(2)} µs CPU/delivery, p50 ${ms(p50)}, p95 ${ms(p95)}${missing}`
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}
