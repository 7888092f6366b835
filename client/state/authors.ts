import { useMemo } from 'react'
import type { Id } from '../../shared/model/agenda.ts'
import type { Person } from '../../shared/model/person.ts'
import { useDiscussion } from './discussion.ts'
import { useMyself } from './use-status.ts'

/** How to show somebody who wrote something, also after they left; null for one never heard of. */
export function useAuthors(): (person: Id) => Person | null {
  const people = useDiscussion((discussion) => discussion.people)
  const myself = useMyself()
  return useMemo(
    () => (id: Id) => people.get(id) ?? (myself?.id === id ? myself : null),
    [people, myself],
  )
}
