import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { findingsShape } from '../../shared/protocol/findings.ts'
import { agendaAccess } from './agenda-access.ts'
import { agendaParams, answers } from './describe.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const list = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/findings',
  summary: 'What the rules find in an agenda as it is stored now',
  description: 'Every edit that was acknowledged before is in it; those ignored are marked.',
  request: { params: agendaParams },
  responses: answers('The findings, in the order of the rules.', findingsShape),
})

/** What the rules find, from the thread that keeps up with the edits. */
export function addFindingsRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openAPIRegistry.registerPath(list)
  app.get('/api/agendas/:id/findings', async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.param('id'), 'see-findings')
    const json = await deps.findings.ask(agenda.id, 'findings')
    return c.body(json, 200, { 'Content-Type': 'application/json' })
  })
}
