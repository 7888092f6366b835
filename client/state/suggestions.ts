import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Id } from '../../shared/model/agenda.ts'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { Person } from '../../shared/model/person.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { settle, type Verdict } from '../../shared/ydoc/text/settle.ts'
import type { SuggestionCard } from '../../shared/ydoc/text/suggestion-cards.ts'
import { withdraw } from '../../shared/ydoc/text/withdraw.ts'
import { type TextSuggestions, watchSuggestions } from '../../shared/ydoc/watch-suggestions.ts'
import { api } from './api.ts'
import { useNamedPeople } from './named-people.ts'
import { useSession } from './session-context.tsx'
import { usePeople } from './use-people.ts'
import { useMyself } from './use-status.ts'

export type { SuggestionCard, TextSuggestions, Verdict }

/** What is suggested in texts, by text; the same list until something of it changes. */
export function useSuggestions(): readonly TextSuggestions[] {
  const { doc } = useSession()
  const watch = useMemo(() => watchSuggestions(doc), [doc])
  return useSyncExternalStore(watch.subscribe, watch.get)
}

/** A card with the text it is in. */
export interface PlacedCard {
  readonly place: TextPlace
  readonly card: SuggestionCard
}

/** What can be done with cards. */
export interface SuggestionCalls {
  /** Accepts or rejects cards, in one step that one undo takes back. */
  readonly decide: (verdict: Verdict, cards: readonly PlacedCard[]) => void
  /** Takes one's own back. */
  readonly takeBack: (cards: readonly PlacedCard[]) => void
}

/** What can be done with cards; the same object all along. */
export function useSuggestionCalls(): SuggestionCalls {
  const { doc, undo, person } = useSession()
  return useMemo(() => {
    const asOneStep = (write: () => void) => {
      undo.stopCapturing()
      write()
      undo.stopCapturing()
    }
    return {
      decide: (verdict, cards) =>
        asOneStep(() => {
          const { suggester } = undo
          undo.suggester = null // who decides changes the text, and so does undoing it
          try {
            doc.transact((transaction) => {
              for (const { place, card } of cards) {
                settle(transaction, doc.getText(textRoot(place)), verdict, { keys: card.keys })
              }
            }, ORIGIN.person)
          } finally {
            undo.suggester = suggester
          }
        }),
      takeBack: (cards) =>
        asOneStep(() => {
          doc.transact((transaction) => {
            for (const { place, card } of cards) {
              const suggester = { person, at: Date.now() }
              withdraw(transaction, doc.getText(textRoot(place)), card.keys, suggester)
            }
          }, ORIGIN.typing)
        }),
    }
  }, [doc, undo, person])
}

/** Everybody who may stand behind a suggestion, by id: who wrote, who is here, who is a member. */
export function useKnownPeople(): ReadonlyMap<Id, Person> {
  const named = useNamedPeople()
  const here = usePeople()
  const myself = useMyself()
  const members = useMembersOnDemand()
  return useMemo(() => {
    const people = new Map<Id, Person>([...members, ...named])
    for (const { person } of here) people.set(person.id, person)
    if (myself) people.set(myself.id, myself)
    return people
  }, [named, here, myself, members])
}

const NOBODY: ReadonlyMap<Id, Person> = new Map()

/** The members, asked for once somebody suggests whom nothing else tells of. */
function useMembersOnDemand(): ReadonlyMap<Id, Person> {
  const { agenda } = useSession()
  const named = useNamedPeople()
  const texts = useSuggestions()
  const [members, setMembers] = useState(NOBODY)
  const unknown = texts
    .flatMap(({ cards }) => cards)
    .find(({ by }) => by !== null && !named.has(by) && !members.has(by))?.by
  const fetchMembers = useCallback(async () => {
    const answer = await api.members(agenda)
    if (answer.ok)
      setMembers(new Map(answer.value.members.map(({ person }) => [person.id, person])))
  }, [agenda])
  useEffect(() => {
    if (unknown) void fetchMembers()
  }, [unknown, fetchMembers])
  return members
}
