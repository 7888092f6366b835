import type { Role } from '../../shared/access/role.ts'
import { type Watched, watchable } from '../../shared/base/watched.ts'
import type { Hello } from '../../shared/protocol/messages.ts'
import { LAYOUT } from '../../shared/ydoc/layout.ts'
import { type Connection, type ConnectionEvent, nextConnection } from './connection.ts'
import type { Ledger } from './ledger.ts'
import { readOnlyReason, saveState } from './save-state.ts'
import type { SessionStatus } from './session.ts'

/** After this long without an acknowledgement a bar says so, and stays. */
export const LATE_AFTER_MS = 10_000
/** After this long out of step with the server the session says so in words. */
export const OVERDUE_AFTER_MS = 15_000
/** After this long in one unfinished state the connection is begun anew. */
export const STUCK_AFTER_MS = 20_000
/** After this long connected and without an acknowledgement that is due, too. */
export const SILENT_AFTER_MS = 30_000

/** Keeps what is known of a session, and the clocks that turn waiting into a visible state. */
export interface StatusKeeper {
  readonly status: Watched<SessionStatus>
  /** Moves the connection on. */
  happened(event: ConnectionEvent): void
  greeted(hello: Hello): void
  /** There is a document to show now. */
  hasContent(): void
  isKeptHere(isKept: boolean): void
  /** Says anew what follows from the ledger. */
  refresh(): void
  /** Whether an unfinished state, or a missing acknowledgement, has lasted too long. */
  isStuck(): boolean
  close(): void
}

interface Facts {
  /** What the person was here when the server last said it. */
  readonly roleBefore: Role | null
  connection: Connection
  hello: Hello | null
  hasContent: boolean
  isKeptHere: boolean
  isOverdue: boolean
  isLate: boolean
}

/**
 * A keeper for a session that is opening. Until the server greets, the role is the one that this
 * device remembers: who may not write is not invited to while the server is away.
 */
export function createStatusKeeper(ledger: Ledger, roleBefore: Role | null = null): StatusKeeper {
  const facts: Facts = {
    roleBefore,
    connection: { at: 'opening' },
    hello: null,
    hasContent: false,
    isKeptHere: false,
    isOverdue: false,
    isLate: false,
  }
  const status = watchable(statusOf(facts, ledger))
  const publish = () => {
    const next = statusOf(facts, ledger)
    if (JSON.stringify(next) !== JSON.stringify(status.get())) status.set(next)
  }
  const late = alarm(LATE_AFTER_MS, (isLate) => {
    facts.isLate = isLate
    publish()
  })
  const overdue = alarm(OVERDUE_AFTER_MS, (isOverdue) => {
    facts.isOverdue = isOverdue
    publish()
  })
  const stuck = alarm(STUCK_AFTER_MS, () => undefined)
  const silent = alarm(SILENT_AFTER_MS, () => undefined)
  const clocks = [late, overdue, stuck, silent]
  let savedUpTo = -1
  const refresh = () => {
    const isSaved = ledger.unsaved() === 0
    const isProgress = savedUpTo !== ledger.savedUpTo()
    savedUpTo = isSaved ? -1 : ledger.savedUpTo()
    if (isSaved) late.off()
    else if (isProgress) late.again()
    if (isSaved || facts.connection.at !== 'synced') silent.off()
    else if (isProgress) silent.again()
    else silent.on()
    publish()
  }
  const change = (changes: Partial<Facts>) => {
    Object.assign(facts, changes)
    publish()
  }
  const happened = (event: ConnectionEvent) => {
    const before = facts.connection.at
    facts.connection = nextConnection(facts.connection, event)
    const { at } = facts.connection
    if (at === 'synced' || at === 'stopped') overdue.off()
    else overdue.on()
    if (at !== before) stuck.off()
    if (at === 'opening' || at === 'greeted') stuck.on()
    refresh()
  }
  happened({ type: 'retry' })
  return {
    status,
    happened,
    greeted: (hello) => {
      facts.hello = hello
      happened({ type: 'hello' })
    },
    hasContent: () => change({ hasContent: true }),
    isKeptHere: (isKept) => change({ isKeptHere: isKept }),
    refresh,
    isStuck: () => stuck.rang() || silent.rang(),
    close: () => {
      for (const clock of clocks) clock.off()
    },
  }
}

function statusOf(facts: Facts, ledger: Ledger): SessionStatus {
  const { connection, hello, roleBefore, hasContent, isKeptHere, isOverdue, isLate } = facts
  const before = roleBefore && { layout: LAYOUT, role: roleBefore }
  const readOnly = readOnlyReason(hello ?? before, LAYOUT, connection)
  return {
    connection,
    hasContent,
    isKeptHere,
    isOverdue,
    person: hello?.person ?? null,
    role: hello?.role ?? roleBefore,
    readOnly,
    save: saveState({
      connection,
      hasContent,
      unsaved: ledger.unsaved(),
      settled: ledger.isSettled(),
      readOnly,
      late: isLate,
    }),
  }
}

interface Alarm {
  /** Starts it unless it runs or has rung. */
  on(): void
  /** Stops it and takes its ringing back. */
  off(): void
  /** Starts it from the beginning. */
  again(): void
  rang(): boolean
}

function alarm(ms: number, ring: (ringing: boolean) => void): Alarm {
  let timer: ReturnType<typeof setTimeout> | null = null
  let ringing = false
  const start = () => {
    timer ??= setTimeout(() => {
      ringing = true
      ring(true)
    }, ms)
  }
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (!ringing) return
    ringing = false
    ring(false)
  }
  return {
    on: start,
    off: stop,
    again: () => {
      stop()
      start()
    },
    rang: () => ringing,
  }
}
