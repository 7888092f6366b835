import { useMemo, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/model/agenda.ts'
import type { Person } from '../../shared/model/person.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import type { Session } from '../session/index.ts'
import { useSession } from './session-context.tsx'

/** Everybody who has written in the open agenda, by id, former members too. */
export function useNamedPeople(): ReadonlyMap<Id, Person> {
  const { doc } = useSession()
  const watch = useMemo(() => watchPeople(doc), [doc])
  return useSyncExternalStore(watch.subscribe, watch.get)
}

function watchPeople(doc: Session['doc']) {
  let people: ReadonlyMap<Id, Person> | null = null
  const root = doc.getMap('people')
  return {
    get: () => {
      people ??= readPeople(doc)
      return people
    },
    subscribe: (listener: () => void) => {
      const onChange = () => {
        people = null
        listener()
      }
      root.observeDeep(onChange)
      return () => root.unobserveDeep(onChange)
    },
  }
}
