import type { Agenda } from '../../shared/model/agenda.ts'
import type { ImportedThread } from '../../shared/model/imported-thread.ts'
import { writeImportedThreads } from '../../shared/ydoc/write-imported-threads.ts'
import type { PersonRow } from '../storage/store.ts'
import { personOfFile } from './person-of-file.ts'
import type { RouteDeps } from './route-deps.ts'

/**
 * Stores a new agenda, of which its maker is secretary, and gives its id. The comments of the file
 * that it was read from become its threads.
 */
export async function createAgenda(
  { rooms, newId, clock }: Pick<RouteDeps, 'rooms' | 'newId' | 'clock'>,
  by: PersonRow,
  content: Agenda,
  threads: readonly ImportedThread[] = [],
): Promise<string> {
  const id = newId()
  await rooms.create(id, content, by.id, (doc) => {
    if (threads.length === 0) return
    writeImportedThreads(doc, threads, { newId, now: clock(), personOf: personOfFile })
  })
  return id
}
