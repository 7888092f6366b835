import Sqlite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { activityRecords } from './activity-records.ts'
import { agendaRecords } from './agenda-records.ts'
import { DamagedDatabase } from './damaged-database.ts'
import { documentLog } from './document-log.ts'
import { holidayRecords } from './holiday-records.ts'
import { migrate } from './migrations.ts'
import { peopleRecords } from './people-records.ts'
import { prepareInsertUpdates, sqliteAppend } from './sqlite-append.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** How long a commit waits for another process that holds the database, in milliseconds. */
const LOCKED_PATIENCE = 5_000

/** Files up to this size, in bytes, are checked whole at start; larger ones without their indexes. */
const CHECKED_WHOLE = 256 * 1024 * 1024

/**
 * Opens the store in a SQLite file, making the file when there is none. A damaged file is left as
 * it is: then it rejects with {@link DamagedDatabase}.
 *
 * Its calls block the thread that makes them; the server runs it in a worker, see `worker-store.ts`.
 */
export async function openSqliteStore(file: string): Promise<Store> {
  const sqlite = openFile(file)
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
  await migrate(database.withTables<never>())
  const insertUpdates = prepareInsertUpdates(sqlite)
  return {
    ...documentLog(database),
    append: sqliteAppend(sqlite, database, insertUpdates),
    ...agendaRecords(database, insertUpdates),
    ...peopleRecords(database),
    ...activityRecords(database),
    ...holidayRecords(database),
    close: () => database.destroy(),
  }
}

function openFile(file: string): Sqlite.Database {
  const sqlite = new Sqlite(file, { timeout: LOCKED_PATIENCE })
  try {
    checkIntegrity(sqlite)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('wal_autocheckpoint = 4000')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw isDamage(error) ? new DamagedDatabase(file, error.message) : error
  }
}

/** Reads every page before anything writes: SQLite would go on with a damaged file unawares. */
function checkIntegrity(sqlite: Sqlite.Database): void {
  const size =
    Number(sqlite.pragma('page_count', { simple: true })) *
    Number(sqlite.pragma('page_size', { simple: true }))
  const check = size <= CHECKED_WHOLE ? 'integrity_check' : 'quick_check'
  const answer = sqlite.pragma(`${check}(1)`, { simple: true })
  if (answer !== 'ok') throw new Sqlite.SqliteError(String(answer), 'SQLITE_CORRUPT')
}

function isDamage(error: unknown): error is Error {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
}
