import type * as Y from 'yjs'
import type { Person } from '../model/person.ts'

/** Notes how somebody who has written is shown; only the server writes here. */
export function notePerson(doc: Y.Doc, { id, name, initials, color }: Person): void {
  const people = doc.getMap('people')
  const known = people.get(id)
  const isKnown = JSON.stringify(known) === JSON.stringify({ name, initials, color })
  if (!isKnown) people.set(id, { name, initials, color })
}
