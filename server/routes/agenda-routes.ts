import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { agendaShape } from '../../shared/protocol/agenda-shape.ts'
import { agendaListShape, agendaRowShape } from '../../shared/protocol/http.ts'
import { agendaAccess, anyAgendaAccess } from './agenda-access.ts'
import { agendaRows } from './agenda-rows.ts'
import { agendaParams, answers, answersNothing } from './describe.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

const list = createRoute({
  method: 'get',
  path: '/api/agendas',
  summary: 'The agendas in which one has a role, newest change first',
  request: { query: z.object({ deleted: z.enum(['true', 'false']).optional() }) },
  responses: answers(
    'The agendas; with deleted=true those that can be brought back.',
    agendaListShape,
  ),
})

const show = createRoute({
  method: 'get',
  path: '/api/agendas/{id}',
  summary: 'What is known of an agenda without opening it',
  request: { params: agendaParams },
  responses: answers('The agenda and one’s role in it.', agendaRowShape),
})

const read = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/agenda',
  summary: 'The agenda as plain data, as it stands now',
  request: { params: agendaParams },
  responses: answers('The whole agenda.', agendaShape),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/agendas/{id}',
  summary: 'Delete an agenda; it can be brought back',
  request: { params: agendaParams },
  responses: answersNothing('Deleted.'),
})

const restore = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/restore',
  summary: 'Bring a deleted agenda back',
  request: { params: agendaParams },
  responses: answersNothing('Brought back.'),
})

/** Agendas as wholes: listed, shown, read, deleted and brought back. */
export function addAgendaRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { store } = deps

  app.openapi(list, async (c) => {
    const { person } = await whoAsks(c, deps)
    const deleted = c.req.valid('query').deleted === 'true'
    const rows = await store.agendasOf(person.id, deleted)
    const shown = deleted ? rows.filter((row) => row.role === 'secretary') : rows
    return c.json({ agendas: await agendaRows(store, shown) }, 200)
  })

  app.openapi(show, async (c) => {
    const { agenda, member } = await agendaAccess(c, deps, c.req.valid('param').id, 'read')
    const [row] = await agendaRows(store, [{ ...agenda, role: member.role }])
    if (!row) throw new ProblemError('not-found')
    return c.json(row, 200)
  })

  app.openapi(read, async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.valid('param').id, 'read')
    return c.json(await deps.rooms.read(agenda.id), 200)
  })

  app.openapi(remove, async (c) => {
    const { agenda, signedIn } = await anyAgendaAccess(c, deps, c.req.valid('param').id, 'delete')
    await store.setDeleted(agenda.id, agenda.deletedAt ?? deps.clock())
    if (agenda.deletedAt === null) {
      const by = signedIn.person.id
      await recordActivity(deps, { agenda: agenda.id, person: by, kind: 'deleted', data: {} })
    }
    for (const { person } of await store.members(agenda.id)) {
      deps.rooms.roleChanged(agenda.id, person)
    }
    return c.body(null, 204)
  })

  app.openapi(restore, async (c) => {
    const { agenda, signedIn } = await anyAgendaAccess(c, deps, c.req.valid('param').id, 'delete')
    await store.setDeleted(agenda.id, null)
    if (agenda.deletedAt !== null) {
      const by = signedIn.person.id
      await recordActivity(deps, { agenda: agenda.id, person: by, kind: 'restored', data: {} })
    }
    return c.body(null, 204)
  })
}
