import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

async function twoSecretaries() {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const first = (await device.ask('GET', '/api/me')).json.person.id
  site.wait(1000)
  const other = site.device()
  const second = await other.joins(device, agenda, 'secretary', 'Karim Haddad')
  const path = `/api/agendas/${agenda}/members`
  return { site, agenda, device, other, first, second, path }
}

describe('the members of an agenda', () => {
  it('[HT6] members are listed with their roles, the longest first', async () => {
    const { site, device, agenda, path } = await twoSecretaries()
    site.wait(1000)
    await site.device().joins(device, agenda, 'viewer', 'Li Wei')
    const { json } = await device.ask('GET', path)
    const people = json.members.map((one: { person: { name: string }; role: string }) => [
      one.person.name,
      one.role,
    ])
    expect(people).toEqual([
      ['Ana Restrepo', 'secretary'],
      ['Karim Haddad', 'secretary'],
      ['Li Wei', 'viewer'],
    ])
  })

  it('[HT7] a changed role reaches the sockets of that person at once', async () => {
    const { site, agenda, device, path, second } = await twoSecretaries()
    const { json } = await device.ask('PATCH', `${path}/${second}`, { role: 'commenter' })
    expect(json.role).toBe('commenter')
    expect(site.roleChanges.at(-1)).toBe(`${agenda}/${second}`)
  })

  it('[HT7] a member who is taken out has no agenda any more', async () => {
    const { site, agenda, device, other, path, second } = await twoSecretaries()
    expect((await device.ask('DELETE', `${path}/${second}`)).status).toBe(204)
    expect(site.roleChanges.at(-1)).toBe(`${agenda}/${second}`)
    expect((await other.ask('GET', `/api/agendas/${agenda}`)).json.code).toBe('not-found')
  })

  it('[ID3] the last secretary can be neither demoted nor taken out', async () => {
    const { device, path, first, second } = await twoSecretaries()
    await device.ask('PATCH', `${path}/${second}`, { role: 'drafter' })
    const demoted = await device.ask('PATCH', `${path}/${first}`, { role: 'drafter' })
    const removed = await device.ask('DELETE', `${path}/${first}`)
    expect([demoted.json.code, removed.json.code]).toEqual(['last-secretary', 'last-secretary'])
    expect((await device.ask('GET', `${path}/${first}`)).json.role).toBe('secretary')
  })

  it('[ID3] two secretaries who demote each other at once leave one', async () => {
    const { site, agenda, device, other, path, first, second } = await twoSecretaries()
    await Promise.all([
      device.ask('PATCH', `${path}/${second}`, { role: 'viewer' }),
      other.ask('PATCH', `${path}/${first}`, { role: 'viewer' }),
    ])
    const roles = (await site.store.members(agenda)).map(({ role }) => role)
    expect(roles.sort()).toEqual(['secretary', 'viewer'])
  })
})
