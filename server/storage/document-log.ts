import { crc32 } from 'node:zlib'
import type { Kysely, Transaction } from 'kysely'
import type { DocumentLog, StoredDocument } from './store.ts'
import type { Tables } from './tables.ts'

/** The update log in the database: all but its hot path, {@link DocumentLog.append}. */
export function documentLog(database: Kysely<Tables>): Omit<DocumentLog, 'append'> {
  return {
    load: (agenda) => load(database, agenda),
    compact: (agenda, upTo, snapshot) =>
      database.transaction().execute((tx) => compact(tx, agenda, upTo, snapshot)),
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
