import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../shared/protocol/problem.ts'
import { createSite } from './site.ts'

describe('what another site sends', () => {
  it.each([
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://localhost:9999' }, 403],
    [{ Origin: 'http://localhost.evil.example' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'http://localhost' }, 204],
    [{ Origin: 'http://localhost:5173' }, 204],
    [{ Origin: 'http://127.0.0.1:5173' }, 204],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 204],
    [{}, 204],
  ])('[HT17] a change asked for with %j answers %i', async (headers, status) => {
    const answer = await createSite().device(headers).ask('DELETE', '/api/me/sign-in')
    expect(answer.status).toBe(status)
  })

  it('[HT17] behind a proxy only the public address counts', async () => {
    const site = createSite({ publicUrl: 'https://agenda.example.org' })
    const from = async (Origin: string) =>
      (await site.device({ Origin }).ask('DELETE', '/api/me/sign-in')).status
    expect(await from('https://agenda.example.org')).toBe(204)
    expect(await from('http://agenda.example.org')).toBe(403)
    expect(await from('http://localhost')).toBe(403)
  })

  it('[HT17] links that are made behind a proxy carry the public address', async () => {
    const site = createSite({ publicUrl: 'https://agenda.example.org' })
    const { device, agenda } = await site.firstSecretary()
    const made = await device.ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
    expect(made.json.link).toMatch(/^https:\/\/agenda\.example\.org\/join#[\w-]{43}$/)
  })
})

describe('what a page may do', () => {
  it('[HT18] no inline script, no frame, no sniffing, no referrer, on every answer', async () => {
    const device = createSite().device()
    for (const path of ['/', '/api/me', '/api/nothing', '/healthz']) {
      const { headers } = await device.ask('GET', path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("object-src 'none'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    }
  })

  it('[HT18] answers about people are kept by no cache', async () => {
    const { device } = await createSite().firstSecretary()
    const { headers } = await device.ask('GET', '/api/me')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('problems', () => {
  it('[HT19] a problem is RFC 9457 with a stable code', async () => {
    const { status, headers, json } = await createSite().device().ask('GET', '/api/nothing')
    expect(status).toBe(404)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(json).toEqual({
      type: 'urn:rapporteur:not-found',
      title: PROBLEMS['not-found'].title,
      status: 404,
      code: 'not-found',
    })
  })

  it.each([
    ['no body', undefined],
    ['no JSON', '{'],
    ['an array', []],
    ['a wrong type', { token: 1, name: 'Ana', language: 'en' }],
    ['an unknown language', { token: 't', name: 'Ana', language: 'xx' }],
  ])('[HT19] %s is said as a problem, not as a fault of the server', async (_, body) => {
    const device = createSite().device({ 'Content-Type': 'application/json' })
    const { status, json } = await device.ask('POST', '/api/setup', body)
    expect([status, json.code]).toEqual([400, 'not-valid'])
  })

  it('[HT19] a body that is too large is refused before it is read', async () => {
    const body = { token: 'x'.repeat(70_000) }
    const { json } = await createSite().device().ask('POST', '/api/setup', body)
    expect(json.code).toBe('too-large')
  })

  it('[HT19] a fault of the server is logged, and its words are not shown', async () => {
    const site = createSite()
    site.store.countPeople = () => Promise.reject(new Error('disk on fire'))
    const { status, json } = await site.device().ask('GET', '/api/me')
    expect([status, json.code]).toEqual([500, 'internal'])
    expect(JSON.stringify(json)).not.toContain('fire')
    expect(site.logged()).toContain('a request failed')
  })

  it('[HT20] every route is described', async () => {
    const { json } = await createSite().device().ask('GET', '/api/openapi.json')
    const routes = Object.entries(json.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    )
    expect(routes.sort()).toEqual(
      [
        'delete /api/agendas/{id}',
        'delete /api/agendas/{id}/ignored/{ignored}',
        'delete /api/agendas/{id}/invitations/{invitation}',
        'delete /api/agendas/{id}/members/{person}',
        'delete /api/me/sign-in',
        'get /api/agenda-schemas',
        'get /api/agenda-schemas/schema.json',
        'get /api/agendas',
        'get /api/agendas/{id}',
        'get /api/agendas/{id}/activity',
        'get /api/agendas/{id}/activity.csv',
        'get /api/agendas/{id}/agenda',
        'get /api/agendas/{id}/findings',
        'get /api/agendas/{id}/invitations',
        'get /api/agendas/{id}/members',
        'get /api/agendas/{id}/members/{person}',
        'get /api/holidays',
        'get /api/holidays/{place}/{year}',
        'get /api/me',
        'patch /api/agendas/{id}/members/{person}',
        'patch /api/me',
        'post /api/agendas',
        'post /api/agendas/{id}/ignored',
        'post /api/agendas/{id}/invitations',
        'post /api/agendas/{id}/issue',
        'post /api/agendas/{id}/members/{person}/sign-in-link',
        'delete /api/agendas/{id}/threads/{thread}/messages/{message}',
        'patch /api/agendas/{id}/threads/{thread}/messages/{message}',
        'post /api/agendas/{id}/next-session',
        'post /api/agendas/{id}/proposals',
        'post /api/agendas/{id}/proposals/{proposal}/accept',
        'post /api/agendas/{id}/proposals/{proposal}/reject',
        'post /api/agendas/{id}/proposals/{proposal}/replies',
        'post /api/agendas/{id}/proposals/{proposal}/withdraw',
        'post /api/agendas/{id}/suggestions/settled',
        'post /api/agendas/{id}/threads',
        'post /api/agendas/{id}/threads/{thread}/messages',
        'post /api/agendas/{id}/threads/{thread}/reopen',
        'post /api/agendas/{id}/threads/{thread}/resolve',
        'post /api/agendas/{id}/reopen',
        'post /api/agendas/{id}/restore',
        'post /api/check',
        'post /api/imports',
        'post /api/invitations/accept',
        'post /api/invitations/look',
        'post /api/setup',
        'put /api/holidays/{place}/{year}',
      ].sort(),
    )
  })
})
