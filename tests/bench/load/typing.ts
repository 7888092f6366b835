import { cpuSeconds } from '../process-figures.ts'
import { percentile } from '../statistics.ts'
import { pause } from '../within.ts'
import { BenchSocket } from './bench-socket.ts'
import { Deliveries } from './deliveries.ts'
import type { TypingJob, TypingResult } from './jobs.ts'
import { SuggestingTypist } from './suggesting-typist.ts'
import { Typist } from './typist.ts'

/** How many connections are opened at a time. */
const AT_ONCE = 20

/** How long stragglers are waited for after the last character, in milliseconds. */
const PATIENCE = 5_000

/** Lets some of many connections type, and counts what reaches whom, how late and at what cost. */
export async function typeTogether(job: TypingJob): Promise<TypingResult> {
  const sockets: BenchSocket[] = []
  try {
    for (let from = 0; from < job.addresses.length; from += AT_ONCE) {
      const some = job.addresses.slice(from, from + AT_ONCE).map((each) => new BenchSocket(each))
      sockets.push(...some)
      await Promise.all(some.map(({ ready }) => ready))
    }
    return await measure(job, sockets)
  } finally {
    for (const socket of sockets) socket.close()
  }
}

async function measure(job: TypingJob, sockets: readonly BenchSocket[]): Promise<TypingResult> {
  const typists = job.texts.map((text, at) => {
    const socket = sockets[at] as BenchSocket
    const suggester = job.suggesters?.[at]
    return suggester ? new SuggestingTypist(socket, text, suggester) : new Typist(socket, text)
  })
  const deliveries = new Deliveries(sockets, typists)
  const interval = 1000 / job.rate
  const stops = typists.map((typist, at) =>
    typist.start(interval, (at / typists.length) * interval),
  )
  await pause(job.warmUp)
  deliveries.startMeasuring()
  const cpu = cpuSeconds(job.pid)
  await pause(job.duration)
  const cpuUsed = cpuSeconds(job.pid) - cpu
  const { delivered, latencies } = deliveries.stopMeasuring()
  for (const stop of stops) stop()
  const until = performance.now() + PATIENCE
  const isDone = () => deliveries.missing === 0 && notStored(job, sockets) === 0
  while (!isDone() && performance.now() < until) await pause(20)
  return {
    cpuPerDelivery: (cpuUsed * 1e6) / delivered,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    sent: typists.reduce((sum, { sentAt }) => sum + sentAt.length, 0),
    lost: deliveries.missing,
    notStored: notStored(job, sockets),
  }
}

/** Update messages without a word that they are on disk; 0 for servers that never say it. */
function notStored({ addresses }: TypingJob, sockets: readonly BenchSocket[]): number {
  if (addresses[0]?.dialect !== 'rapporteur') return 0
  return sockets.reduce((sum, { sent, stored }) => sum + sent - stored, 0)
}
