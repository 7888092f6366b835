import Database from 'better-sqlite3'

/**
 * Whole documents by name, in a table of SQLite: the simplest storage that a peer can have.
 * better-sqlite3 is the project's own, so that it is compiled once.
 */
export function openStates(file) {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE IF NOT EXISTS states (name TEXT PRIMARY KEY, bytes BLOB NOT NULL)')
  const select = database.prepare('SELECT bytes FROM states WHERE name = ?').pluck()
  const upsert = database.prepare('INSERT OR REPLACE INTO states VALUES (?, ?)')
  return {
    read: (name) => select.get(name) ?? null,
    write: (name, bytes) => upsert.run(name, bytes),
  }
}
