import type { Agenda } from '../../shared/model/agenda.ts'
import type { ImportedSuggestion } from '../../shared/model/imported-suggestion.ts'
import type { ImportedThread } from '../../shared/model/imported-thread.ts'
import { writeImportedSuggestions } from '../../shared/ydoc/write-imported-suggestions.ts'
import { writeImportedThreads } from '../../shared/ydoc/write-imported-threads.ts'
import type { PersonRow } from '../storage/store.ts'
import { personOfFile } from './person-of-file.ts'
import type { RouteDeps } from './route-deps.ts'

/** What people said of a file that an agenda was read from, and in it. */
interface FromFile {
  readonly threads?: readonly ImportedThread[] | undefined
  readonly suggestions?: readonly ImportedSuggestion[] | undefined
}

/**
 * Stores a new agenda, of which its maker is secretary, and gives its id. The comments of the file
 * that it was read from become its threads, the tracked changes its suggestions.
 */
export async function createAgenda(
  { rooms, newId, clock }: Pick<RouteDeps, 'rooms' | 'newId' | 'clock'>,
  by: PersonRow,
  content: Agenda,
  { threads = [], suggestions = [] }: FromFile = {},
): Promise<string> {
  const id = newId()
  await rooms.create(id, content, by.id, (doc) => {
    const maker = { newId, now: clock(), personOf: personOfFile }
    if (threads.length > 0) writeImportedThreads(doc, threads, maker)
    if (suggestions.length > 0) writeImportedSuggestions(doc, suggestions, maker)
  })
  return id
}
