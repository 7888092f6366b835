import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Agenda } from '../../shared/model/agenda.ts'
import { nextSession } from '../../shared/next-session/next-session.ts'
import { createdShape, newAgendaShape } from '../../shared/protocol/http.ts'
import { basisOf } from './agenda-from-previous.ts'
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
  summary: 'Make an agenda: the sample, a new one of a body, the next session’s, or a whole one',
  request: takes(newAgendaShape),
  responses: answers('The id of the new agenda, of which one is secretary.', createdShape),
})

/** New agendas. Whoever is signed in may make one. */
export function addNewAgendaRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(create, async (c) => {
    const { person } = await whoAsks(c, deps)
    const wanted = c.req.valid('json')
    const content =
      wanted.from === 'previous'
        ? await fromPrevious(c, deps, wanted)
        : contentOf(wanted, deps, asMe(person).language)
    if (content === null) throw new ProblemError('agenda-not-valid', 'schema')
    const fromFile = wanted.from === 'agenda' ? wanted : {}
    return c.json({ id: await createAgenda(deps, person, content, fromFile) }, 200)
  })
}

type Wanted = z.output<typeof newAgendaShape>

async function fromPrevious(
  c: Context<RouteEnv>,
  deps: RouteDeps,
  { agenda, session }: Extract<Wanted, { readonly from: 'previous' }>,
): Promise<Agenda> {
  const { previous, entered } = await basisOf(c, deps, agenda, session)
  return nextSession(previous, session, deps.newId, entered)
}

function contentOf(
  wanted: Exclude<Wanted, { readonly from: 'previous' }>,
  { sampleAgenda, newId }: RouteDeps,
  language: 'fr' | 'en',
): Agenda | null {
  if (wanted.from === 'sample') return sampleAgenda(wanted.language ?? language)
  if (wanted.from === 'agenda') return wanted.agenda
  return agendaFromSchema(wanted, newId)
}
