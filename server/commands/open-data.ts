import { existsSync } from 'node:fs'
import { dataFile } from '../data-file.ts'
import { openSqliteStore } from '../storage/sqlite-store.ts'
import type { Store } from '../storage/store.ts'
import type { CommandContext } from './command.ts'

/**
 * Lets a command work on the database, which may be in use by a running server, and closes it
 * afterwards. A database that is not there or damaged is said, and the exit code is 1.
 */
export async function withStore(
  { config, complain }: CommandContext,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const file = dataFile(config.dataFolder)
  if (!existsSync(file)) {
    complain(`There is no database in ${config.dataFolder}. Set DATA_DIR to the server’s folder.`)
    return 1
  }
  try {
    const store = await openSqliteStore(file)
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return 1
  }
}
