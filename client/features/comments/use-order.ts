import { useMemo } from 'react'
import type { Agenda, Id } from '../../../shared/model/agenda.ts'
import type { LocatedThread } from '../../../shared/model/thread.ts'
import { useAgenda } from '../../state/index.ts'
import { placeOfThread } from './thread-place.ts'

/** How to order threads as what they are about is ordered in the agenda; the lost ones come last. */
export function useOrder(): (thread: LocatedThread) => number {
  const agenda = useAgenda()
  return useMemo(() => {
    const places = new Map(orderedIds(agenda).map((id, place) => [id, place + 1]))
    return ({ where }) => {
      const place = placeOfThread(agenda, where)
      if (!place) return Number.MAX_SAFE_INTEGER
      const id = place.document ?? place.entry ?? place.item ?? place.meeting
      return id === undefined ? 0 : (places.get(id) ?? Number.MAX_SAFE_INTEGER)
    }
  }, [agenda])
}

function orderedIds({ items, documents, meetings, entries }: Agenda): readonly Id[] {
  return [
    ...items.flatMap(({ id }) => [
      id,
      ...documents.filter(({ item }) => item === id).map((document) => document.id),
    ]),
    ...meetings.flatMap(({ id }) => [
      id,
      ...entries.filter(({ meeting }) => meeting === id).map((entry) => entry.id),
    ]),
  ]
}
