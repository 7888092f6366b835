import type { Id } from '../../shared/model/agenda.ts'
import type { Person } from '../../shared/model/person.ts'
import { useDiscussion } from './discussion.ts'

/** Everybody who has written in the open agenda, by id, former members too. */
export function useNamedPeople(): ReadonlyMap<Id, Person> {
  return useDiscussion(({ people }) => people)
}
