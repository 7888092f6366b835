import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import {
  acceptedShape,
  acceptShape,
  type Looked,
  lookedShape,
  lookShape,
} from '../../shared/protocol/http.ts'
import { acceptLink } from '../identity/accept-link.ts'
import { findLink } from '../identity/links.ts'
import type { InvitationRow, PersonRow } from '../storage/store.ts'
import { answers, takes } from './describe.ts'
import { asMe, asPerson } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import { recordActivity } from './record-activity.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { signIn } from './sign-in-cookie.ts'
import { tryToken } from './token-tries.ts'

const look = createRoute({
  method: 'post',
  path: '/api/invitations/look',
  summary: 'What an invitation or sign-in link opens',
  description: 'The token travels in the body, so that no log of addresses holds it.',
  request: takes(lookShape),
  responses: answers('What the link opens.', lookedShape),
})

const accept = createRoute({
  method: 'post',
  path: '/api/invitations/accept',
  summary: 'Come in by an invitation or sign-in link',
  request: takes(acceptShape),
  responses: answers('Who came in, signed in on this device.', acceptedShape),
})

/** Links that let people in. */
export function addLinkRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(look, async (c) => {
    const { token } = c.req.valid('json')
    const asker = c.get('signedIn')?.person ?? null
    const looked = await tryToken(c, deps, () => lookAt(deps, token, asker))
    if (!looked.ok) throw new ProblemError(looked.reason)
    return c.json(looked.value, 200)
  })

  app.openapi(accept, async (c) => {
    const { token, name, language = 'en' } = c.req.valid('json')
    const signedIn = c.get('signedIn')?.person ?? null
    const words = name === undefined ? null : { name, language }
    const came = await tryToken(c, deps, () => acceptLink(deps, token, { signedIn, words }))
    if (!came.ok && came.reason === 'name-needed') throw new ProblemError('not-valid', 'name')
    if (!came.ok) throw new ProblemError('link-not-valid')
    const { person, agenda, roleChanged } = came.value
    await signIn(c, deps, person)
    if (agenda !== null && roleChanged) {
      deps.rooms.roleChanged(agenda, person.id)
      const role = (await deps.store.member(agenda, person.id))?.role ?? null
      const kind = 'invitation-accepted'
      await recordActivity(deps, { agenda, person: person.id, kind, data: { role } })
    }
    return c.json({ me: asMe(person), agenda }, 200)
  })
}

async function lookAt(
  deps: RouteDeps,
  token: string,
  asker: PersonRow | null,
): Promise<Result<Looked, 'link-not-valid'>> {
  const link = await findLink(deps, token)
  const looked = link && (await opened(deps, link, asker))
  return looked ? ok(looked) : refused('link-not-valid')
}

async function opened(
  { store }: RouteDeps,
  link: InvitationRow,
  asker: PersonRow | null,
): Promise<Looked | null> {
  if (link.kind === 'sign-in') {
    const person = await store.person(link.person ?? '')
    return person && { kind: 'sign-in', person: asPerson(person) }
  }
  const agenda = await store.agenda(link.agenda ?? '')
  if (!agenda || agenda.deletedAt !== null || link.role === null) return null
  const inviter = link.createdBy === null ? null : await store.person(link.createdBy)
  const present = asker && (await store.member(agenda.id, asker.id))
  return {
    kind: 'agenda',
    agenda: { id: agenda.id, title: agenda.title, symbol: agenda.symbol },
    role: link.role,
    invitedBy: inviter && asPerson(inviter),
    as: asker && asPerson(asker),
    present: present?.role ?? null,
  }
}
