import type * as Y from 'yjs'
import type { Id } from '../model/agenda.ts'
import type { Person } from '../model/person.ts'
import { isCount, isString } from './fields.ts'
import { isObject } from './read-messages.ts'
import { rootMap } from './shared-type.ts'

/** Everybody who has written in a document, by id, former members too. Never throws. */
export function readPeople(doc: Y.Doc): ReadonlyMap<Id, Person> {
  const people = [...(rootMap(doc, 'people')?.entries() ?? [])]
  return new Map(people.flatMap(([id, value]) => (isPerson(value) ? [[id, { ...value, id }]] : [])))
}

function isPerson(value: unknown): value is Person {
  return isObject(value) && isString(value.name) && isString(value.initials) && isCount(value.color)
}
