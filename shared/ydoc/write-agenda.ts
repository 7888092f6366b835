import * as Y from 'yjs'
import { assert } from '../base/assert.ts'
import type { Agenda, Id } from '../model/agenda.ts'
import type { TextField } from '../model/edit.ts'
import { LANGUAGES, type PerLanguage } from '../model/language.ts'
import type { Text } from '../model/text.ts'
import { type RecordRoot, SERVER_CLIENT, textRoot } from './layout.ts'
import { ORIGIN } from './origin.ts'
import { storedFacts } from './read-facts.ts'
import type { Scalar } from './records.ts'
import { writeText } from './text/write-text.ts'
import { isEmptyText } from './text-cache.ts'

/**
 * Fills a new document with an agenda, in one transaction; only the server does this, once.
 *
 * It writes under the server's client id, so the same agenda always makes the same bytes. Deleted
 * records come along, without the hidden ones below them. A document in which anything was ever
 * written is a caller's mistake and throws: its history would be doubled or overwritten.
 */
export function writeAgenda(doc: Y.Doc, agenda: Agenda): void {
  const { clients, pendingStructs } = doc.store
  assert(clients.size === 0 && !pendingStructs, 'an empty document', clients.size)
  const ownClient = doc.clientID
  doc.clientID = SERVER_CLIENT
  try {
    doc.transact((transaction) => writeAll(transaction, agenda), ORIGIN.server)
  } finally {
    doc.clientID = ownClient
  }
}

function writeAll(transaction: Y.Transaction, agenda: Agenda): void {
  for (const [key, value] of Object.entries(storedFacts(agenda.facts)))
    transaction.doc.getMap('facts').set(key, value)
  writeRecords(transaction, agenda, {})
  writeRecords(transaction, agenda.deleted, { deleted: true })
  for (const { id, ...values } of agenda.unplaced) writeRecord(transaction, 'unplaced', id, values)
}

function writeRecords(
  transaction: Y.Transaction,
  { items, documents, meetings, entries, places = [] }: Agenda['deleted'],
  mark: { readonly deleted?: true },
): void {
  for (const { id, title, shortTitle, annotation, ...values } of items) {
    writeRecord(transaction, 'items', id, { ...values, ...mark })
    writeTexts(transaction, id, 'title', title)
    writeTexts(transaction, id, 'short-title', shortTitle)
    writeTexts(transaction, id, 'annotation', annotation)
  }
  for (const { id, title, ...values } of documents) {
    writeRecord(transaction, 'documents', id, { ...values, ...mark })
    writeTexts(transaction, id, 'title', title)
  }
  for (const { id, ...values } of meetings)
    writeRecord(transaction, 'meetings', id, { ...values, ...mark })
  for (const { id, text, ...values } of entries) {
    writeRecord(transaction, 'entries', id, { ...values, ...mark })
    writeTexts(transaction, id, 'text', text)
  }
  for (const { id, ...values } of places)
    writeRecord(transaction, 'places', id, { ...values, ...mark })
}

function writeRecord(
  { doc }: Y.Transaction,
  root: RecordRoot,
  id: Id,
  values: Readonly<Record<string, Scalar | undefined>>,
): void {
  const set = Object.entries(values).filter(([, value]) => value !== undefined)
  doc.getMap(root).set(id, new Y.Map(set))
}

function writeTexts(
  transaction: Y.Transaction,
  owner: Id,
  field: TextField,
  texts: PerLanguage<Text>,
): void {
  for (const language of LANGUAGES) {
    const text = texts[language]
    if (!text || isEmptyText(text)) continue
    writeText(transaction, transaction.doc.getText(textRoot({ owner, field, language })), text)
  }
}
