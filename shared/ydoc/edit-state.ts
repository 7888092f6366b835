import type * as Y from 'yjs'
import { remembered } from '../base/remembered.ts'
import { type Result, refused } from '../base/result.ts'
import type { Facts, Id } from '../model/agenda.ts'
import type { Refusal } from '../model/edit.ts'
import { type Arrangement, arrange, type Sorted } from './arrange.ts'
import { RECORD_ROOTS } from './layout.ts'
import { readFacts } from './read-facts.ts'
import { createRecordCache, type RecordCache } from './record-cache.ts'
import { isId } from './records.ts'
import { rootMap } from './shared-type.ts'
import { createTouch } from './touch.ts'
import type { Write } from './write.ts'

/** What an edit is checked against: the document as it stands, without its texts. */
export interface EditState extends Arrangement {
  readonly facts: Facts
  /** Every id that a record bears, a readable one or not. */
  readonly ids: ReadonlySet<Id>
}

/** What an edit writes, or why it does not apply. */
export type Plan = Result<readonly Write[], Refusal>

/**
 * Reads what edits are checked against. Between transactions it is kept until something of it
 * changes: a repair of hundreds of texts would else read every record for each of them.
 */
export function readEditState(doc: Y.Doc): EditState {
  const isBetween = doc._transaction === null && doc._transactionCleanups.length === 0
  return isBetween ? keptState(doc)() : readState(doc, createRecordCache(doc))
}

const keptState = remembered((doc: Y.Doc): (() => EditState) => {
  const cache = createRecordCache(doc)
  const touch = createTouch(doc)
  let state: EditState | null = null
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const { facts, records } = touch(transaction)
    for (const { root, id } of records) cache.forget(root, id)
    if (facts || records.length > 0) state = null
  })
  return () => {
    state ??= readState(doc, cache)
    return state
  }
})

function readState(doc: Y.Doc, cache: RecordCache): EditState {
  const ids = RECORD_ROOTS.flatMap((root) => [...(rootMap(doc, root)?.keys() ?? [])])
  const { facts } = readFacts(rootMap(doc, 'facts'))
  return { ...arrange(cache.read().records), facts, ids: new Set(ids) }
}

/** The live record of an id, or undefined. */
export function liveOf<Record extends { readonly id: Id }>(
  { live }: Sorted<Record>,
  id: Id | null,
): Record | undefined {
  return live.find((record) => record.id === id)
}

/** The record of an id that is not itself deleted, though what it belongs to may be. */
export function keptOf<Record extends { readonly id: Id; readonly deleted: boolean }>(
  { all }: Sorted<Record>,
  id: Id,
): Record | undefined {
  return all.find((record) => record.id === id && !record.deleted)
}

/** Why a new record cannot bear an id, or null when it can. */
export function idRefusal({ ids }: EditState, id: Id): Refusal | null {
  if (!isId(id)) return { code: 'unknown-record', values: { id: String(id) } }
  return ids.has(id) ? { code: 'id-already-used', values: { id } } : null
}

/** The refusal of an edit whose record is not there, or not any more. */
export function unknownRecord(id: Id | null): Result<never, Refusal> {
  return refused({ code: 'unknown-record', values: { id: String(id) } })
}
