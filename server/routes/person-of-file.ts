import { createHash } from 'node:crypto'
import type { Person } from '../../shared/model/person.ts'
import { personName } from '../../shared/protocol/http.ts'
import { initials } from '../identity/initials.ts'

/** How many colours people have. */
const COLORS = 8

/**
 * Who stands in an agenda for an author whom a Word file names and whom nobody has signed in as:
 * the same name is the same person, and their name says where they come from.
 */
export function personOfFile(author: string): Person {
  const name = personName.safeParse(author).data ?? ''
  const hash = createHash('sha256').update(name).digest()
  return {
    id: `word-${hash.toString('hex').slice(0, 24)}`,
    name: name === '' ? 'Word' : `${name} (Word)`,
    initials: initials(name || 'Word'),
    color: ((hash[0] ?? 0) % COLORS) + 1,
  }
}
