import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { RouteEnv } from './route-deps.ts'

const YEAR = 'public, max-age=31536000, immutable'
const WORKER = '/sw.js'
const FILE_NAME = /\.[a-z0-9]+$/i

/**
 * Serves the built client from a folder. Files under `assets/` carry a hash in their names and are
 * kept for ever; every other address is a page of the client and answers `index.html`, which is
 * asked for anew each time, as is the worker that keeps the page for when the server is away.
 */
export function addClientFiles(app: Hono<RouteEnv>, folder: string): void {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) {
    app.get('*', (c) => c.text('The client is not built yet: npm run build', 503))
    return
  }
  const page = readFileSync(index, 'utf8')
  app.use(compress())
  app.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('Cache-Control', YEAR)
  })
  app.use(WORKER, async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-cache')
    c.header('Service-Worker-Allowed', '/')
  })
  app.use(serveStatic({ root: folder, index: 'none', precompressed: true }))
  app.get('*', (c) =>
    FILE_NAME.test(c.req.path)
      ? c.text('There is no such file.', 404)
      : c.html(page, 200, { 'Cache-Control': 'no-cache' }),
  )
}
