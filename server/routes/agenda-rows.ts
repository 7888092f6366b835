import type { Role } from '../../shared/access/role.ts'
import type { AgendaListRow } from '../../shared/protocol/http.ts'
import type { AgendaRow, MemberRow, PersonRow, Store } from '../storage/store.ts'
import { asPerson } from './person-shape.ts'

/** Agendas as the start page shows them, in the order given, with the people of each. */
export async function agendaRows(
  store: Store,
  agendas: readonly (AgendaRow & { readonly role: Role })[],
): Promise<AgendaListRow[]> {
  const members = await Promise.all(agendas.map(({ id }) => store.members(id)))
  const people = await peopleById(store, [
    ...members.flat().map(({ person }) => person),
    ...agendas.flatMap(({ changedBy }) => changedBy ?? []),
  ])
  return agendas.map((agenda, place) => oneRow(agenda, members[place] ?? [], people))
}

/** People by their ids; an id that nobody has is left out. */
export async function peopleById(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const people = await store.people([...new Set(ids)])
  return new Map(people.map((person) => [person.id, person]))
}

function oneRow(
  agenda: AgendaRow & { readonly role: Role },
  members: readonly MemberRow[],
  people: ReadonlyMap<string, PersonRow>,
): AgendaListRow {
  const changedBy = people.get(agenda.changedBy ?? '')
  const longestFirst = [...members].sort((a, b) => a.since - b.since)
  return {
    id: agenda.id,
    title: agenda.title,
    symbol: agenda.symbol,
    opening: agenda.opening,
    closing: agenda.closing,
    sessionNumber: agenda.sessionNumber,
    place: agenda.place,
    schema: agenda.schema,
    state: agenda.state,
    language: agenda.language,
    createdAt: agenda.createdAt,
    changedAt: agenda.changedAt,
    changedBy: changedBy ? asPerson(changedBy) : null,
    deletedAt: agenda.deletedAt,
    role: agenda.role,
    people: longestFirst.flatMap(({ person }) => people.get(person) ?? []).map(asPerson),
  }
}
