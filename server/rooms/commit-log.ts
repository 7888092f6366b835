import type { DocumentLog, NewUpdate } from '../storage/store.ts'

/** Group commit: the updates of all rooms, written together. */
export interface CommitLog {
  /** Resolves after COMMIT with the sequence number of the update; waits while the disk refuses. */
  append(update: NewUpdate): Promise<number>
  /** Whether the disk goes on refusing the commit under way. */
  readonly isFailing: boolean
}

export interface CommitLogOptions {
  readonly store: Pick<DocumentLog, 'append'>
  /** At least this long from the start of one commit to that of the next, in milliseconds. */
  readonly interval?: number
  /** For how long a commit is tried again before anybody hears of it, in milliseconds. */
  readonly trouble?: number
  /** Told when the disk goes on refusing, with its error, and with null when it takes updates. */
  readonly onTrouble: (error: string | null) => void
}

/** How long to wait before a refused commit is tried again, in milliseconds: it doubles. */
const RETRY = { first: 100, longest: 2_000 } as const

interface Waiting {
  readonly update: NewUpdate
  readonly resolve: (seq: number) => void
}

/**
 * Opens the log of all rooms. One commit is under way at a time; what comes meanwhile goes into the
 * next. A refused commit is tried again with the same updates until it holds: writing an update
 * twice is harmless, leaving one out is not.
 */
export function createCommitLog({
  store,
  interval = 25,
  trouble = 1_000,
  onTrouble,
}: CommitLogOptions): CommitLog {
  let waiting: Waiting[] = []
  let isBusy = false
  let isFailing = false
  let startedAt = Number.NEGATIVE_INFINITY

  const next = () => {
    if (isBusy || waiting.length === 0) return
    isBusy = true
    const wait = startedAt + interval - performance.now()
    if (wait <= 0.5) setImmediate(() => void commit())
    else setTimeout(() => void commit(), wait)
  }

  const commit = async () => {
    const batch = waiting
    waiting = []
    startedAt = performance.now()
    const seqs = await appendUntilHeld(batch)
    isBusy = false
    next()
    for (const [at, { resolve }] of batch.entries()) resolve(seqs[at] ?? 0)
  }

  const appendUntilHeld = async (batch: readonly Waiting[]): Promise<readonly number[]> => {
    const updates = batch.map(({ update }) => update)
    const since = performance.now()
    for (let wait: number = RETRY.first; ; wait = Math.min(wait * 2, RETRY.longest)) {
      try {
        const seqs = await store.append(updates)
        setFailing(false, null)
        return seqs
      } catch (error) {
        if (performance.now() - since >= trouble) setFailing(true, String(error))
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }

  const setFailing = (now: boolean, why: string | null) => {
    if (now === isFailing) return
    isFailing = now
    onTrouble(why)
  }

  return {
    append: (update) =>
      new Promise((resolve) => {
        waiting.push({ update, resolve })
        next()
      }),
    get isFailing() {
      return isFailing
    },
  }
}
