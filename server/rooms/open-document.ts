import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import type { StoredDocument } from '../storage/store.ts'
import type { Tail } from './compactor.ts'

/** Stored bytes from this size on are sent as they lie; smaller ones are merged into one. */
const LARGE = 64 * 1024

/** Stored bytes as they are sent: the large ones in their order, the rest merged. */
export interface SortedState {
  readonly large: readonly Uint8Array[]
  readonly rest: Uint8Array
}

/**
 * A document as it was loaded. Building it takes far longer than reading its bytes, and whoever
 * opens an agenda waits for nothing but the bytes: so it is built when somebody needs it.
 */
export class OpenDocument {
  readonly epoch: string
  /** To whom each client id belongs; grows as people write. */
  readonly owners: Map<number, string>
  /** The last row that was loaded. */
  readonly seq: number
  /** How much lies in the log behind the snapshot. */
  readonly tail: Tail
  /** Rows are missing: it may be read and not written, and never replaces what is stored. */
  isDamaged: boolean
  #pieces: readonly Uint8Array[]
  #sorted: SortedState | null = null
  #doc: Y.Doc | null = null

  constructor({ epoch, owners, snapshot, snapshotUpTo, updates, quarantined }: StoredDocument) {
    const rows = updates.map(({ bytes }) => bytes)
    this.epoch = epoch
    this.owners = new Map(owners)
    this.seq = updates.at(-1)?.seq ?? snapshotUpTo
    this.tail = { rows: rows.length, bytes: rows.reduce((sum, { length }) => sum + length, 0) }
    this.isDamaged = quarantined.length > 0
    this.#pieces = snapshot ? [snapshot, ...rows] : rows
  }

  get isBuilt(): boolean {
    return this.#doc !== null
  }

  /** The document itself; the first call builds it, and finds out about rows that do not fit. */
  get doc(): Y.Doc {
    this.#doc ??= this.#build()
    return this.#doc
  }

  #build(): Y.Doc {
    const doc = createDoc()
    const pieces = this.#pieces
    this.#pieces = []
    this.#sorted = null
    const isWhole = doc.transact(
      () => pieces.map((bytes) => isApplied(doc, bytes)).every(Boolean),
      ORIGIN.load,
    )
    doc.clientID = SERVER_CLIENT
    const hasGaps = doc.store.pendingStructs !== null || doc.store.pendingDs !== null
    this.isDamaged ||= !isWhole || hasGaps
    return doc
  }

  /**
   * The whole document from its stored bytes, while it is not built: large pieces as they lie, in
   * their order, and last the merger of all small ones.
   */
  storedState(): SortedState {
    this.#sorted ??= {
      large: this.#pieces.filter(({ length }) => length >= LARGE),
      rest: Y.mergeUpdates(this.#pieces.filter(({ length }) => length < LARGE)),
    }
    return this.#sorted
  }
}

function isApplied(doc: Y.Doc, bytes: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, bytes, ORIGIN.load)
    return true
  } catch {
    return false
  }
}
