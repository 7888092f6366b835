import * as Y from 'yjs'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { SERVER_CLIENT } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import type { StoredDocument } from '../storage/store.ts'

/** A document as it was loaded. */
export interface OpenDocument {
  readonly doc: Y.Doc
  readonly epoch: string
  readonly owners: Map<number, string>
  /** The last row it holds. */
  readonly seq: number
  /** How much lies in the log behind the snapshot. */
  readonly tail: { readonly rows: number; readonly bytes: number }
  /** Rows are missing: it may be read and not written, and never replaces what is stored. */
  readonly isDamaged: boolean
}

/** Builds the document of what is stored. Rows that Yjs cannot take make it damaged, not fail. */
export function openDocument(stored: StoredDocument): OpenDocument {
  const doc = createDoc()
  const rows = stored.updates.map(({ bytes }) => bytes)
  const isWhole = doc.transact(() => {
    const all = stored.snapshot ? [stored.snapshot, ...rows] : rows
    return all.map((bytes) => isApplied(doc, bytes)).every(Boolean)
  }, ORIGIN.load)
  doc.clientID = SERVER_CLIENT
  const hasGaps = doc.store.pendingStructs !== null || doc.store.pendingDs !== null
  return {
    doc,
    epoch: stored.epoch,
    owners: new Map(stored.owners),
    seq: stored.updates.at(-1)?.seq ?? stored.snapshotUpTo,
    tail: { rows: rows.length, bytes: rows.reduce((sum, { length }) => sum + length, 0) },
    isDamaged: !isWhole || hasGaps || stored.quarantined.length > 0,
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
