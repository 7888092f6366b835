import { expect, it } from 'vitest'
import { createSite } from './site.ts'

const DAYS = [
  { date: '2024-12-25', name: 'Christmas Day' },
  { date: '2024-10-14', name: ' Closed ' },
]
const SESSION = {
  from: 'schema',
  schema: 'ctoc-cop',
  languages: ['fr'],
  place: 'vienna',
  opening: '2024-10-14',
  closing: '2024-10-18',
}

async function vienna() {
  const site = createSite()
  const { device, agenda: sample } = await site.firstSecretary()
  const { id } = (await device.ask('POST', '/api/agendas', SESSION)).json
  const enter = async (days: unknown = DAYS, at = 'vienna/2024', by = device) =>
    (await by.ask('PUT', `/api/holidays/${at}`, { days })).json
  return { site, device, sample, id, enter }
}

it('[HO6] a secretary enters a year, in the order of its dates, with who entered it and when', async () => {
  const { device, enter } = await vienna()
  expect((await device.ask('GET', '/api/holidays/vienna/2024')).json.code).toBe('not-found')
  const year = await enter()
  expect(year).toMatchObject({
    place: 'vienna',
    year: 2024,
    days: [
      { date: '2024-10-14', name: 'Closed' },
      { date: '2024-12-25', name: 'Christmas Day' },
    ],
    changedAt: Date.UTC(2026, 4, 4, 9),
    changedBy: { name: 'Ana Restrepo' },
  })
  expect((await device.ask('GET', '/api/holidays')).json).toEqual({ years: [year] })
  expect((await device.ask('GET', '/api/holidays/vienna/2024')).json).toEqual(year)
})

it('[HO6] nobody else may, and everybody who is signed in sees it', async () => {
  const { site, device, sample, enter } = await vienna()
  await enter()
  const drafter = site.device()
  await drafter.joins(device, sample, 'drafter', 'Li Wei')
  expect((await enter(DAYS, 'vienna/2024', drafter)).code).toBe('not-allowed')
  expect((await drafter.ask('GET', '/api/holidays')).json.years).toHaveLength(1)
  expect((await site.device().ask('GET', '/api/holidays')).json.code).toBe('sign-in-needed')
  expect((await enter(DAYS, 'vienna/2024', site.device())).code).toBe('sign-in-needed')
})

it.each([
  ['a date of another year', [{ date: '2025-01-01', name: '' }], 'vienna/2024'],
  ['a date twice', [DAYS[0], DAYS[0]], 'vienna/2024'],
  ['what is no date', [{ date: '2024-02-30', name: '' }], 'vienna/2024'],
  ['a place that nobody knows', DAYS, 'atlantis/2024'],
  ['what is no year', DAYS, 'vienna/20x4'],
])('[HO6] %s is refused', async (_, days, at) => {
  const { device, enter } = await vienna()
  expect((await enter(days, at)).code).toBe('not-valid')
  expect((await device.ask('GET', '/api/holidays')).json.years).toEqual([])
})

it('[HO7] the agendas of a session there in that year have it in their activity', async () => {
  const { site, sample, id, enter } = await vienna()
  await enter()
  await enter([DAYS[0], { date: '2024-05-01', name: '' }])
  const kinds = await site.store.activities(id, { limit: 9, kind: 'holidays-changed' })
  expect(kinds.map(({ data }) => data)).toEqual([
    { place: 'vienna', year: 2024, added: ['2024-05-01'], removed: ['2024-10-14'] },
    { place: 'vienna', year: 2024, added: ['2024-10-14', '2024-12-25'], removed: [] },
  ])
  const others = await site.store.activities(sample, { limit: 9, kind: 'holidays-changed' })
  expect(others).toEqual([])
})

it('[HO5] the findings of an agenda follow what was entered', async () => {
  const { device, id, enter } = await vienna()
  const rules = async () =>
    (await device.ask('GET', `/api/agendas/${id}/findings`)).json.findings.map(
      ({ rule }: { rule: string }) => rule,
    )
  expect(await rules()).not.toContain('session-within-working-days')
  await enter()
  expect(await rules()).toContain('session-within-working-days')
})
