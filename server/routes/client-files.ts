import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { RouteEnv } from './route-deps.ts'

const YEAR = 'public, max-age=31536000, immutable'

/**
 * Serves the built client from a folder. Files under `assets/` carry a hash in their names and are
 * kept for ever; every other address is a page of the client and answers `index.html`, which is
 * asked for anew each time.
 */
export function addClientFiles(app: Hono<RouteEnv>, folder: string): void {
  app.use(compress())
  app.use(
    '/assets/*',
    serveStatic({ root: folder, onFound: (_, c) => void c.header('Cache-Control', YEAR) }),
    async (c) => c.text('No such file.', 404),
  )
  app.get('*', async (c, next) => {
    if (!/\.[a-z0-9]+$/i.test(c.req.path) || c.req.path === '/index.html') return next()
    const file = serveStatic<RouteEnv>({ root: folder })
    return (await file(c, async () => {})) ?? c.text('No such file.', 404)
  })
  app.get('*', (c) => {
    const page = indexPage(folder)
    if (page === null) return c.text('The client is not built yet: npm run build', 503)
    return c.html(page, 200, { 'Cache-Control': 'no-cache' })
  })
}

function indexPage(folder: string): string | null {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8')
  } catch {
    return null
  }
}
