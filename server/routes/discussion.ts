import type { Context } from 'hono'
import type { Operation } from '../../shared/access/operations.ts'
import type { Result } from '../../shared/base/result.ts'
import type { ProblemCode } from '../../shared/protocol/problem.ts'
import { notePerson } from '../../shared/ydoc/note-person.ts'
import type { NewActivity } from '../storage/store.ts'
import { type Access, agendaAccess } from './agenda-access.ts'
import { asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

/** The document of an agenda, handed on to functions that know it. */
export type AgendaDocument = Parameters<typeof notePerson>[0]

/** Somebody who takes part in the discussion of an agenda, and what the server says of the moment. */
export interface Speaker extends Access {
  readonly by: string
  readonly at: number
  /** Whom of the people called they can call: members of the agenda. */
  readonly mentions: (people: readonly string[]) => Promise<readonly string[]>
  /** Writes in the document in the server's name; a refusal ends the request. */
  readonly write: <Value>(
    edit: (doc: AgendaDocument) => Result<Value, ProblemCode>,
  ) => Promise<Value>
  /** Writes down that they did it. */
  readonly record: (kind: string, data: NewActivity['data']) => Promise<void>
}

/** Lets somebody speak in an agenda, if their role may do the operation. */
export async function speakerIn(
  c: Context<RouteEnv>,
  deps: RouteDeps,
  id: string,
  operation: Operation,
): Promise<Speaker> {
  const access = await agendaAccess(c, deps, id, operation)
  const { person } = access.signedIn
  const by = person.id
  return {
    ...access,
    by,
    at: deps.clock(),
    mentions: async (people) => {
      if (people.length === 0) return []
      const members = await deps.store.members(id)
      return [...new Set(people)].filter((one) => members.some((member) => member.person === one))
    },
    write: async (edit) => {
      const written = await deps.rooms.run(id, by, (doc) => {
        const result = edit(doc)
        if (result.ok) notePerson(doc, asPerson(person))
        return result
      })
      if (!written.ok) throw new ProblemError(written.reason)
      return written.value
    },
    record: (kind, data) => recordActivity(deps, { agenda: id, person: by, kind, data }),
  }
}
