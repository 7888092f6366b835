import { crc32 } from 'node:zlib'
import type { Insertable, Kysely, Transaction } from 'kysely'
import type { DocumentLog, NewUpdate, StoredDocument } from './store.ts'
import type { Tables, UpdatesTable } from './tables.ts'

/** Rows put into one INSERT: below SQLite's limit of bound values at six values a row. */
const ROWS_AT_ONCE = 500

/** The update log in the database. */
export function documentLog(database: Kysely<Tables>): DocumentLog {
  return {
    append: (updates) =>
      database.transaction().execute(async (tx) => {
        const seqs = await insertUpdates(tx, updates)
        await insertClients(tx, updates)
        return seqs
      }),
    load: (agenda) => load(database, agenda),
    compact: (agenda, upTo, snapshot) =>
      database.transaction().execute((tx) => compact(tx, agenda, upTo, snapshot)),
  }
}

/**
 * Inserts rows and resolves with their numbers, in the order given: within one statement SQLite
 * numbers the rows in the order of the values, though it may return them in another.
 */
export async function insertUpdates(
  tx: Transaction<Tables>,
  updates: readonly NewUpdate[],
): Promise<number[]> {
  const seqs: number[] = []
  for (let from = 0; from < updates.length; from += ROWS_AT_ONCE) {
    const rows = updates.slice(from, from + ROWS_AT_ONCE).map(updateRow)
    const inserted = await tx.insertInto('updates').values(rows).returning('seq').execute()
    seqs.push(...inserted.map(({ seq }) => seq).sort((a, b) => a - b))
  }
  return seqs
}

function updateRow({ agenda, bytes, person, at }: NewUpdate): Insertable<UpdatesTable> {
  return { agenda, bytes, crc: crc32(bytes), person, at }
}

/** A client id that already has an owner keeps it: the first commit decides. */
async function insertClients(tx: Transaction<Tables>, updates: readonly NewUpdate[]) {
  const rows = updates.flatMap(({ agenda, clients }) =>
    (clients ?? []).map((owner) => ({ agenda, ...owner })),
  )
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto('clients')
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function load(database: Kysely<Tables>, agenda: string): Promise<StoredDocument | null> {
  return await database.transaction().execute(async (tx) => {
    const known = await tx
      .selectFrom('agendas')
      .select('epoch')
      .where('id', '=', agenda)
      .executeTakeFirst()
    if (!known) return null
    const snapshot = await tx
      .selectFrom('snapshots')
      .selectAll()
      .where('agenda', '=', agenda)
      .executeTakeFirst()
    const rows = await tx
      .selectFrom('updates')
      .select(['seq', 'bytes', 'crc'])
      .where('agenda', '=', agenda)
      .orderBy('seq')
      .execute()
    const clients = await tx
      .selectFrom('clients')
      .select(['client', 'person'])
      .where('agenda', '=', agenda)
      .execute()
    const snapshotHolds = snapshot !== undefined && isIntact(snapshot)
    return {
      epoch: known.epoch,
      snapshot: snapshotHolds ? snapshot.bytes : null,
      snapshotUpTo: snapshot?.upTo ?? 0,
      updates: rows.filter(isIntact).map(({ seq, bytes }) => ({ seq, bytes })),
      quarantined: [
        ...(snapshot && !snapshotHolds ? [snapshot.upTo] : []),
        ...rows.filter((row) => !isIntact(row)).map(({ seq }) => seq),
      ],
      owners: new Map(clients.map(({ client, person }) => [client, person])),
    }
  })
}

/** Whether the bytes are those that were stored; a row whose bytes are no blob is not intact. */
function isIntact({ bytes, crc }: { readonly bytes: Uint8Array; readonly crc: number }): boolean {
  return bytes instanceof Uint8Array && crc32(bytes) === crc
}

async function compact(
  tx: Transaction<Tables>,
  agenda: string,
  upTo: number,
  snapshot: Uint8Array,
): Promise<void> {
  const stored = await tx
    .selectFrom('snapshots')
    .select('upTo')
    .where('agenda', '=', agenda)
    .executeTakeFirst()
  if (stored && stored.upTo >= upTo) return
  const row = { upTo, bytes: snapshot, crc: crc32(snapshot) }
  await tx
    .insertInto('snapshots')
    .values({ agenda, ...row })
    .onConflict((conflict) => conflict.column('agenda').doUpdateSet(row))
    .execute()
  await tx.deleteFrom('updates').where('agenda', '=', agenda).where('seq', '<=', upTo).execute()
}
