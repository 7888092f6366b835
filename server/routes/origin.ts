import type { Context, MiddlewareHandler } from 'hono'
import { answerProblem } from './problem-error.ts'
import type { RouteDeps, Site } from './route-deps.ts'

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
const DEVELOPMENT_PORT = '5173'

/**
 * Refuses what another site makes a browser send with this site's cookie: every unsafe method
 * (CSRF). A request without the headers that browsers always send comes from no browser.
 */
export function refuseForeignOrigin({ site }: Pick<RouteDeps, 'site'>): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE_METHODS.includes(c.req.method) && !isOurs(c, site)) {
      return answerProblem(c, 'foreign-origin')
    }
    return next()
  }
}

/** Refuses to open a socket for a page of another site (CSWSH). */
export function refuseForeignSocket({ site }: Pick<RouteDeps, 'site'>): MiddlewareHandler {
  return async (c, next) => (isOurs(c, site) ? next() : answerProblem(c, 'foreign-origin'))
}

/** The address of this site as the person who asks sees it, without a path. */
export function originOf(c: Context, site: Site): string {
  return site.publicUrl?.origin ?? new URL(c.req.url).origin
}

function isOurs(c: Context, site: Site): boolean {
  const origin = c.req.header('Origin')
  if (origin === undefined) {
    return ['same-origin', 'none', undefined].includes(c.req.header('Sec-Fetch-Site'))
  }
  if (!URL.canParse(origin)) return false
  const { protocol, host, hostname, port } = new URL(origin)
  if (!['http:', 'https:'].includes(protocol)) return false
  if (origin === site.publicUrl?.origin) return true
  const asked = c.req.header('Host') ?? new URL(c.req.url).host
  if (host === asked && site.publicUrl === null) return true
  return port === DEVELOPMENT_PORT && isLoopback(hostname) && isLoopback(hostOf(asked))
}

function hostOf(asked: string): string {
  return URL.canParse(`http://${asked}`) ? new URL(`http://${asked}`).hostname : ''
}

function isLoopback(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
