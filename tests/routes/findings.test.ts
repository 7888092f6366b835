import { expect, it } from 'vitest'
import { findingsShape, type ShownFinding } from '../../shared/protocol/findings.ts'
import { createSite } from './site.ts'

it('[FI8] every finding is shown with its key, and ignored by that key it says by whom and why', async () => {
  const site = createSite()
  const { device } = await site.firstSecretary()
  const agenda = { from: 'schema', schema: 'ctoc-cop', languages: ['fr'], sessionNumber: 14 }
  const { id } = (await device.ask('POST', '/api/agendas', agenda)).json
  const path = `/api/agendas/${id}`
  const before = findingsShape.parse((await device.ask('GET', `${path}/findings`)).json)
  const [finding] = before.findings
  const { rule, key } = finding as ShownFinding
  const reason = 'The house wants it so.'
  const { json } = await device.ask('POST', `${path}/ignored`, { rule, key, reason })
  const after = findingsShape.parse((await device.ask('GET', `${path}/findings`)).json)
  expect(after.findings[0]).toMatchObject({
    key,
    ignored: { id: json.id, reason, person: { name: 'Ana Restrepo' } },
  })
  expect(after.counts.ignored).toBe(1)
  expect(new Set(before.findings.map((one) => one.key)).size).toBe(before.findings.length)
  await device.ask('DELETE', `${path}/ignored/${json.id}`)
  const last = findingsShape.parse((await device.ask('GET', `${path}/findings`)).json)
  expect(last.counts).toEqual(before.counts)
})
