import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { IgnoredFinding } from '../../shared/model/ignored.ts'
import { ignoredDoneShape, newIgnoredShape } from '../../shared/protocol/findings.ts'
import { notePerson } from '../../shared/ydoc/note-person.ts'
import { readIgnored } from '../../shared/ydoc/read-ignored.ts'
import { removeIgnored, writeIgnored } from '../../shared/ydoc/write-ignored.ts'
import { agendaAccess } from './agenda-access.ts'
import { agendaParams, answers, answersNothing, ignoredParams, takes } from './describe.ts'
import { asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

/** More than anybody decides one by one; it keeps the document small. */
const MOST_IGNORED = 5_000

const ignore = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/ignored',
  summary: 'Leave a finding as it is, for a reason',
  description: 'A finding that is ignored already stays as it was ignored.',
  request: { params: agendaParams, ...takes(newIgnoredShape) },
  responses: answers('Under which id it can be shown again.', ignoredDoneShape),
})

const revoke = createRoute({
  method: 'delete',
  path: '/api/agendas/{id}/ignored/{ignored}',
  summary: 'Show an ignored finding again',
  request: { params: ignoredParams },
  responses: answersNothing('Shown again.'),
})

/** Findings that people decided to leave; they stand in the document, where everybody sees them. */
export function addIgnoredRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(ignore, async (c) => {
    const { id } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'ignore-findings')
    const { person } = signedIn
    const asked = c.req.valid('json')
    const ignored = { ...asked, id: deps.newId(), person: person.id, at: deps.clock() }
    const done = await deps.rooms.run(id, person.id, (doc): IgnoredFinding | null => {
      const all = readIgnored(doc)
      const known = all.find(({ key }) => key === ignored.key)
      if (known || all.length >= MOST_IGNORED) return known ?? null
      writeIgnored(doc, ignored)
      notePerson(doc, asPerson(person))
      return ignored
    })
    if (!done) throw new ProblemError('too-large', 'ignored')
    if (done.id === ignored.id) {
      const data = { ...asked, ignored: done.id }
      await recordActivity(deps, { agenda: id, person: person.id, kind: 'finding-ignored', data })
    }
    return c.json({ id: done.id }, 200)
  })

  app.openapi(revoke, async (c) => {
    const { id, ignored } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'ignore-findings')
    const person = signedIn.person.id
    const gone = await deps.rooms.run(id, person, (doc) => {
      const known = readIgnored(doc).find((one) => one.id === ignored)
      if (known) removeIgnored(doc, ignored)
      return known
    })
    if (!gone) throw new ProblemError('not-found')
    const { rule, key, reason } = gone
    const data = { ignored, rule, key, reason }
    await recordActivity(deps, { agenda: id, person, kind: 'ignore-revoked', data })
    return c.body(null, 204)
  })
}
