import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { changeMeShape, meShape } from '../../shared/protocol/http.ts'
import { CLOSE } from '../../shared/protocol/messages.ts'
import { changePerson } from '../identity/people.ts'
import { answers, answersNothing, takes } from './describe.ts'
import { asMe } from './person-shape.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { forgetSignIn, whoAsks } from './sign-in-cookie.ts'

const show = createRoute({
  method: 'get',
  path: '/api/me',
  summary: 'Who is signed in',
  responses: answers('The person signed in on this device.', meShape),
})

const change = createRoute({
  method: 'patch',
  path: '/api/me',
  summary: 'Change one’s name or interface language',
  request: takes(changeMeShape),
  responses: answers('The person as changed.', meShape),
})

const signOut = createRoute({
  method: 'delete',
  path: '/api/me/sign-in',
  summary: 'Sign out on this device',
  responses: answersNothing('Signed out; the sockets of this device are closed.'),
})

/** The person who is signed in. */
export function addMeRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(show, async (c) => c.json(asMe((await whoAsks(c, deps)).person), 200))

  app.openapi(change, async (c) => {
    const { person } = await whoAsks(c, deps)
    const changed = await changePerson(deps, person, c.req.valid('json'))
    if (changed.name !== person.name) await showNewName(deps, person.id)
    return c.json(asMe(changed), 200)
  })

  app.openapi(signOut, async (c) => {
    const signedIn = c.get('signedIn')
    if (signedIn) {
      await deps.signIns.end(signedIn.tokenHash)
      deps.connections.closeSignIn(signedIn.tokenHash, CLOSE.signIn)
    }
    forgetSignIn(c, deps)
    return c.body(null, 204)
  })
}

/** A socket knows its person by the name of when it was opened: the open ones come again. */
async function showNewName({ store, rooms }: RouteDeps, person: string): Promise<void> {
  for (const { id } of await store.agendasOf(person)) rooms.roleChanged(id, person)
}
