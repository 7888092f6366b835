import { describe, expect, it } from 'vitest'
import { createSite } from './site.ts'

describe('agendas as wholes', () => {
  it('[HT10] a row shows who is in it, its state and who changed it last', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    await site.device().joins(device, agenda, 'drafter', 'Karim Haddad')
    const { json } = await device.ask('GET', '/api/agendas')
    expect(json.agendas).toMatchObject([
      {
        id: agenda,
        state: 'draft',
        role: 'secretary',
        people: expect.arrayContaining([
          expect.objectContaining({ initials: 'AR', color: 1 }),
          expect.objectContaining({ initials: 'KH', color: 2 }),
        ]),
        changedBy: { name: 'Ana Restrepo' },
      },
    ])
  })

  it('[HT11] a new agenda of a body has its standing items and half days', async () => {
    const { device } = await createSite().firstSecretary()
    const { json } = await device.ask('POST', '/api/agendas', {
      from: 'schema',
      schema: 'ctoc-cop',
      languages: ['fr', 'en'],
      sessionNumber: 14,
      opening: '2028-10-16',
      closing: '2028-10-20',
    })
    const made = await device.ask('GET', `/api/agendas/${json.id}/agenda`)
    expect(made.json.items).toHaveLength(19)
    expect(made.json.meetings).toHaveLength(10)
    expect(made.json.facts).toMatchObject({ symbol: 'CTOC/COP/2028/1', state: 'draft' })
  })

  it('[HT11] a body that is not known is refused', async () => {
    const { device } = await createSite().firstSecretary()
    const wanted = { from: 'schema', schema: 'nobody', languages: ['fr'] }
    expect((await device.ask('POST', '/api/agendas', wanted)).json.code).toBe('agenda-not-valid')
  })

  it('[HT12] a whole agenda, as an import gives it, becomes an agenda as it is', async () => {
    const { device, agenda } = await createSite().firstSecretary()
    const whole = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json
    const { json } = await device.ask('POST', '/api/agendas', { from: 'agenda', agenda: whole })
    expect(json.id).not.toBe(agenda)
    expect((await device.ask('GET', `/api/agendas/${json.id}/agenda`)).json).toEqual(whole)
  })

  it.each([
    ['an unknown field', { extra: 1 }],
    ['items that are none', { items: [{ id: 'a' }] }],
    ['an impossible date', { facts: { opening: '2026-02-30' } }],
    ['a script as a link', { items: [itemWithLink('javascript:alert(1)')] }],
    ['a prototype as a name', { deleted: { __proto__: { items: [] } } }],
  ])('[HT12] %s makes it no agenda, and the place is named', async (_, change) => {
    const { device, agenda } = await createSite().firstSecretary()
    const whole = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json
    const facts = { ...whole.facts, ...(change as { facts?: object }).facts }
    const broken = { ...whole, ...change, facts }
    const { json } = await device.ask('POST', '/api/agendas', { from: 'agenda', agenda: broken })
    expect(json.code).toBe('agenda-not-valid')
    expect(json.detail).toMatch(/^agenda/)
  })

  it('[HT13] a deleted agenda is gone for everybody, and its secretary brings it back', async () => {
    const site = createSite()
    const { device, agenda } = await site.firstSecretary()
    const guest = site.device()
    const id = await guest.joins(device, agenda, 'drafter', 'Karim')
    await device.ask('DELETE', `/api/agendas/${agenda}`)
    expect(site.roleChanges).toContain(`${agenda}/${id}`)
    expect((await device.ask('GET', `/api/agendas/${agenda}`)).status).toBe(404)
    expect((await device.ask('GET', '/api/agendas')).json.agendas).toEqual([])
    expect((await guest.ask('GET', '/api/agendas?deleted=true')).json.agendas).toEqual([])
    expect((await guest.ask('POST', `/api/agendas/${agenda}/restore`)).status).toBe(404)
    const gone = await device.ask('GET', '/api/agendas?deleted=true')
    expect(gone.json.agendas).toMatchObject([{ id: agenda }])
    expect((await device.ask('POST', `/api/agendas/${agenda}/restore`)).status).toBe(204)
    expect((await guest.ask('GET', `/api/agendas/${agenda}`)).status).toBe(200)
  })
})

function itemWithLink(link: string) {
  const text = { en: [{ kind: 'text', indent: 0, runs: [{ text: 'x', link }] }] }
  return { id: 'a', parent: null, order: 'a0', title: text, shortTitle: {}, annotation: {} }
}
