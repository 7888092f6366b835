import type { PersonRow } from '../storage/store.ts'
import type { IdentityDeps } from './identity-deps.ts'
import { initials } from './initials.ts'

/** How many person colours the palette has. */
const COLORS = 8

/** What a person says of themselves; initials and colour are the server's. */
export interface PersonWords {
  readonly name: string
  readonly language: string
}

/** Adds a person; each takes the next colour of the palette, so that the first eight differ. */
export async function addPerson(
  { store, clock, newId }: IdentityDeps,
  { name, language }: PersonWords,
): Promise<PersonRow> {
  const person: PersonRow = {
    id: newId(),
    name,
    initials: initials(name),
    color: 1 + ((await store.countPeople()) % COLORS),
    language,
    createdAt: clock(),
  }
  await store.addPerson(person)
  return person
}

/** Changes a person's name or language; what is not given stays. */
export async function changePerson(
  { store }: IdentityDeps,
  person: PersonRow,
  words: Partial<PersonWords>,
): Promise<PersonRow> {
  const name = words.name ?? person.name
  const language = words.language ?? person.language
  const changed = { ...person, name, initials: initials(name), language }
  await store.changePerson(changed)
  return changed
}
