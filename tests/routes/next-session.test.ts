import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

const FOURTEENTH = { sessionNumber: 14, opening: '2028-10-16', closing: '2028-10-20' }

describe('the next session from the last', () => {
  it('[NR1] it is made from the agenda as it stands, a draft of its own with places to check', async () => {
    const { device, agenda } = await createSite().firstSecretary()
    const { json } = await device.ask('POST', '/api/agendas', {
      from: 'previous',
      agenda,
      session: FOURTEENTH,
    })
    const last = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json
    const made = (await device.ask('GET', `/api/agendas/${json.id}/agenda`)).json
    expect(made.facts).toMatchObject({
      sessionNumber: 14,
      symbol: 'CTOC/COP/2028/1',
      place: 'vienna',
      state: 'draft',
    })
    expect(made.items).toHaveLength(last.items.length)
    expect(made.places.length).toBeGreaterThan(20)
    expect(JSON.stringify(made.items[1].title)).toContain('quatorzième')
    expect((await device.ask('GET', `/api/agendas/${json.id}`)).json.role).toBe('secretary')
  })

  it('[NR1] whoever may read the last agenda may make the next, and nobody else', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const reader = site.device()
    await reader.joins(device, agenda, 'viewer', 'Li Wei')
    const wanted = { from: 'previous', agenda, session: FOURTEENTH }
    expect((await reader.ask('POST', '/api/agendas', wanted)).status).toBe(200)
    const other = (await device.ask('POST', '/api/agendas', { from: 'sample' })).json.id
    const foreign = await reader.ask('POST', '/api/agendas', { ...wanted, agenda: other })
    expect(foreign.json.code).toBe('not-found')
  })

  it('[NR2] it can be looked at before: symbol, titles, deadlines, groups in turn, days, counts', async () => {
    const { device, agenda } = await createSite().firstSecretary()
    const { json } = await device.ask('POST', `/api/agendas/${agenda}/next-session`, FOURTEENTH)
    expect(json).toMatchObject({
      symbol: 'CTOC/COP/2028/1',
      president: { en: 'Western European and other States' },
      rapporteur: { en: 'Latin American and Caribbean States' },
      warnings: [],
    })
    expect(json.titles).toHaveLength(3)
    expect(json.deadlines.map(({ date }: { date: string }) => date)).toContain('2028-10-02')
    expect(json.days).toHaveLength(5)
    expect(json.toCheck).toBeGreaterThan(20)
    const { agendas } = (await device.ask('GET', '/api/agendas')).json
    expect(agendas).toHaveLength(1)
  })

  it('[NR2] holidays that somebody entered are kept off', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    await site.store.setHolidayYear({
      place: 'vienna',
      year: 2028,
      days: [{ date: '2028-10-17', name: 'A day of rest' }],
      changedAt: 1,
      changedBy: 'p',
    })
    const { json } = await device.ask('POST', `/api/agendas/${agenda}/next-session`, FOURTEENTH)
    expect(json.days.map(({ date }: { date: string }) => date)).not.toContain('2028-10-17')
    expect(json.warnings).toEqual([])
  })

  it.each([
    [{ opening: '2028-10-16', closing: '2028-10-15' }, 'session-ends-before-it-opens'],
    [{ opening: '2028-10-16', closing: '2082-10-20' }, 'session-too-long'],
    [{ opening: '2028-02-30' }, 'not-valid'],
    [{ opening: 'soon' }, 'not-valid'],
    [{}, 'not-valid'],
    [{ opening: '2028-10-16', sessionNumber: 0 }, 'not-valid'],
  ])('[NR3] %o is refused by name, and nothing is made', async (session, code) => {
    const { device, agenda } = await createSite().firstSecretary()
    const wanted = { from: 'previous', agenda, session }
    expect((await device.ask('POST', '/api/agendas', wanted)).json.code).toBe(code)
    const looked = await device.ask('POST', `/api/agendas/${agenda}/next-session`, session)
    expect(looked.json.code).toBe(code)
    expect((await device.ask('GET', '/api/agendas')).json.agendas).toHaveLength(1)
  })

  it('[NR4] a session that opens on a weekend is possible, with a warning', async () => {
    const { device, agenda } = await createSite().firstSecretary()
    const session = { opening: '2028-10-15', closing: '2028-10-20' }
    const { json } = await device.ask('POST', `/api/agendas/${agenda}/next-session`, session)
    expect(json.warnings).toEqual(['opens-on-weekend'])
  })
})
