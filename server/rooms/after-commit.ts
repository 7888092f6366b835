import type { AgendaSummary } from '../storage/store.ts'
import { createCompactor, type Tail } from './compactor.ts'
import type { RoomLog } from './room-log.ts'
import { createSuggestionRecord } from './suggestion-record.ts'
import { createSummarizer } from './summarizer.ts'

/** When what follows commits is due. */
export interface AfterCommitLimits {
  /** A snapshot is due when this much lies in the log behind the last one, in rows or in bytes. */
  readonly compaction: Tail
  /** From a change to the summary of it, in milliseconds. */
  readonly summaryDelay: number
  /** For how long a person's suggestions count as one in the activity, in milliseconds. */
  readonly suggestionDelay: number
}

/** What writes down what follows commits. */
export interface AfterCommitDeps {
  readonly log: RoomLog
  readonly clock: () => number
  readonly compact: (upTo: number, snapshot: Uint8Array) => Promise<void>
  readonly summarize: (summary: AgendaSummary, by: string | null, at: number) => Promise<void>
  /** Adds to the activity that a person suggested something in the texts. */
  readonly recordSuggestion: (person: string, at: number) => Promise<void>
}

export interface AfterCommitOptions {
  readonly agenda: string
  /** What lies behind the last snapshot when the room opens. */
  readonly tail: Tail
  readonly limits: AfterCommitLimits
  readonly deps: AfterCommitDeps
  /** What the start page shows of the agenda, as far as it is committed. */
  readonly summary: () => Promise<AgendaSummary>
  /** The document as a snapshot. */
  readonly state: () => Uint8Array
}

/** A tick that is on disk. */
export interface Committed {
  /** Who made it, as far as it was one person. */
  readonly person: string | null
  readonly suggesters: Iterable<string>
  /** The length of its row, in bytes. */
  readonly bytes: number
}

/** What follows commits, when nobody waits any more: the summary, the activity, snapshots. */
export interface AfterCommit {
  committed(tick: Committed): void
  /**
   * Writes a snapshot in the background if one is due; to be called while memory holds exactly the
   * rows up to `upTo`.
   */
  compactWhenDue(upTo: number): void
  /** Writes what is to be written of summary and activity; resolves when it is or has failed. */
  finishNotes(): Promise<void>
  /** Writes a snapshot that is not due yet, if enough lies behind the last one to be worth it. */
  finishSnapshot(upTo: number): Promise<void>
  stop(): void
}

/** Follows the commits of one room. */
export function createAfterCommit(options: AfterCommitOptions): AfterCommit {
  const { agenda, tail, limits, deps, summary, state } = options
  const { log, clock, compact } = deps
  const compactor = createCompactor({ agenda, tail, due: limits.compaction, log, compact })
  const summarizer = createSummarizer({
    agenda,
    delay: limits.summaryDelay,
    log,
    write: async (by) => deps.summarize(await summary(), by, clock()),
  })
  const suggestions = createSuggestionRecord({
    agenda,
    delay: limits.suggestionDelay,
    log,
    write: (person) => deps.recordSuggestion(person, clock()),
  })
  return {
    committed: ({ person, suggesters, bytes }) => {
      summarizer.changed(person)
      suggestions.suggested(suggesters)
      compactor.grew(bytes)
    },
    compactWhenDue: (upTo) => compactor.compactWhenDue(upTo, state),
    finishNotes: async () => {
      await Promise.all([summarizer.finish(), suggestions.finish()])
    },
    finishSnapshot: (upTo) => compactor.finish(upTo, state),
    stop: () => {
      summarizer.stop()
      suggestions.stop()
    },
  }
}
