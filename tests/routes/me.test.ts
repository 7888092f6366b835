import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

describe('the person who is signed in', () => {
  it('[HT4] without a sign-in, asking who one is says that a sign-in is needed', async () => {
    const site = createSite()
    await site.firstSecretary()
    const { status, json } = await site.device().ask('GET', '/api/me')
    expect([status, json.code]).toEqual([401, 'sign-in-needed'])
  })

  it('[HT5] a person changes their own name and interface language', async () => {
    const { device } = await createSite().firstSecretary()
    const changed = await device.ask('PATCH', '/api/me', { name: 'Ana Maria Restrepo' })
    expect(changed.json).toMatchObject({ language: 'en', person: { initials: 'AR' } })
    await device.ask('PATCH', '/api/me', { language: 'fr' })
    const { json } = await device.ask('GET', '/api/me')
    expect(json).toMatchObject({ language: 'fr', person: { name: 'Ana Maria Restrepo' } })
  })

  it('[HT5] a new name reaches the open sockets of that person, a new language need not', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    await device.ask('PATCH', '/api/me', { language: 'fr' })
    expect(site.roleChanges).toEqual([])
    const { json } = await device.ask('PATCH', '/api/me', { name: 'Ana Maria Restrepo' })
    expect(site.roleChanges).toEqual([`${agenda}/${json.person.id}`])
  })

  it('[ID6] signing out ends the sign-in: its cookie opens nothing any more', async () => {
    const site = createSite()
    const { device } = await site.firstSecretary()
    const kept = device.cookie()
    expect((await device.ask('DELETE', '/api/me/sign-in')).status).toBe(204)
    const { status } = await site.device({ Cookie: kept }).ask('GET', '/api/me')
    expect(status).toBe(401)
  })

  it('[ID7] a sign-in ends by itself after 90 days', async () => {
    const site = createSite()
    const { device } = await site.firstSecretary()
    site.wait(89 * 24 * 3_600_000)
    expect((await device.ask('GET', '/api/me')).status).toBe(200)
    site.wait(2 * 24 * 3_600_000)
    expect((await device.ask('GET', '/api/me')).status).toBe(401)
  })

  it('[ID8] the cookie cannot be read by scripts nor sent by other sites', async () => {
    const site = createSite()
    const token = await site.setupToken()
    const body = { token, name: 'Ana', language: 'en' }
    const { headers } = await site.device().ask('POST', '/api/setup', body)
    const cookie = headers.getSetCookie()[0] ?? ''
    expect(cookie).toMatch(/^rapporteur=[\w-]{43};/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).not.toMatch(/Secure/)
  })

  it('[ID8] behind https the cookie travels over https only', async () => {
    const site = createSite({ publicUrl: 'https://agenda.example.org' })
    const token = await site.setupToken()
    const device = site.device({ Origin: 'https://agenda.example.org' })
    const body = { token, name: 'Ana', language: 'en' }
    const { headers } = await device.ask('POST', '/api/setup', body)
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-rapporteur=.*Secure/)
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
  })

  it('[ID9] a token planted before signing in opens nothing afterwards', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const guest = site.device()
    await guest.joins(device, agenda, 'viewer', 'Karim Haddad')
    const before = guest.cookie()
    await guest.joins(device, agenda, 'drafter', 'Karim Haddad')
    expect(guest.cookie()).not.toBe(before)
    expect((await site.device({ Cookie: before }).ask('GET', '/api/me')).status).toBe(401)
    expect((await guest.ask('GET', '/api/me')).json.person.name).toBe('Karim Haddad')
  })
})
