import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { agendaJsonSchema, agendaSchemaShape } from '../../shared/agenda-schema/shape.ts'
import { answers } from './describe.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

const list = createRoute({
  method: 'get',
  path: '/api/agenda-schemas',
  summary: 'The bodies whose agendas are known, as data',
  responses: answers('Every agenda schema, the general one last.', z.array(agendaSchemaShape)),
})

const describe = createRoute({
  method: 'get',
  path: '/api/agenda-schemas/schema.json',
  summary: 'What an agenda schema is, as JSON Schema',
  responses: answers('A JSON Schema (2020-12).', z.record(z.string(), z.unknown())),
})

/** The agenda schemas and what they must be. */
export function addAgendaSchemaRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(list, async (c) => {
    await whoAsks(c, deps)
    return c.json(z.array(agendaSchemaShape).parse(AGENDA_SCHEMAS), 200)
  })

  app.openapi(describe, async (c) => {
    await whoAsks(c, deps)
    return c.json(agendaJsonSchema(), 200)
  })
}
