import { crc32 } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Kysely } from 'kysely'
import type { DocumentLog, NewUpdate } from './store.ts'
import type { Tables } from './tables.ts'

/** Inserts rows into the log and gives their numbers, in the order given. */
export type InsertUpdates = (updates: readonly NewUpdate[]) => number[]

/**
 * Prepares the statement of the log's rows. It runs many times a second as long as anybody types,
 * so it is compiled once; it joins whatever transaction is open on the connection.
 */
export function prepareInsertUpdates(sqlite: Database): InsertUpdates {
  const insert = sqlite.prepare(
    'INSERT INTO updates (agenda, bytes, crc, person, at) VALUES (?, ?, ?, ?, ?)',
  )
  return (updates) =>
    updates.map(({ agenda, bytes, person, at }) =>
      Number(insert.run(agenda, bytes, crc32(bytes), person, at).lastInsertRowid),
    )
}

/**
 * Group commit in SQLite. It takes the one connection for itself first: inside another's open
 * transaction it would return before COMMIT. A client id that already has an owner keeps it: the
 * first commit decides.
 */
export function sqliteAppend(
  sqlite: Database,
  database: Kysely<Tables>,
  insertUpdates: InsertUpdates,
): DocumentLog['append'] {
  const insertClient = sqlite.prepare(
    'INSERT INTO clients (agenda, client, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const commit = sqlite.transaction((updates: readonly NewUpdate[]) => {
    const seqs = insertUpdates(updates)
    for (const { agenda, clients = [] } of updates) {
      for (const { client, person } of clients) insertClient.run(agenda, client, person)
    }
    return seqs
  })
  return (updates) => database.connection().execute(async () => commit.immediate(updates))
}
