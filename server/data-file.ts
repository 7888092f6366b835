import { join } from 'node:path'

/** The database file of a data folder. */
export function dataFile(folder: string): string {
  return join(folder, 'rapporteur.sqlite')
}
