import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import type { Agenda } from '../../shared/model/agenda.ts'
import { createdShape, newAgendaShape } from '../../shared/protocol/http.ts'
import { agendaFromSchema } from './agenda-from-schema.ts'
import { createAgenda } from './create-agenda.ts'
import { answers, takes } from './describe.ts'
import { asMe } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

const create = createRoute({
  method: 'post',
  path: '/api/agendas',
  summary: 'Make an agenda: the sample, a new one of a body, or a whole one',
  request: takes(newAgendaShape),
  responses: answers('The id of the new agenda, of which one is secretary.', createdShape),
})

/** New agendas. Whoever is signed in may make one. */
export function addNewAgendaRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(create, async (c) => {
    const { person } = await whoAsks(c, deps)
    const content = contentOf(c.req.valid('json'), deps, asMe(person).language)
    if (content === null) throw new ProblemError('agenda-not-valid', 'schema')
    return c.json({ id: await createAgenda(deps, person, content) }, 200)
  })
}

function contentOf(
  wanted: z.output<typeof newAgendaShape>,
  { sampleAgenda, newId }: RouteDeps,
  language: 'fr' | 'en',
): Agenda | null {
  if (wanted.from === 'sample') return sampleAgenda(wanted.language ?? language)
  if (wanted.from === 'agenda') return wanted.agenda
  return agendaFromSchema(wanted, newId)
}
