import { INTERFACE_LANGUAGES, type Me, type Person } from '../../shared/protocol/http.ts'
import type { PersonRow } from '../storage/store.ts'

/** A person as others see them. */
export function asPerson({ id, name, initials, color }: PersonRow): Person {
  return { id, name, initials, color }
}

/** A person as they see themselves. */
export function asMe(person: PersonRow): Me {
  const language = INTERFACE_LANGUAGES.find((one) => one === person.language) ?? 'en'
  return { person: asPerson(person), language }
}
