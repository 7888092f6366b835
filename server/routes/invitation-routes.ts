import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import {
  type Invitation,
  invitationsShape,
  newInvitationDoneShape,
  newInvitationShape,
} from '../../shared/protocol/http.ts'
import { JOIN_PATH } from '../../shared/protocol/paths.ts'
import { invitationLink, works } from '../identity/links.ts'
import type { InvitationRow, PersonRow } from '../storage/store.ts'
import { agendaAccess } from './agenda-access.ts'
import { peopleById } from './agenda-rows.ts'
import { agendaParams, answers, answersNothing, invitationParams, takes } from './describe.ts'
import { originOf } from './origin.ts'
import { asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const list = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/invitations',
  summary: 'The invitations that still work',
  request: { params: agendaParams },
  responses: answers('The invitations, the newest first.', invitationsShape),
})

const invite = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/invitations',
  summary: 'Make a link that lets people in with a role',
  request: { params: agendaParams, ...takes(newInvitationShape) },
  responses: answers('The invitation, and its link, shown this once.', newInvitationDoneShape),
})

const revoke = createRoute({
  method: 'delete',
  path: '/api/agendas/{id}/invitations/{invitation}',
  summary: 'Make an invitation stop working',
  request: { params: invitationParams },
  responses: answersNothing('Revoked; those who came in by it stay.'),
})

/** Invitations to one agenda. */
export function addInvitationRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { store } = deps

  app.openapi(list, async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.valid('param').id, 'see-invitations')
    const now = deps.clock()
    const rows = (await store.invitations(agenda.id)).filter((row) => works(row, now))
    const makers = await peopleById(
      store,
      rows.flatMap(({ createdBy }) => createdBy ?? []),
    )
    const newestFirst = [...rows].sort((a, b) => b.createdAt - a.createdAt)
    return c.json({ invitations: newestFirst.flatMap((row) => asInvitation(row, makers)) }, 200)
  })

  app.openapi(invite, async (c) => {
    const { agenda, signedIn } = await agendaAccess(c, deps, c.req.valid('param').id, 'invite')
    const to = { agenda: agenda.id, ...c.req.valid('json') }
    const { row, token } = await invitationLink(deps, to, signedIn.person)
    const [invitation] = asInvitation(row, new Map([[signedIn.person.id, signedIn.person]]))
    if (!invitation) throw new ProblemError('internal')
    await recordActivity(deps, {
      agenda: agenda.id,
      person: signedIn.person.id,
      kind: 'invitation-made',
      data: { invitation: row.id, role: invitation.role, once: invitation.uses === 1 },
    })
    return c.json({ invitation, link: `${originOf(c, deps.site)}${JOIN_PATH}#${token}` }, 200)
  })

  app.openapi(revoke, async (c) => {
    const { id, invitation } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'invite')
    const row = (await store.invitations(id)).find((one) => one.id === invitation)
    if (!row) throw new ProblemError('not-found')
    await store.revokeInvitation(invitation, deps.clock())
    if (row.revokedAt === null) {
      const data = { invitation, role: row.role }
      const by = signedIn.person.id
      await recordActivity(deps, { agenda: id, person: by, kind: 'invitation-revoked', data })
    }
    return c.body(null, 204)
  })
}

function asInvitation(row: InvitationRow, makers: ReadonlyMap<string, PersonRow>): Invitation[] {
  if (row.role === null) return []
  const maker = makers.get(row.createdBy ?? '')
  const { id, role, createdAt, expiresAt, used, uses } = row
  return [{ id, role, createdBy: maker ? asPerson(maker) : null, createdAt, expiresAt, used, uses }]
}
