import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** The copy of a document on this device. */
export interface LocalCopy {
  /** Resolves when what the copy held is in the document; false when there is no storage here. */
  readonly loaded: Promise<boolean>
  /** Stops writing; the copy stays. */
  close(): Promise<void>
}

const LONGEST_OPENING_MS = 4_000

/**
 * Keeps a document in an IndexedDB database, every update at once. While it is open it holds a
 * shared lock of the database's name, so that no tab deletes what another is writing.
 */
export function keepLocalCopy(doc: Y.Doc, database: string): LocalCopy {
  if (typeof indexedDB === 'undefined') return NO_COPY
  const release = holdLock(database)
  const persistence = new IndexeddbPersistence(database, doc)
  const failed = persistence._db.then(
    () => new Promise<boolean>(() => undefined),
    () => false,
  )
  return {
    loaded: Promise.race([
      persistence.whenSynced.then(() => true),
      failed,
      later(LONGEST_OPENING_MS, false),
    ]),
    close: () =>
      persistence
        .destroy()
        .catch(() => undefined)
        .finally(release),
  }
}

/** Deletes a copy unless a tab has it open; says whether it is gone. */
export async function dropLocalCopy(database: string): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return true
  const drop = () => {
    indexedDB.deleteDatabase(database)
    return true
  }
  if (!navigator.locks) return drop()
  return navigator.locks.request(database, { ifAvailable: true }, (lock) => lock !== null && drop())
}

function holdLock(name: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  navigator.locks?.request(name, { mode: 'shared' }, () => held).catch(() => undefined)
  return release
}

const NO_COPY: LocalCopy = { loaded: Promise.resolve(false), close: () => Promise.resolve() }

function later<Value>(ms: number, value: Value): Promise<Value> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(value), ms)
  })
}
