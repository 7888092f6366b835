import type { RoomLog } from './room-log.ts'

/** Keeps the row of the start page up to date, away from the hot path. */
export interface Summarizer {
  /** Says that the document changed, and by whom as far as one person did it. */
  changed(by: string | null): void
  /** Writes the summary now, if one is due; resolves when it is written or has failed. */
  finish(): Promise<void>
  stop(): void
}

export interface SummarizerOptions {
  readonly agenda: string
  /** From the first change to the summary, in milliseconds. */
  readonly delay: number
  readonly log: RoomLog
  readonly write: (by: string | null) => Promise<void>
}

/** Gathers changes; the summary is written `delay` after the first of them. */
export function createSummarizer({ agenda, delay, log, write }: SummarizerOptions): Summarizer {
  let timer: NodeJS.Timeout | null = null
  let person: string | null = null
  const stop = () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
  const finish = async () => {
    if (!timer) return
    stop()
    try {
      await write(person)
    } catch (error) {
      log.warn({ agenda, error: String(error) }, 'no summary was written')
    }
  }
  return {
    changed: (by) => {
      person = by ?? person
      timer ??= setTimeout(() => void finish(), delay)
    },
    finish,
    stop,
  }
}
