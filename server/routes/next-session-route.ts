import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { previewNextSession } from '../../shared/next-session/preview.ts'
import { nextSessionPreviewShape, wantedSessionShape } from '../../shared/protocol/next-session.ts'
import { basisOf } from './agenda-from-previous.ts'
import { agendaParams, answers, takes } from './describe.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const preview = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/next-session',
  summary: 'What the agenda of the next session would be; nothing is stored',
  request: { params: agendaParams, ...takes(wantedSessionShape) },
  responses: answers('What is derived, and how much is left to check.', nextSessionPreviewShape),
})

/** The next session, to be looked at before it is made. */
export function addNextSessionRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(preview, async (c) => {
    const wanted = c.req.valid('json')
    const { previous, entered } = await basisOf(c, deps, c.req.valid('param').id, wanted)
    return c.json(nextSessionPreviewShape.parse(previewNextSession(previous, wanted, entered)), 200)
  })
}
