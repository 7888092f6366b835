import type { Kysely, Transaction } from 'kysely'
import type { InsertUpdates } from './sqlite-append.ts'
import { type AgendaRecords, KEPT_AFTER_DELETION, type NewAgenda } from './store.ts'
import type { Tables } from './tables.ts'

/** Every table that holds rows of an agenda, with the column that names the agenda. */
const ROWS_OF_AGENDA = [
  ['agendas', 'id'],
  ['updates', 'agenda'],
  ['snapshots', 'agenda'],
  ['clients', 'agenda'],
  ['members', 'agenda'],
  ['invitations', 'agenda'],
  ['activities', 'agenda'],
] as const

/** The columns that make an {@link AgendaRow}: all but the epoch, which is the document's. */
const SHOWN = [
  'agendas.id',
  'title',
  'symbol',
  'opening',
  'closing',
  'sessionNumber',
  'place',
  'schema',
  'state',
  'language',
  'createdAt',
  'changedAt',
  'changedBy',
  'deletedAt',
] as const

/** The agendas in the database. */
export function agendaRecords(
  database: Kysely<Tables>,
  insertUpdates: InsertUpdates,
): AgendaRecords {
  return {
    createAgenda: (agenda) =>
      database.transaction().execute((tx) => createAgenda(tx, agenda, insertUpdates)),
    agenda: async (id) => {
      const row = await database
        .selectFrom('agendas')
        .select(SHOWN)
        .where('id', '=', id)
        .executeTakeFirst()
      return row ?? null
    },
    agendaIds: async () => {
      const rows = await database
        .selectFrom('agendas')
        .select('id')
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
      return rows.map(({ id }) => id)
    },
    agendasOf: async (person, deleted = false) => {
      return await database
        .selectFrom('agendas')
        .innerJoin('members', 'members.agenda', 'agendas.id')
        .select(SHOWN)
        .select('members.role')
        .where('members.person', '=', person)
        .where('deletedAt', deleted ? 'is not' : 'is', null)
        .orderBy('changedAt', 'desc')
        .orderBy('agendas.id')
        .execute()
    },
    summarize: async (id, summary, by, at) => {
      await database
        .updateTable('agendas')
        .set({ ...summary, changedBy: by, changedAt: at })
        .where('id', '=', id)
        .execute()
    },
    setDeleted: async (id, at) => {
      await database.updateTable('agendas').set({ deletedAt: at }).where('id', '=', id).execute()
    },
    purgeDeleted: (now) => database.transaction().execute((tx) => purgeDeleted(tx, now)),
  }
}

async function createAgenda(
  tx: Transaction<Tables>,
  agenda: NewAgenda,
  insertUpdates: InsertUpdates,
): Promise<void> {
  const { id, epoch, state, summary, by, at } = agenda
  for (const [table, column] of ROWS_OF_AGENDA) {
    const row = await tx
      .selectFrom(table)
      .select(tx.fn.countAll<number>().as('rows'))
      .where(column, '=', id)
      .executeTakeFirstOrThrow()
    if (row.rows > 0) throw new Error(`Agenda ${id} has rows in ${table}; it is not created again`)
  }
  await tx
    .insertInto('agendas')
    .values({ id, epoch, ...summary, createdAt: at, changedAt: at, changedBy: by, deletedAt: null })
    .execute()
  insertUpdates([{ agenda: id, bytes: state, person: by, at }])
  if (by === null) return
  await tx
    .insertInto('members')
    .values({ agenda: id, person: by, role: 'secretary', since: at })
    .execute()
}

async function purgeDeleted(tx: Transaction<Tables>, now: number): Promise<readonly string[]> {
  const old = await tx
    .selectFrom('agendas')
    .select('id')
    .where('deletedAt', '<', now - KEPT_AFTER_DELETION)
    .execute()
  const ids = old.map(({ id }) => id)
  for (const id of ids) {
    for (const [table, column] of ROWS_OF_AGENDA) {
      await tx.deleteFrom(table).where(column, '=', id).execute()
    }
  }
  return ids
}
