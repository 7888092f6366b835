import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { addActivityRoutes } from './activity-routes.ts'
import { addAgendaRoutes } from './agenda-routes.ts'
import { addAgendaSchemaRoutes } from './agenda-schema-routes.ts'
import { addCheckRoute } from './check-route.ts'
import { addFindingsRoutes } from './findings-routes.ts'
import { addHolidayRoutes } from './holiday-routes.ts'
import { addIgnoredRoutes } from './ignored-routes.ts'
import { addImportRoute } from './import-route.ts'
import { addInvitationRoutes } from './invitation-routes.ts'
import { addIssueRoutes } from './issue-routes.ts'
import { addLinkRoutes } from './link-routes.ts'
import { addMeRoutes } from './me-routes.ts'
import { addMemberRoutes } from './member-routes.ts'
import { addNewAgendaRoute } from './new-agenda-route.ts'
import { addNextSessionRoute } from './next-session-route.ts'
import { refuseForeignOrigin } from './origin.ts'
import { answerProblem, ProblemError } from './problem-error.ts'
import { addProposalRoutes } from './proposal-routes.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { addSetupRoute } from './setup-route.ts'
import { readSignIn } from './sign-in-cookie.ts'
import { addSocketRoute } from './socket-route.ts'
import { addSuggestionRoute } from './suggestion-route.ts'
import { addThreadRoutes } from './thread-routes.ts'

const LARGEST_BODY = 64 * 1024
const LARGEST_AGENDA = 32 * 1024 * 1024
const WITH_OWN_LIMIT = ['/api/agendas', '/api/imports', '/api/check']

/** The interface over HTTP and the sockets: every route, described at `/api/openapi.json`. */
export function createApi(deps: RouteDeps): OpenAPIHono<RouteEnv> {
  const app = new OpenAPIHono<RouteEnv>({
    defaultHook: (result, c) => {
      if (result.success) return
      const path = result.error.issues[0]?.path.join('.') ?? ''
      return answerProblem(c, path.startsWith('agenda') ? 'agenda-not-valid' : 'not-valid', path)
    },
  })
  app.use(readSignIn(deps))
  app.use('/api/*', refuseForeignOrigin(deps), (c, next) => {
    c.header('Cache-Control', 'no-store')
    return WITH_OWN_LIMIT.includes(c.req.path) ? next() : limitBody(LARGEST_BODY)(c, next)
  })
  app.use('/api/agendas', limitBody(LARGEST_AGENDA))
  addRoutes(app, deps)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Rapporteur', version: '1' },
  })
  app.all('/api/*', (c) => answerProblem(c, 'not-found'))
  app.onError((error, c) => {
    if (error instanceof ProblemError) {
      return answerProblem(c, error.code, error.detail, error.more)
    }
    if (error instanceof HTTPException && error.status < 500) return answerProblem(c, 'not-valid')
    deps.log.error({ error: error.stack, path: c.req.path }, 'a request failed')
    return answerProblem(c, 'internal')
  })
  return app
}

function addRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  addSetupRoute(app, deps)
  addMeRoutes(app, deps)
  addLinkRoutes(app, deps)
  addNewAgendaRoute(app, deps)
  addNextSessionRoute(app, deps)
  addAgendaRoutes(app, deps)
  addMemberRoutes(app, deps)
  addInvitationRoutes(app, deps)
  addActivityRoutes(app, deps)
  addFindingsRoutes(app, deps)
  addIgnoredRoutes(app, deps)
  addIssueRoutes(app, deps)
  addHolidayRoutes(app, deps)
  addImportRoute(app, deps)
  addCheckRoute(app, deps)
  addAgendaSchemaRoutes(app, deps)
  addThreadRoutes(app, deps)
  addProposalRoutes(app, deps)
  addSuggestionRoute(app, deps)
  addSocketRoute(app, deps)
}

function limitBody(maxSize: number) {
  return bodyLimit({ maxSize, onError: (c) => answerProblem(c, 'too-large') })
}
