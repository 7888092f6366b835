import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { agendaOf } from '../notation.ts'
import { createSite } from './site.ts'

/** It has errors of several rules, `date-weekday` twice. */
const AGENDA = agendaOf('Opening\n> On Tuesday, 19 October 2026, not Friday, 20 October 2026.', {
  opening: '2026-10-19',
  closing: '2026-10-23',
})

async function anAgenda(content: Agenda = AGENDA) {
  const site = createSite()
  const { device } = await site.firstSecretary()
  const { id } = (await device.ask('POST', '/api/agendas', { from: 'agenda', agenda: content }))
    .json
  const path = `/api/agendas/${id}`
  const issue = async (reasons: Record<string, string> = {}) =>
    (await device.ask('POST', `${path}/issue`, { reasons })).json
  const state = async () => (await device.ask('GET', `${path}/agenda`)).json.facts.state
  const errors = async (): Promise<readonly { rule: string; key: string }[]> =>
    (await device.ask('GET', `${path}/findings`)).json.findings.filter(
      (one: { severity: string }) => one.severity === 'error',
    )
  return { site, device, id, path, issue, state, errors }
}

const reasonsFor = (errors: readonly { rule: string }[]) =>
  Object.fromEntries(errors.map(({ rule }) => [rule, `Decided: ${rule}.`]))

describe('issuing an agenda', () => {
  it('[FI12] is refused while errors stand without a reason, and says which, by rule', async () => {
    const { issue, state, errors } = await anAgenda()
    const found = await errors()
    const { 'date-weekday': _, ...others } = reasonsFor(found)
    const answer = await issue(others)
    const keys = found.filter(({ rule }) => rule === 'date-weekday').map(({ key }) => key)
    expect(answer).toMatchObject({ status: 409, code: 'errors-stand' })
    expect(answer.errors.map((one: { rule: string }) => one.rule)).toEqual(['date-weekday'])
    expect(answer.errors[0].findings.map((one: { key: string }) => one.key)).toEqual(keys)
    expect(await state()).toBe('draft')
  })

  it('[FI12] goes through with a reason for each rule, which is written down', async () => {
    const { site, id, issue, state, errors } = await anAgenda()
    const found = await errors()
    expect(await issue(reasonsFor(found))).toEqual({ errors: found.length })
    expect(await state()).toBe('issued')
    const [activity] = await site.store.activities(id, { limit: 1 })
    expect(activity).toMatchObject({ kind: 'issued', at: Date.UTC(2026, 4, 4, 9) })
    const stood = activity?.data.stood
    expect(stood).toContainEqual({
      rule: 'date-weekday',
      reason: 'Decided: date-weekday.',
      findings: found.filter(({ rule }) => rule === 'date-weekday').map(({ key }) => key),
    })
  })

  it('[FI12] needs no reason for errors that are ignored', async () => {
    const { device, path, issue, errors } = await anAgenda()
    for (const { rule, key } of await errors()) {
      await device.ask('POST', `${path}/ignored`, { rule, key, reason: 'So it is.' })
    }
    expect(await issue()).toEqual({ errors: 0 })
  })

  it('[FI13] holds for what is issued, whoever writes meanwhile', async () => {
    const { site, id, device, path, issue, state } = await anAgenda(agendaOf('Opening'))
    const reasons = reasonsFor(
      (await device.ask('GET', `${path}/findings`)).json.findings.filter(
        (one: { severity: string }) => one.severity === 'error',
      ),
    )
    let edits = 0
    const writing = setInterval(() => {
      edits++
      void site.rooms.run(id, null, (doc) => doc.getMap('facts').set('sessionNumber', edits))
    }, 1)
    const answer = await issue(reasons)
    clearInterval(writing)
    expect([answer, await state()]).toEqual([{ errors: expect.any(Number) }, 'issued'])
  })

  it('[FI12] happens once, and reopening needs a reason that is written down', async () => {
    const { site, id, device, path, issue, state, errors } = await anAgenda()
    const reopen = async (reason: string) =>
      (await device.ask('POST', `${path}/reopen`, { reason })).json
    expect((await reopen('A corrigendum.')).code).toBe('not-issued')
    await issue(reasonsFor(await errors()))
    expect((await issue(reasonsFor(await errors()))).code).toBe('agenda-issued')
    expect((await reopen(' ')).code).toBe('not-valid')
    await reopen('A corrigendum.')
    expect(await state()).toBe('draft')
    const [activity] = await site.store.activities(id, { limit: 1 })
    expect(activity).toMatchObject({ kind: 'reopened', data: { reason: 'A corrigendum.' } })
  })

  it('[FI14] an issued agenda takes no proposal in', async () => {
    const { device, path, issue, errors } = await anAgenda()
    const edits = [{ do: 'delete', what: 'item', id: 'opening' }]
    const made = await device.ask('POST', `${path}/proposals`, { edits })
    await issue(reasonsFor(await errors()))
    const accepted = await device.ask('POST', `${path}/proposals/${made.json.proposal}/accept`)
    expect(accepted.json.code).toBe('agenda-issued')
    const state = [{ do: 'set-facts', values: { state: 'draft' } }]
    expect((await device.ask('POST', `${path}/proposals`, { edits: state })).json.code).toBe(
      'not-valid',
    )
  })
})
