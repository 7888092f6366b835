import { expect, it } from 'vitest'
import { checkInThread } from '../../server/commands/check-in-thread.ts'
import { checkedShape } from '../../shared/protocol/findings.ts'
import { agendaFile } from '../exchange/docx/agenda-file.ts'
import { agendaOf } from '../notation.ts'
import { createSite } from './site.ts'

const TEXT = [
  'Ordre du jour provisoire',
  '1. Ouverture.',
  '2. Questions diverses.',
  'Annotations',
  '1. Ouverture',
  'La session s’ouvrira le mardi 19 octobre 2026.',
].join('\n\n')
const WEEKDAY = { rule: 'date-weekday', severity: 'error', line: 11 }

async function signedIn() {
  const site = createSite()
  const { device } = await site.firstSecretary()
  const before = (await device.ask('GET', '/api/agendas')).json
  const check = async (body: unknown, query = '') =>
    (await device.ask('POST', `/api/check${query}`, body)).json
  return { site, device, before, check }
}

it('[FI9] a text is checked with its lines, in the language asked for, and not stored', async () => {
  const { device, before, check } = await signedIn()
  const checked = checkedShape.parse(await check(TEXT, '?language=fr'))
  expect(checked.findings).toContainEqual(expect.objectContaining(WEEKDAY))
  expect(checked.findings.find(({ rule }) => rule === 'date-weekday')?.message).toMatch(/lundi/)
  expect(checked.counts.error).toBeGreaterThan(0)
  expect((await device.ask('GET', '/api/agendas')).json).toEqual(before)
})

it('[FI9] agenda JSON is checked as it is, or against the agenda schema asked for', async () => {
  const { check } = await signedIn()
  const agenda = agendaOf('Opening\n> On Tuesday, 19 October 2026.', { schema: 'general' })
  const rules = async (query = '') =>
    (await check(agenda, query)).findings.map(({ rule }: { rule: string }) => rule)
  expect(await rules()).toContain('date-weekday')
  expect(await rules()).not.toContain('standing-items-head')
  expect(await rules('?schema=ctoc-cop')).toContain('standing-items-head')
})

it('[FI10] what cannot be checked is refused by name', async () => {
  const { site, check } = await signedIn()
  expect((await check('{"a": 1}')).code).toBe('agenda-not-valid')
  expect((await check('{')).code).toBe('agenda-not-valid')
  expect((await check('')).code).toBe('file-empty')
  expect((await check('PK\u0003\u0004 no package')).code).toBe('file-damaged')
  expect((await check('text\0')).code).toBe('file-not-text')
  expect((await check('x'.repeat(20 * 1024 * 1024 + 1))).code).toBe('file-too-large')
  expect(await check(TEXT, '?schema=x')).toMatchObject({ code: 'not-valid', detail: 'schema' })
  const stranger = await site.device().ask('POST', '/api/check', TEXT)
  expect(stranger.json.code).toBe('sign-in-needed')
})

it('[FI11] a file is checked in a thread of its own, within limits of time and memory', async () => {
  const found = await checkInThread({ source: await agendaFile(), language: 'en' })
  expect(
    checkedShape.parse(JSON.parse(found.ok ? found.value : '')).findings.length,
  ).toBeGreaterThan(0)
  const text = { source: TEXT, language: 'en' } as const
  await expect(checkInThread(text, { time: 1, memory: 512 })).rejects.toThrow(/longer than 1 ms/)
})
