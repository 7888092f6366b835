import type { Agenda } from '../../shared/model/agenda.ts'
import type { PersonRow } from '../storage/store.ts'
import type { RouteDeps } from './route-deps.ts'

/** Stores a new agenda, of which its maker is secretary, and gives its id. */
export async function createAgenda(
  { rooms, newId }: Pick<RouteDeps, 'rooms' | 'newId'>,
  by: PersonRow,
  content: Agenda,
): Promise<string> {
  const id = newId()
  await rooms.create(id, content, by.id)
  return id
}
