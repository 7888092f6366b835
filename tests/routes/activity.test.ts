import { describe, expect, it } from 'vitest'
import type { Activity } from '../../shared/protocol/activity.ts'
import { createSite } from './site.ts'

async function anAgenda() {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const path = `/api/agendas/${agenda}`
  const kinds = async () => {
    const { json } = await device.ask('GET', `${path}/activity`)
    return json.activities.map((one: Activity) => one.kind).reverse()
  }
  return { site, device, agenda, path, kinds }
}

describe('what is written down', () => {
  it('[AV2] who changed a role, of whom, from what to what, with the name of that day', async () => {
    const { site, device, agenda, path } = await anAgenda()
    const li = site.device()
    const member = await li.joins(device, agenda, 'viewer', 'Li Wei')
    await device.ask('PATCH', `${path}/members/${member}`, { role: 'drafter' })
    await device.ask('PATCH', `${path}/members/${member}`, { role: 'drafter' })
    await li.ask('PATCH', '/api/me', { name: 'Li Ming' })
    await li.ask('DELETE', `${path}/members/${member}`)
    const { json } = await device.ask('GET', `${path}/activity`)
    expect(json.activities.slice(0, 2)).toMatchObject([
      {
        kind: 'member-removed',
        person: { name: 'Li Ming' },
        data: { member, name: 'Li Ming', from: 'drafter', to: null },
      },
      {
        kind: 'role-changed',
        person: { name: 'Ana Restrepo' },
        at: Date.UTC(2026, 4, 4, 9),
        data: { member, name: 'Li Wei', from: 'viewer', to: 'drafter' },
      },
    ])
  })

  it('[AV3] invitations made, accepted and revoked, each once, never with their token', async () => {
    const { site, device, path, agenda, kinds } = await anAgenda()
    const { json } = await device.ask('POST', `${path}/invitations`, { role: 'reviewer' })
    await device.ask('DELETE', `${path}/invitations/${json.invitation.id}`)
    await device.ask('DELETE', `${path}/invitations/${json.invitation.id}`)
    await site.device().joins(device, agenda, 'viewer', 'Li Wei')
    expect(await kinds()).toEqual([
      'invitation-made',
      'invitation-revoked',
      'invitation-made',
      'invitation-accepted',
    ])
    const token = new URL(json.link).hash.slice(1)
    const said = await device.ask('GET', `${path}/activity`)
    expect(JSON.stringify(said.json)).not.toContain(token)
  })

  it('[AV3] sign-in links, a deletion and its undoing', async () => {
    const { device, path, kinds } = await anAgenda()
    const me = (await device.ask('GET', '/api/me')).json.person.id
    await device.ask('POST', `${path}/members/${me}/sign-in-link`)
    for (const _ of [1, 2]) await device.ask('DELETE', path)
    for (const _ of [1, 2]) await device.ask('POST', `${path}/restore`)
    expect(await kinds()).toEqual(['sign-in-link-made', 'deleted', 'restored'])
  })

  it('[AV2] nothing is written down of what was refused', async () => {
    const { device, path, kinds } = await anAgenda()
    const me = (await device.ask('GET', '/api/me')).json.person.id
    await device.ask('DELETE', `${path}/members/${me}`)
    await device.ask('DELETE', `${path}/invitations/none`)
    expect(await kinds()).toEqual([])
  })
})

describe('the list of activities', () => {
  it('[AV1] comes by pages, and says whether there are older ones', async () => {
    const { site, device, agenda, path } = await anAgenda()
    for (const n of [1, 2, 3]) {
      await site.store.addActivity({ agenda, at: n, person: null, kind: 'issued', data: { n } })
    }
    const page = async (query: string) => (await device.ask('GET', `${path}/activity${query}`)).json
    const first = await page('?limit=2')
    expect(first).toMatchObject({
      more: true,
      activities: [{ data: { n: 3 } }, { data: { n: 2 } }],
    })
    const rest = await page(`?limit=2&before=${first.activities[1].id}`)
    expect(rest).toMatchObject({ more: false, activities: [{ data: { n: 1 }, person: null }] })
    expect((await page('?kind=issued')).activities).toHaveLength(3)
    expect((await page('?person=nobody')).activities).toHaveLength(0)
    expect((await device.ask('GET', `${path}/activity?limit=0`)).json.code).toBe('not-valid')
  })

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '\uff1d1'])(
    '[AV4] %j begins no formula in the spreadsheet',
    async (name) => {
      const { site, device, agenda, path } = await anAgenda()
      const person = { id: 'p', name, initials: 'P', color: 1, language: 'en', createdAt: 1 }
      await site.store.addPerson(person)
      const done = { agenda, at: 0, person: 'p', kind: name, data: { reason: 'a "b", c' } }
      await site.store.addActivity(done)
      const { json: text, headers } = await device.ask('GET', `${path}/activity.csv`)
      const quoted = /[\r\n]/.test(name) ? `"'${name}"` : `'${name}`
      const row = `1970-01-01T00:00:00.000Z,${quoted},${quoted},"reason: a ""b"", c"`
      expect(text).toBe(`at,person,kind,details\r\n${row}\r\n`)
      expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    },
  )

  it('[AV4] the file holds all activities, however many', async () => {
    const { site, device, agenda, path } = await anAgenda()
    for (let n = 0; n < 2_001; n++) {
      await site.store.addActivity({ agenda, at: n, person: null, kind: `k${n}`, data: {} })
    }
    const { json: text } = await device.ask('GET', `${path}/activity.csv`)
    expect(text.trim().split('\r\n')).toHaveLength(2_002)
    expect(text).toContain('k0,')
  })
})
