import * as Y from 'yjs'
import { textRoot } from './layout.ts'
import { ORIGIN, type Origin } from './origin.ts'
import { replaceText } from './text/replace-text.ts'
import type { NewRecord, RecordWrite, Values, Write } from './write.ts'

/**
 * Carries out what an edit writes, in one transaction. What stands there already is not written
 * again, and where that leaves nothing there is no transaction.
 *
 * A person's new record is made first, deleted and outside the history of undo; the edit then shows
 * it. Undoing the edit thus deletes the record softly. Undone the way Yjs does it, the record would
 * be gone, with what others have written in it meanwhile.
 */
export function carryOut(doc: Y.Doc, writes: readonly Write[], origin: Origin): void {
  const due = writes.filter((write) => isDue(doc, write))
  if (due.length === 0) return
  const born = origin.by === 'person' ? due.filter(isNew) : []
  if (born.length > 0)
    doc.transact(() => {
      for (const write of born) createRecord(doc, write, { ...write.values, deleted: true })
    }, ORIGIN.birth)
  doc.transact((transaction) => {
    for (const write of due) carryOutOne(transaction, write)
  }, origin)
}

function carryOutOne(transaction: Y.Transaction, write: Write): void {
  const { doc } = transaction
  if (write.to === 'text') replaceText(transaction, doc.getText(textRoot(write.place)), write.text)
  else if (isNew(write) && !recordOf(doc, write)) createRecord(doc, write, write.values)
  else if (isNew(write)) recordOf(doc, write)?.delete('deleted')
  else setValues(mapOf(doc, write), write.values, isPlace(write))
}

/** Makes a record. Its id is fresh, so no other document makes the same one. */
function createRecord(doc: Y.Doc, { to, id }: NewRecord, values: Values): void {
  const set = Object.entries(values).filter(([, value]) => value !== undefined)
  doc.getMap(to).set(id, new Y.Map(set))
}

function setValues(map: Y.Map<unknown> | null, values: Values, isWhole: boolean): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) map?.delete(key)
    else if (isWhole || map?.get(key) !== value) map?.set(key, value)
  }
}

/** Whether a write would change anything. */
function isDue(doc: Y.Doc, write: Write): boolean {
  if (write.to === 'text' || isNew(write)) return true
  if (isPlace(write)) return true
  const map = mapOf(doc, write)
  return Object.entries(write.values).some(([key, value]) => map?.get(key) !== value)
}

function isNew(write: Write): write is NewRecord {
  return 'as' in write && write.as === 'new'
}

function isPlace(write: Write): boolean {
  return 'as' in write && write.as === 'place'
}

function mapOf(doc: Y.Doc, write: Exclude<Write, { to: 'text' }>): Y.Map<unknown> | null {
  return write.to === 'facts' ? doc.getMap('facts') : recordOf(doc, write)
}

function recordOf(doc: Y.Doc, { to, id }: NewRecord | RecordWrite): Y.Map<unknown> | null {
  const record = doc.getMap(to).get(id)
  return record instanceof Y.Map ? record : null
}
