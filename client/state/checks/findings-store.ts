import { type EnteredHolidays, NONE_ENTERED } from '../../../shared/agenda-schema/holidays.ts'
import { applyPatch, patchBetween } from '../../../shared/base/patch.ts'
import type { Watched } from '../../../shared/base/watched.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Session } from '../../session/index.ts'
import type { CheckChannel, OpenCheckChannel } from './check-channel.ts'
import type { CheckAnswer, CheckedFinding } from './checker.ts'

/** What the rules say of the agenda. */
export interface Findings {
  /** Whether there is a first answer yet, and whether there ever will be. */
  readonly state: 'checking' | 'ready' | 'failed'
  /** In the order of the rules; what stays from one answer to the next is the same object. */
  readonly all: readonly CheckedFinding[]
  /** The agenda that they are about; null before the first answer. */
  readonly agenda: Agenda | null
}

/** The findings of an open agenda, kept up while somebody listens. */
export interface FindingsStore {
  readonly get: () => Findings
  readonly subscribe: (listener: () => void) => () => void
  /** The findings once they are about the agenda as it is, for whoever acts on them. */
  readonly fresh: () => Promise<Findings>
}

const NEVER_ANY: Watched<EnteredHolidays> = {
  get: () => NONE_ENTERED,
  subscribe: () => () => undefined,
}

type Reader = Pick<Session['reader'], 'agenda' | 'subscribe'>

/** Edits are gathered for so long before the agenda is checked again. */
export const GATHER_MS = 150
/** An answer about an agenda that has changed since is told only when none was for so long. */
const STALE_MS = 2_000

/**
 * Makes the store; it asks for nothing before somebody listens. There is one question at a time, and
 * an answer that comes after the next edit is not told: its places would be beside their words.
 */
export function createFindingsStore(
  reader: Reader,
  open: OpenCheckChannel,
  holidays: Watched<EnteredHolidays> = NEVER_ANY,
): FindingsStore {
  const listeners = new Set<() => void>()
  let findings: Findings = { state: 'checking', all: [], agenda: null }
  let stop: (() => void) | null = null
  const tell = (next: Findings) => {
    findings = next
    for (const listener of [...listeners]) listener()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    stop ??= keepChecking({ reader, open, holidays }, tell)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = null
    }
  }
  const isFresh = () => findings.state === 'failed' || findings.agenda === reader.agenda()
  const fresh = () =>
    new Promise<Findings>((resolve) => {
      const look = () => {
        if (!isFresh()) return
        unsubscribe()
        resolve(findings)
      }
      const unsubscribe = subscribe(look)
      look()
    })
  return { get: () => findings, subscribe, fresh }
}

interface Checked {
  readonly reader: Reader
  readonly open: OpenCheckChannel
  readonly holidays: Watched<EnteredHolidays>
}

function keepChecking(
  { reader, open, holidays }: Checked,
  tell: (findings: Findings) => void,
): () => void {
  let asked: Agenda | null = null
  let entered = NONE_ENTERED
  let version = 0
  let isWaiting = false
  let toldAt = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let all: readonly CheckedFinding[] = []
  const askSoon = () => {
    if (!isWaiting) timer ??= setTimeout(ask, GATHER_MS)
  }
  const ask = () => {
    timer = undefined
    const agenda = reader.agenda()
    const now = holidays.get()
    if (agenda === asked && now === entered) return
    isWaiting = true
    version += 1
    const others = now === entered ? {} : { holidays: now }
    channel.ask({ version, agenda: patchBetween(asked, agenda), ...others })
    asked = agenda
    entered = now
  }
  const onAnswer = (answer: CheckAnswer) => {
    isWaiting = false
    all = applyPatch(all, answer.findings) as readonly CheckedFinding[] // as the other side has them
    const isStale = reader.agenda() !== asked || holidays.get() !== entered
    if (isStale) askSoon()
    if (isStale && performance.now() - toldAt < STALE_MS) return
    toldAt = performance.now()
    tell({ state: 'ready', all, agenda: asked })
  }
  const onFailure = () => tell({ state: 'failed', all: [], agenda: null })
  const channel: CheckChannel = open({ onAnswer, onFailure })
  const stops = [reader.subscribe(askSoon), holidays.subscribe(askSoon)]
  ask()
  return () => {
    for (const stop of stops) stop()
    clearTimeout(timer)
    channel.close()
  }
}
