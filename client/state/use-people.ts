import { useMemo, useSyncExternalStore } from 'react'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'
import type { Presence } from '../session/index.ts'
import { useSession } from './session-context.tsx'

/** A person who has this agenda open elsewhere, whatever the number of their tabs. */
export interface PersonHere {
  readonly person: PersonOnWire
  readonly typing: boolean
  /** The texts in which their carets stand, one per tab at most. */
  readonly places: readonly TextPlace[]
}

/** The other people who have this agenda open, in the order in which they came. */
export function usePeople(): readonly PersonHere[] {
  const { presence, status } = useSession()
  const tabs = useSyncExternalStore(presence.subscribe, presence.get)
  const me = useSyncExternalStore(status.subscribe, () => status.get().person?.id)
  return useMemo(() => peopleOf(tabs, me), [tabs, me])
}

function peopleOf(tabs: readonly Presence[], me: string | undefined): readonly PersonHere[] {
  const people = new Map<string, PersonHere>()
  for (const { person, typing, place } of tabs) {
    if (person.id === me) continue
    const known = people.get(person.id)
    people.set(person.id, {
      person,
      typing: typing || (known?.typing ?? false),
      places: [...(known?.places ?? []), ...(place ? [place] : [])],
    })
  }
  return [...people.values()]
}
