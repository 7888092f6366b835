import { describe, expect, it } from 'vitest'
import { createSite, type TestSite, tokenOf } from './site.ts'

const DAY = 24 * 3_600_000

async function invited(site: TestSite, wanted: { role: string; once?: boolean }) {
  const { device, agenda } = await site.firstSecretary()
  const { json } = await device.ask('POST', `/api/agendas/${agenda}/invitations`, wanted)
  return { secretary: device, agenda, token: tokenOf(json), invitation: json.invitation }
}

const accepts = (site: TestSite, token: string, name = 'Karim Haddad') =>
  site.device().ask('POST', '/api/invitations/accept', { token, name, language: 'fr' })

describe('invitation links', () => {
  it('[ID10] an invitation shows what it opens before it is accepted', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'reviewer' })
    const { json } = await site.device().ask('POST', '/api/invitations/look', { token })
    expect(json).toMatchObject({
      kind: 'agenda',
      role: 'reviewer',
      agenda: { symbol: 'CTOC/COP/2026/1' },
      invitedBy: { name: 'Ana Restrepo' },
      as: null,
      present: null,
    })
  })

  it('[ID11] whoever accepts an invitation gets its role, in that agenda alone', async () => {
    const site = createSite()
    const { secretary, agenda, token } = await invited(site, { role: 'reviewer' })
    await secretary.ask('POST', '/api/agendas', { from: 'sample' })
    const guest = site.device()
    const accept = { token, name: 'Karim Haddad', language: 'fr' }
    expect((await guest.ask('POST', '/api/invitations/accept', accept)).json.agenda).toBe(agenda)
    const { json } = await guest.ask('GET', '/api/agendas')
    expect(json.agendas).toMatchObject([{ id: agenda, role: 'reviewer' }])
  })

  it('[ID11] without a sign-in, an invitation asks for a name and counts no use', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'viewer', once: true })
    const { json } = await site.device().ask('POST', '/api/invitations/accept', { token })
    expect([json.code, json.detail]).toEqual(['not-valid', 'name'])
    expect((await accepts(site, token)).status).toBe(200)
  })

  it('[ID12] an invitation for one works once', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'drafter', once: true })
    const answers = await Promise.all([1, 2, 3].map((n) => accepts(site, token, `Guest ${n}`)))
    const good = answers.filter(({ status }) => status === 200)
    const gone = answers.filter(({ status }) => status === 410)
    expect([good.length, gone.length]).toEqual([1, 2])
    expect(await site.store.countPeople()).toBe(2)
  })

  it('[ID12] another invitation works for many, and counts them', async () => {
    const site = createSite()
    const { secretary, agenda, token } = await invited(site, { role: 'viewer' })
    for (const name of ['Karim', 'Li Wei', 'Sofia']) await accepts(site, token, name)
    const { json } = await secretary.ask('GET', `/api/agendas/${agenda}/invitations`)
    expect(json.invitations).toMatchObject([{ role: 'viewer', used: 3, uses: null }])
  })

  it('[ID13] an invitation that was revoked opens nothing and is not listed', async () => {
    const site = createSite()
    const { secretary, agenda, token, invitation } = await invited(site, { role: 'viewer' })
    const path = `/api/agendas/${agenda}/invitations`
    expect((await secretary.ask('DELETE', `${path}/${invitation.id}`)).status).toBe(204)
    expect((await accepts(site, token)).json.code).toBe('link-not-valid')
    expect((await secretary.ask('GET', path)).json.invitations).toEqual([])
  })

  it('[ID13] an invitation stops working after 30 days', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'viewer' })
    site.wait(29 * DAY)
    expect((await accepts(site, token)).status).toBe(200)
    site.wait(DAY)
    expect((await accepts(site, token)).status).toBe(410)
  })

  it('[ID13] an invitation to an agenda that was deleted opens nothing', async () => {
    const site = createSite()
    const { secretary, agenda, token } = await invited(site, { role: 'viewer' })
    await secretary.ask('DELETE', `/api/agendas/${agenda}`)
    expect((await accepts(site, token)).json.code).toBe('link-not-valid')
  })

  it('[ID14] an invitation raises a role that one has, and never lowers it', async () => {
    const site = createSite()
    const { secretary, agenda, token } = await invited(site, { role: 'viewer', once: true })
    const asked = await secretary.ask('POST', '/api/invitations/accept', { token })
    expect(asked.json.agenda).toBe(agenda)
    expect((await secretary.ask('GET', `/api/agendas/${agenda}`)).json.role).toBe('secretary')
    const guest = site.device()
    await guest.ask('POST', '/api/invitations/accept', { token, name: 'Karim' })
    expect(site.roleChanges).toHaveLength(1)
    await guest.joins(secretary, agenda, 'drafter', 'Karim')
    expect((await guest.ask('GET', `/api/agendas/${agenda}`)).json.role).toBe('drafter')
    expect(site.roleChanges).toHaveLength(2)
  })
})

describe('personal sign-in links', () => {
  it('[ID15] a secretary lets a member sign in on a new device, once, within a day', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const member = await site.device().joins(device, agenda, 'drafter', 'Karim Haddad')
    const path = `/api/agendas/${agenda}/members/${member}/sign-in-link`
    const token = tokenOf((await device.ask('POST', path)).json)
    const looked = await site.device().ask('POST', '/api/invitations/look', { token })
    expect(looked.json).toMatchObject({ kind: 'sign-in', person: { name: 'Karim Haddad' } })
    const tablet = site.device()
    await tablet.ask('POST', '/api/invitations/accept', { token })
    expect((await tablet.ask('GET', '/api/me')).json.person.id).toBe(member)
    expect((await accepts(site, token)).json.code).toBe('link-not-valid')
    const late = tokenOf((await device.ask('POST', path)).json)
    site.wait(DAY)
    expect((await accepts(site, late)).json.code).toBe('link-not-valid')
  })

  it('[ID15] anybody makes a sign-in link for themselves', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const guest = site.device()
    const id = await guest.joins(device, agenda, 'viewer', 'Karim')
    const path = `/api/agendas/${agenda}/members/${id}/sign-in-link`
    expect((await guest.ask('POST', path)).status).toBe(200)
  })

  it('[ID16] nobody signs in as a member who can open more than they can', async () => {
    const site = createSite()
    const { device: boss } = await site.firstSecretary()
    const bossId = (await boss.ask('GET', '/api/me')).json.person.id
    const mine = await boss.ask('POST', '/api/agendas', { from: 'sample' })
    const guest = site.device()
    await guest.joins(boss, mine.json.id, 'viewer', 'Karim')
    const trap = (await guest.ask('POST', '/api/agendas', { from: 'sample' })).json.id
    await boss.joins(guest, trap, 'viewer', 'Ana')
    const { json } = await guest.ask('POST', `/api/agendas/${trap}/members/${bossId}/sign-in-link`)
    expect(json.code).toBe('not-allowed')
  })
})

describe('tokens', () => {
  it('[ID1] no token and no cookie is ever stored in clear nor logged', async () => {
    const site = createSite()
    const spied: unknown[] = []
    const kept = { ...site.store }
    site.store.addInvitation = (row) => {
      spied.push(row)
      return kept.addInvitation(row)
    }
    site.store.addSignIn = (row) => {
      spied.push(row)
      return kept.addSignIn(row)
    }
    const setup = await site.setupToken()
    const device = site.device()
    const body = { token: setup, name: 'Ana', language: 'en' }
    const { json } = await device.ask('POST', '/api/setup', body)
    const made = await device.ask('POST', `/api/agendas/${json.agenda}/invitations`, {
      role: 'viewer',
    })
    const token = tokenOf(made.json)
    await accepts(site, token)
    const known = JSON.stringify(spied) + site.logged()
    expect(spied).toHaveLength(4)
    expect(site.logged()).toContain('/api/invitations/accept')
    for (const secret of [setup, token, device.cookie().split('=')[1] ?? '']) {
      expect(secret).toHaveLength(43)
      expect(known).not.toContain(secret)
    }
  })

  it('[ID2] after ten wrong tokens in a minute an address has to wait', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'viewer' })
    const guesser = site.device({ 'X-Test-Address': '203.0.113.9' })
    const tries = []
    for (let n = 0; n < 11; n++) {
      tries.push((await guesser.ask('POST', '/api/invitations/look', { token: `t${n}` })).status)
    }
    expect(tries).toEqual([...Array(10).fill(410), 429])
    const look = (device = guesser) => device.ask('POST', '/api/invitations/look', { token })
    expect((await look()).json.code).toBe('too-many-tries')
    expect((await look(site.device({ 'X-Test-Address': '203.0.113.10' }))).status).toBe(200)
    site.wait(60_000)
    expect((await look()).status).toBe(200)
  })

  it('[ID2] right tokens do not count: a delegation of thirty comes in through one router', async () => {
    const site = createSite()
    const { token } = await invited(site, { role: 'viewer' })
    for (let n = 0; n < 30; n++) expect((await accepts(site, token, `Guest ${n}`)).status).toBe(200)
  })
})
