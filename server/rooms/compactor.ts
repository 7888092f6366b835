import type { RoomLog } from './room-log.ts'

/** How much may lie in the log behind a snapshot before the next one is due. */
export interface Tail {
  readonly rows: number
  readonly bytes: number
}

export interface CompactorOptions {
  readonly agenda: string
  /** What lies behind the last snapshot now. */
  readonly tail: Tail
  readonly due: Tail
  readonly log: RoomLog
  /** Replaces the rows up to a sequence number by the snapshot. */
  readonly compact: (upTo: number, snapshot: Uint8Array) => Promise<void>
}

/** Decides when the rows of a document are replaced by a snapshot, one at a time. */
export interface Compactor {
  /** Counts a committed row. */
  grew(bytes: number): void
  /**
   * Writes a snapshot in the background if one is due. To be called while memory holds exactly the
   * rows up to `upTo`; a snapshot that fails is tried again after the next row.
   */
  compactWhenDue(upTo: number, snapshot: () => Uint8Array): void
  /** Writes a snapshot that is not due yet, if enough lies behind the last one to be worth it. */
  finish(upTo: number, snapshot: () => Uint8Array): Promise<void>
}

/** From this many rows on, who opens the agenda next would wait longer for them than for a snapshot. */
const WORTH_IT = 20

/** Counts the rows of one document. */
export function createCompactor({ agenda, tail, due, log, compact }: CompactorOptions): Compactor {
  let { rows, bytes } = tail
  let isBusy = false
  const write = async (upTo: number, snapshot: () => Uint8Array): Promise<void> => {
    isBusy = true
    const replaced = { rows, bytes }
    try {
      await compact(upTo, snapshot())
      rows -= replaced.rows
      bytes -= replaced.bytes
    } catch (error) {
      log.warn({ agenda, error: String(error) }, 'no snapshot was written')
    } finally {
      isBusy = false
    }
  }
  return {
    grew: (length) => {
      rows++
      bytes += length
    },
    compactWhenDue: (upTo, snapshot) => {
      if (!isBusy && (rows >= due.rows || bytes >= due.bytes)) void write(upTo, snapshot)
    },
    finish: async (upTo, snapshot) => {
      if (!isBusy && rows >= WORTH_IT) await write(upTo, snapshot)
    },
  }
}
