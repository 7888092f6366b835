import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { setupDoneShape, setupShape } from '../../shared/protocol/http.ts'
import { setUp } from '../identity/set-up.ts'
import { createAgenda } from './create-agenda.ts'
import { answers, takes } from './describe.ts'
import { asMe } from './person-shape.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { signIn } from './sign-in-cookie.ts'
import { tryToken } from './token-tries.ts'

const setup = createRoute({
  method: 'post',
  path: '/api/setup',
  summary: 'Make the first account from the setup link',
  request: takes(setupShape),
  responses: answers('The first account, signed in, and its sample agenda.', setupDoneShape),
})

/** The first start: the first account, who is secretary of a sample agenda. */
export function addSetupRoute(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(setup, async (c) => {
    const { token, ...words } = c.req.valid('json')
    const made = await tryToken(c, deps, () => setUp(deps, token, words))
    if (!made.ok) throw new ProblemError(made.reason)
    const agenda = await createAgenda(deps, made.value, deps.sampleAgenda(words.language))
    await signIn(c, deps, made.value)
    return c.json({ me: asMe(made.value), agenda }, 200)
  })
}
