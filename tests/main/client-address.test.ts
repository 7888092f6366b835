import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clientAddress } from '../../server/client-address.ts'

async function addressFor(peer: string, forwarded: string | null, isBehindProxy: boolean) {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, isBehindProxy)))
  const headers = forwarded === null ? undefined : { 'X-Forwarded-For': forwarded }
  const socket = { remoteAddress: peer, remotePort: 1, remoteFamily: 'IPv4' }
  const answer = await app.request('/', { headers }, { incoming: { socket } })
  return answer.text()
}

describe('the address by which somebody comes', () => {
  it.each([
    ['203.0.113.9', null, false, '203.0.113.9'],
    ['::ffff:203.0.113.9', null, false, '203.0.113.9'],
    ['127.0.0.1', '198.51.100.1', false, '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1', true, '198.51.100.1'],
    ['10.0.0.2', '6.6.6.6, 198.51.100.1', true, '198.51.100.1'],
    ['127.0.0.1', null, true, '127.0.0.1'],
    ['203.0.113.9', '198.51.100.1', true, '203.0.113.9'],
  ] as const)(
    '[MA9] %s that names %s, behind a proxy %s, counts as %s',
    async (peer, forwarded, isBehindProxy, expected) => {
      expect(await addressFor(peer, forwarded, isBehindProxy)).toBe(expected)
    },
  )
})
