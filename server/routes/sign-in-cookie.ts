import type { Context, MiddlewareHandler } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SIGN_IN_LASTS, type SignedIn } from '../identity/sign-ins.ts'
import { hashToken } from '../identity/token.ts'
import type { PersonRow } from '../storage/store.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'

const COOKIE = 'rapporteur'
const SECURE_COOKIE = '__Host-rapporteur'

type CookieDeps = Pick<RouteDeps, 'site' | 'signIns' | 'connections'>

/** Finds out who asks, from the cookie; sets `signedIn`, null when nobody is signed in. */
export function readSignIn({ site, signIns }: CookieDeps): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    const token = getCookie(c, cookieName(site))
    c.set('signedIn', token ? await signIns.find(token) : null)
    await next()
  }
}

/**
 * Signs a person in on the device that asks. The token is always a new one: one that was planted
 * there before, or that had fewer rights, opens nothing afterwards.
 */
export async function signIn(
  c: Context<RouteEnv>,
  { site, signIns, connections }: CookieDeps,
  person: PersonRow,
): Promise<void> {
  const earlier = c.get('signedIn')
  const token = await signIns.start(person)
  if (earlier?.person.id === person.id) connections.move(earlier.tokenHash, hashToken(token))
  if (earlier) await signIns.end(earlier.tokenHash)
  c.set('signedIn', { person, tokenHash: hashToken(token) })
  setCookie(c, cookieName(site), token, {
    ...attributes(site),
    maxAge: SIGN_IN_LASTS / 1000,
  })
}

/** Takes the cookie away. */
export function forgetSignIn(c: Context, { site }: Pick<RouteDeps, 'site'>): void {
  deleteCookie(c, cookieName(site), attributes(site))
}

/** Who is signed in; ends the request otherwise, saying whether anybody could sign in at all. */
export async function whoAsks(
  c: Context<RouteEnv>,
  { store }: Pick<RouteDeps, 'store'>,
): Promise<SignedIn> {
  const signedIn = c.get('signedIn')
  if (signedIn) return signedIn
  throw new ProblemError((await store.countPeople()) === 0 ? 'setup-needed' : 'sign-in-needed')
}

function cookieName(site: RouteDeps['site']): string {
  return isSecure(site) ? SECURE_COOKIE : COOKIE
}

function attributes(site: RouteDeps['site']) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(site) } as const
}

function isSecure(site: RouteDeps['site']): boolean {
  return site.publicUrl?.protocol === 'https:'
}
