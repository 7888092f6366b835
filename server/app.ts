import { Hono } from 'hono'
import { createApi } from './routes/api.ts'
import { addClientFiles } from './routes/client-files.ts'
import type { RouteDeps, RouteEnv } from './routes/route-deps.ts'
import { securityHeaders } from './routes/security-headers.ts'

/** What the whole site needs besides the routes. */
export interface AppDeps extends RouteDeps {
  /** The folder of the built client. */
  readonly clientFolder: string
  /** Whether the server can do its work now. */
  readonly isHealthy: () => Promise<boolean>
  /** The figures for a monitor, in the text form of Prometheus. */
  readonly metrics: () => Promise<string>
}

/** The whole site: the interface, the sockets, the client's files, and what a monitor asks. */
export function createApp(deps: AppDeps): Hono<RouteEnv> {
  const app = new Hono<RouteEnv>()
  app.use(securityHeaders(deps.site.publicUrl?.protocol === 'https:'))
  app.use(async (c, next) => {
    const began = deps.clock()
    await next()
    const { method, path } = c.req
    deps.log.info({ method, path, status: c.res.status, took: deps.clock() - began }, 'answered')
  })
  app.get('/healthz', async (c) => {
    const isHealthy = await deps.isHealthy()
    return c.json({ healthy: isHealthy }, isHealthy ? 200 : 503)
  })
  app.get('/metrics', async (c) => c.text(await deps.metrics()))
  app.route('/', createApi(deps))
  addClientFiles(app, deps.clientFolder)
  return app
}
