import type * as Y from 'yjs'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { Ledger } from './ledger.ts'
import { textPlaces, touchedRoots } from './touched-texts.ts'
import type { UnsentNote, UnsentNotes } from './unsent-note.ts'

/** Follows this device's own changes until they are acknowledged. */
export interface ChangeLog {
  /** An acknowledgement came: what it covers is forgotten. */
  acknowledged(): void
  /** The texts that hold changes which are not acknowledged. */
  unsavedTexts(): readonly TextPlace[]
  /** Everything unsaved is given up. */
  giveUp(): void
  close(): void
}

const NOTE_AFTER_MS = 300

/** Watches a document; `onChange` is told of each own change after it is counted. */
export function followChanges(
  doc: Y.Doc,
  ledger: Ledger,
  notes: UnsentNotes | null,
  onChange: () => void,
): ChangeLog {
  const touched = new Map<string, number>() // root name → number of the last change to it
  let before: UnsentNote = notes?.before ?? { changes: 0, roots: [] }
  let timer: ReturnType<typeof setTimeout> | null = null
  const writeNote = () => {
    timer = null
    const changes = Math.max(0, ledger.unsaved() - before.changes)
    notes?.write({ changes, roots: [...touched.keys()] })
  }
  const noteSoon = () => {
    timer ??= setTimeout(writeNote, NOTE_AFTER_MS)
  }
  const forget = () => {
    if (before.changes > 0) notes?.forgetBefore()
    before = { changes: 0, roots: [] }
  }
  const onUpdate = (_: Uint8Array, __: unknown, ___: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return
    ledger.changed()
    for (const root of touchedRoots(transaction)) touched.set(root, ledger.lastChange())
    noteSoon()
    onChange()
  }
  doc.on('update', onUpdate)
  return {
    acknowledged: () => {
      for (const [root, change] of touched) if (change <= ledger.savedUpTo()) touched.delete(root)
      if (ledger.isSettled()) forget()
      noteSoon()
    },
    unsavedTexts: () => textPlaces([...new Set([...before.roots, ...touched.keys()])]),
    giveUp: () => {
      touched.clear()
      forget()
      notes?.write({ changes: 0, roots: [] })
    },
    close: () => {
      doc.off('update', onUpdate)
      if (timer === null) return
      clearTimeout(timer)
      writeNote()
    },
  }
}
