import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

const NEARBY = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/i

/**
 * The network address of whoever asks. Behind a proxy, which stands on the same machine or network,
 * it is the last one that the proxy names; otherwise what a client claims of itself counts nothing.
 */
export function clientAddress(c: Context, isBehindProxy: boolean): string {
  const peer = (getConnInfo(c).remote.address ?? '').replace(/^::ffff:/, '')
  if (!isBehindProxy || !NEARBY.test(peer)) return peer
  const forwarded = c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  return forwarded || peer
}
