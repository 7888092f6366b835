import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import {
  changeMemberShape,
  type Member,
  memberShape,
  membersShape,
  signInLinkShape,
} from '../../shared/protocol/http.ts'
import { JOIN_PATH } from '../../shared/protocol/paths.ts'
import { personalLink } from '../identity/links.ts'
import { changeMember, mayMakeSignInLink } from '../identity/members.ts'
import type { Store } from '../storage/store.ts'
import { agendaAccess } from './agenda-access.ts'
import { peopleById } from './agenda-rows.ts'
import { agendaParams, answers, answersNothing, memberParams, takes } from './describe.ts'
import { originOf } from './origin.ts'
import { asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const list = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/members',
  summary: 'Who has a role in an agenda',
  request: { params: agendaParams },
  responses: answers('The members, the longest first.', membersShape),
})

const show = createRoute({
  method: 'get',
  path: '/api/agendas/{id}/members/{person}',
  summary: 'One member',
  request: { params: memberParams },
  responses: answers('The member.', memberShape),
})

const change = createRoute({
  method: 'patch',
  path: '/api/agendas/{id}/members/{person}',
  summary: 'Give a member another role',
  request: { params: memberParams, ...takes(changeMemberShape) },
  responses: answers('The member as changed.', memberShape),
})

const remove = createRoute({
  method: 'delete',
  path: '/api/agendas/{id}/members/{person}',
  summary: 'Take a member’s role away, or leave',
  request: { params: memberParams },
  responses: answersNothing('Not a member any more.'),
})

const link = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/members/{person}/sign-in-link',
  summary: 'Make a link that signs a member in on a new device, once',
  request: { params: memberParams },
  responses: answers('The link, shown this once.', signInLinkShape),
})

/** Who may do what in an agenda. */
export function addMemberRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  const { store } = deps

  app.openapi(list, async (c) => {
    const { agenda } = await agendaAccess(c, deps, c.req.valid('param').id, 'see-members')
    return c.json({ members: await membersOf(store, agenda.id) }, 200)
  })

  app.openapi(show, async (c) => {
    const { id, person } = c.req.valid('param')
    await agendaAccess(c, deps, id, 'see-members')
    return c.json(await memberOf(store, id, person), 200)
  })

  app.openapi(change, async (c) => {
    const { id, person } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'change-members')
    await setRole(deps, { agenda: id, by: signedIn.person.id, person }, c.req.valid('json').role)
    return c.json(await memberOf(store, id, person), 200)
  })

  app.openapi(remove, async (c) => {
    const { id, person } = c.req.valid('param')
    const isSelf = c.get('signedIn')?.person.id === person
    const { signedIn } = await agendaAccess(c, deps, id, isSelf ? 'leave' : 'change-members')
    await setRole(deps, { agenda: id, by: signedIn.person.id, person }, null)
    return c.body(null, 204)
  })

  app.openapi(link, async (c) => {
    const { id, person } = c.req.valid('param')
    const { signedIn } = await agendaAccess(c, deps, id, 'read')
    const isSelf = signedIn.person.id === person
    if (!isSelf) await agendaAccess(c, deps, id, 'change-members')
    await memberOf(store, id, person)
    const whom = await store.person(person)
    if (!whom) throw new ProblemError('not-found')
    if (!(await mayMakeSignInLink(deps, signedIn.person.id, person))) {
      throw new ProblemError('not-allowed')
    }
    const { row, token } = await personalLink(deps, whom, signedIn.person)
    const data = { member: person, name: whom.name }
    const made = { agenda: id, person: signedIn.person.id, kind: 'sign-in-link-made', data }
    await recordActivity(deps, made)
    const address = `${originOf(c, deps.site)}${JOIN_PATH}#${token}`
    return c.json({ link: address, expiresAt: row.expiresAt }, 200)
  })
}

interface ChangeOfRole {
  readonly agenda: string
  readonly by: string
  readonly person: string
}

async function setRole(
  deps: RouteDeps,
  { agenda, by, person }: ChangeOfRole,
  to: Member['role'] | null,
): Promise<void> {
  const changed = await changeMember(deps, agenda, person, to)
  if (!changed.ok) throw new ProblemError(changed.reason)
  deps.rooms.roleChanged(agenda, person)
  if (changed.value === to) return
  const name = (await deps.store.person(person))?.name ?? person
  const kind = to === null ? 'member-removed' : 'role-changed'
  const data = { member: person, name, from: changed.value, to }
  await recordActivity(deps, { agenda, person: by, kind, data })
}

async function membersOf(store: Store, agenda: string): Promise<Member[]> {
  const rows = [...(await store.members(agenda))].sort((a, b) => a.since - b.since)
  const people = await peopleById(
    store,
    rows.map(({ person }) => person),
  )
  return rows.flatMap(({ person, role, since }) => {
    const row = people.get(person)
    return row ? [{ person: asPerson(row), role, since }] : []
  })
}

async function memberOf(store: Store, agenda: string, id: string): Promise<Member> {
  const [member, person] = await Promise.all([store.member(agenda, id), store.person(id)])
  if (!member || !person) throw new ProblemError('not-found')
  return { person: asPerson(person), role: member.role, since: member.since }
}
