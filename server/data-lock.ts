import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { ok, type Result, refused } from '../shared/base/result.ts'

/** Lets go of the folder. */
export type ReleaseLock = () => void

/**
 * Takes a data folder for this process alone: two servers over one database would each believe
 * their own rooms. The lock is the operating system's, held through a small database file, so it
 * ends with the process however that ends.
 */
export function lockDataFolder(folder: string): Result<ReleaseLock, 'in-use'> {
  const lock = new Sqlite(join(folder, 'server.lock'), { timeout: 0 })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      return refused('in-use')
    }
    throw error
  }
  return ok(() => {
    lock.close()
  })
}
