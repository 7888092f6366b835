import { type Kysely, type Migration, Migrator, sql } from 'kysely'

/** Brings a database to the newest form, one numbered step after another; throws at a failure. */
export async function migrate(database: Kysely<never>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

const MIGRATIONS: Record<string, Migration> = {
  '001-documents': { up: addDocuments },
  '002-people': { up: addPeople },
  '003-activities': { up: addActivities },
  '004-holidays': { up: addHolidays },
}

async function addDocuments(database: Kysely<never>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('agendas')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('epoch', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text')
    .addColumn('opening', 'text')
    .addColumn('closing', 'text')
    .addColumn('sessionNumber', 'integer')
    .addColumn('place', 'text')
    .addColumn('schema', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'integer', (column) => column.notNull())
    .addColumn('changedAt', 'integer', (column) => column.notNull())
    .addColumn('changedBy', 'text')
    .addColumn('deletedAt', 'integer')
    .execute()
  await schema
    .createTable('updates')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('agenda', 'text', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addColumn('crc', 'integer', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('updatesOfAgenda')
    .on('updates')
    .columns(['agenda', 'seq'])
    .unique()
    .execute()
  await schema
    .createTable('snapshots')
    .addColumn('agenda', 'text', (column) => column.primaryKey())
    .addColumn('upTo', 'integer', (column) => column.notNull())
    .addColumn('bytes', 'blob', (column) => column.notNull())
    .addColumn('crc', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('clients')
    .addColumn('agenda', 'text', (column) => column.notNull())
    .addColumn('client', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('clientsKey', ['agenda', 'client'])
    .execute()
}

async function addPeople(database: Kysely<never>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('people')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('initials', 'text', (column) => column.notNull())
    .addColumn('color', 'integer', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'integer', (column) => column.notNull())
    .execute()
  await schema
    .createTable('members')
    .addColumn('agenda', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('since', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('membersKey', ['agenda', 'person'])
    .execute()
  await schema.createIndex('membersOfPerson').on('members').column('person').execute()
  await schema
    .createTable('invitations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tokenHash', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('agenda', 'text')
    .addColumn('role', 'text')
    .addColumn('person', 'text')
    .addColumn('createdBy', 'text')
    .addColumn('createdAt', 'integer', (column) => column.notNull())
    .addColumn('expiresAt', 'integer', (column) => column.notNull())
    .addColumn('revokedAt', 'integer')
    .addColumn('used', 'integer', (column) => column.notNull())
    .addColumn('uses', 'integer')
    .addCheckConstraint('usedWithinUses', sql`uses is null or used <= uses`)
    .execute()
  await schema.createIndex('invitationsOfAgenda').on('invitations').column('agenda').execute()
  await schema
    .createTable('signIns')
    .addColumn('tokenHash', 'text', (column) => column.primaryKey())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'integer', (column) => column.notNull())
    .addColumn('expiresAt', 'integer', (column) => column.notNull())
    .execute()
  await schema.createIndex('signInsOfPerson').on('signIns').column('person').execute()
}

async function addActivities(database: Kysely<never>): Promise<void> {
  const { schema } = database
  await schema
    .createTable('activities')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('agenda', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('person', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createIndex('activitiesOfAgenda')
    .on('activities')
    .columns(['agenda', 'id'])
    .unique()
    .execute()
}

async function addHolidays(database: Kysely<never>): Promise<void> {
  await database.schema
    .createTable('holidayYears')
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('days', 'text', (column) => column.notNull())
    .addColumn('changedAt', 'integer', (column) => column.notNull())
    .addColumn('changedBy', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('holidayYearsKey', ['place', 'year'])
    .execute()
}
