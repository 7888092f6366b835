import type * as Y from 'yjs'
import type { Agenda } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import type { Text } from '../model/text.ts'
import { createAgendaCache } from './agenda-cache.ts'
import type { TextsAs } from './text-cache.ts'
import { createTouch } from './touch.ts'

/** What a transaction changed of an agenda. */
export interface AgendaChange {
  /** Items, documents, meetings, entries or unplaced lines: which exist, and their own values. */
  readonly structure: boolean
  readonly facts: boolean
  readonly texts: readonly TextPlace[]
}

/** A document read as an agenda, kept up with as it changes. */
export interface AgendaReader {
  /** The agenda now; what did not change since the last call is the same object. */
  readonly agenda: () => Agenda
  /** What cannot be read, or not as it stands: the findings of `readAgenda`. */
  readonly findings: () => readonly Finding[]
  /** One text, of any owner; an empty paragraph where nothing was written. */
  readonly text: (place: TextPlace) => Text
  /** Calls back after every transaction that changed something; returns how to stop it. */
  readonly subscribe: (listener: (change: AgendaChange) => void) => () => void
  /** Stops keeping up: nothing is reported any more, and what is read may be out of date. */
  readonly dispose: () => void
}

/** Reads a document and keeps up with it: a change costs what changed, not the whole agenda. */
export function createAgendaReader(doc: Y.Doc, as?: TextsAs): AgendaReader {
  const cache = createAgendaCache(doc, as)
  const touch = createTouch(doc)
  const listeners = new Set<(change: AgendaChange) => void>()
  const keepUp = (transaction: Y.Transaction) => {
    const { facts, records, texts } = touch(transaction)
    if (!facts && records.length === 0 && texts.length === 0) return
    if (facts) cache.forgetFacts()
    for (const { root, id } of records) cache.forgetRecord(root, id)
    for (const place of texts) cache.forgetText(place)
    const change: AgendaChange = { structure: records.length > 0, facts, texts }
    for (const listener of [...listeners]) listener(change)
  }
  doc.on('afterTransaction', keepUp)
  return {
    agenda: cache.agenda,
    findings: cache.findings,
    text: cache.text,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    dispose: () => {
      doc.off('afterTransaction', keepUp)
      listeners.clear()
    },
  }
}
