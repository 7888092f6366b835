import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

const WORDS = { name: 'Ana Restrepo', language: 'fr' }

describe('the first start', () => {
  it('[HT1] before any account exists, asking who one is says that a setup is needed', async () => {
    const { status, json } = await createSite().device().ask('GET', '/api/me')
    expect([status, json.code]).toEqual([401, 'setup-needed'])
  })

  it('[HT2] the setup link makes the first account, secretary of the sample, signed in', async () => {
    const site = createSite()
    const device = site.device()
    const token = await site.setupToken()
    const { status, json } = await device.ask('POST', '/api/setup', { token, ...WORDS })
    expect(status).toBe(200)
    expect(json.me).toMatchObject({ language: 'fr', person: { name: 'Ana Restrepo', color: 1 } })
    const agenda = await device.ask('GET', `/api/agendas/${json.agenda}`)
    expect(agenda.json).toMatchObject({ role: 'secretary', symbol: 'CTOC/COP/2026/1' })
    const content = await device.ask('GET', `/api/agendas/${json.agenda}/agenda`)
    expect(content.json.facts.languages[0]).toBe('fr')
  })

  it('[HT3] the setup link works once, also for two who try at the same moment', async () => {
    const site = createSite()
    const token = await site.setupToken()
    const answers = await Promise.all(
      [1, 2, 3].map(() => site.device().ask('POST', '/api/setup', { token, ...WORDS })),
    )
    const good = answers.filter(({ status }) => status === 200)
    const gone = answers.filter(({ status }) => status === 410)
    expect([good.length, gone.length]).toEqual([1, 2])
    expect(await site.store.countPeople()).toBe(1)
  })

  it('[HT3] an older setup link opens nothing once an account exists', async () => {
    const site = createSite()
    const older = await site.setupToken()
    await site.firstSecretary()
    const { status, json } = await site
      .device()
      .ask('POST', '/api/setup', { token: older, ...WORDS })
    expect([status, json.code]).toEqual([409, 'already-set-up'])
  })

  it('[HT3] a setup needs a setup link, not another kind of link', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const made = await device.ask('POST', `/api/agendas/${agenda}/invitations`, { role: 'viewer' })
    const token = new URL(made.json.link).hash.slice(1)
    const { json } = await site.device().ask('POST', '/api/setup', { token, ...WORDS })
    expect(json.code).toBe('link-not-valid')
  })

  it.each(['', '   ', 'x'.repeat(81), 'a\u0007b', 'a\u202eb', '\u200b', '...'])(
    '[ID4] a name is 1 to 80 characters that can be read: %j is refused',
    async (name) => {
      const site = createSite()
      const token = await site.setupToken()
      const body = { token, name, language: 'en' }
      const { status, json } = await site.device().ask('POST', '/api/setup', body)
      expect([status, json.code, json.detail]).toEqual([400, 'not-valid', 'name'])
    },
  )

  it.each([
    ['  Ana   Restrepo ', 'Ana Restrepo', 'AR'],
    ['李伟', '李伟', '李'],
    ['Jean-Pierre d’Arc', 'Jean-Pierre d’Arc', 'JD'],
    ['سارة علي', 'سارة علي', 'سع'],
  ])('[ID5] %j is called %j with the initials %j', async (given, name, initials) => {
    const site = createSite()
    const token = await site.setupToken()
    const body = { token, name: given, language: 'en' }
    const { json } = await site.device().ask('POST', '/api/setup', body)
    expect(json.me.person).toMatchObject({ name, initials })
  })
})
