import type * as Y from 'yjs'
import type { CopyRegister } from './copy-register.ts'
import { dropLocalCopy, keepLocalCopy, type LocalCopy } from './local-copy.ts'

/** The copy of one document on this device, through the changes of its epoch. */
export interface CopyHolder {
  /** Reads the copy into the document; false when there is none or it does not work here. */
  load(): Promise<boolean>
  /**
   * Takes the epoch of a hello: a first one begins the copy, the same one goes on with it, and
   * another one is refused, because two histories are never merged.
   */
  take(epoch: string): boolean
  /** Whether a copy is being written. */
  isKept(): boolean
  /** Gives the copy up: the next opening begins with nothing. */
  giveUp(): void
  close(): Promise<void>
}

/** Holds the copy of a document; `onKept` is told when writing it begins. */
export function holdCopy(doc: Y.Doc, register: CopyRegister, onKept: () => void): CopyHolder {
  let copy: LocalCopy | null = null
  let kept = false
  const open = async (database: string): Promise<boolean> => {
    copy = keepLocalCopy(doc, database)
    kept = await copy.loaded
    if (kept) onKept()
    return kept
  }
  return {
    load: async () => {
      await Promise.all(register.old().map((database) => dropOld(register, database)))
      const entry = register.current()
      return entry ? open(register.database(entry)) : false
    },
    take: (epoch) => {
      const entry = register.current()
      if (entry && entry.epoch !== epoch) {
        register.begin(epoch)
        return false
      }
      if (!copy) void open(register.database(entry ?? register.begin(epoch)))
      return true
    },
    isKept: () => kept,
    giveUp: () => register.giveUp(),
    close: () => copy?.close() ?? Promise.resolve(),
  }
}

async function dropOld(register: CopyRegister, database: string): Promise<void> {
  if (await dropLocalCopy(database)) register.forget(database)
}
