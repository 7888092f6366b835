import { createContext, useCallback, useMemo } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { PersonOnWire } from '../../../shared/protocol/messages.ts'
import { documentOf } from '../../state/agenda-index.ts'
import { useAgendaPart, usePeople } from '../../state/index.ts'

/** Who is in which item. */
export type PeopleAt = ReadonlyMap<Id, readonly PersonOnWire[]>

/** Who is where, handed to the rows without drawing the tree again. */
export const PeopleAtContext = createContext<PeopleAt>(new Map())

/** Finds the item of each caret; a caret in a document's title is in the document's item. */
export function usePeopleAt(): PeopleAt {
  const people = usePeople()
  const owners = useMemo(
    () => people.flatMap(({ places }) => places.map(({ owner }) => owner)),
    [people],
  )
  const select = useCallback(
    (agenda: Agenda) => owners.map((owner) => documentOf(agenda, owner)?.item ?? owner),
    [owners],
  )
  const items = useAgendaPart(select, sameIds)
  return useMemo(() => {
    const itemOf = new Map(owners.map((owner, index) => [owner, items[index] ?? owner]))
    const at = new Map<Id, PersonOnWire[]>()
    for (const { person, places } of people)
      for (const item of new Set(places.map(({ owner }) => itemOf.get(owner) ?? owner)))
        at.set(item, [...(at.get(item) ?? []), person])
    return at
  }, [people, owners, items])
}

function sameIds(some: readonly Id[], others: readonly Id[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index])
}
