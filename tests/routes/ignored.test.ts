import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { IgnoredFinding } from '../../shared/model/ignored.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readIgnored } from '../../shared/ydoc/read-ignored.ts'
import { readPeople } from '../../shared/ydoc/read-people.ts'
import { watchIgnored } from '../../shared/ydoc/watch-ignored.ts'
import { writeIgnored } from '../../shared/ydoc/write-ignored.ts'
import { createSite } from './site.ts'

const FINDING = { rule: 'word-limit', key: 'word-limit agenda', reason: ' Granted on 3 May. ' }

async function anAgenda() {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const path = `/api/agendas/${agenda}/ignored`
  const document = async () => {
    const doc = createDoc()
    const stored = await site.store.load(agenda)
    for (const { bytes } of stored?.updates ?? []) Y.applyUpdate(doc, bytes)
    return doc
  }
  const kinds = async () =>
    (await site.store.activities(agenda, { limit: 9 })).map(({ kind }) => kind)
  return { site, device, agenda, path, document, kinds }
}

describe('ignoring a finding', () => {
  it('[FI1] stands in the document with who, when and why, and in the activity', async () => {
    const { site, device, path, document, agenda } = await anAgenda()
    const { json } = await device.ask('POST', path, FINDING)
    const doc = await document()
    const [ignored] = readIgnored(doc)
    expect(ignored).toMatchObject({
      id: json.id,
      rule: 'word-limit',
      key: 'word-limit agenda',
      reason: 'Granted on 3 May.',
      at: Date.UTC(2026, 4, 4, 9),
    })
    expect(readPeople(doc).get(ignored?.person ?? '')?.name).toBe('Ana Restrepo')
    const [activity] = await site.store.activities(agenda, { limit: 1 })
    expect(activity).toMatchObject({
      kind: 'finding-ignored',
      person: ignored?.person,
      data: { ignored: json.id, rule: 'word-limit', reason: 'Granted on 3 May.' },
    })
  })

  it('[FI1] the same finding is ignored once, by whoever came first', async () => {
    const { site, device, path, agenda, document, kinds } = await anAgenda()
    const other = site.device()
    await other.joins(device, agenda, 'drafter', 'Li Wei')
    const answers = await Promise.all([device, other].map((one) => one.ask('POST', path, FINDING)))
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(1)
    expect(readIgnored(await document())).toHaveLength(1)
    expect((await kinds()).filter((kind) => kind === 'finding-ignored')).toHaveLength(1)
  })

  it('[FI2] is revoked by a drafter, once, and the activity keeps the reason', async () => {
    const { site, device, path, document, agenda, kinds } = await anAgenda()
    const { json } = await device.ask('POST', path, FINDING)
    expect((await device.ask('DELETE', `${path}/${json.id}`)).status).toBe(204)
    expect((await device.ask('DELETE', `${path}/${json.id}`)).json.code).toBe('not-found')
    expect(readIgnored(await document())).toEqual([])
    expect(await kinds()).toEqual(['ignore-revoked', 'finding-ignored'])
    const [activity] = await site.store.activities(agenda, { limit: 1 })
    expect(activity?.data).toMatchObject({ reason: 'Granted on 3 May.', key: 'word-limit agenda' })
  })

  it.each([
    { ...FINDING, reason: '  no ' },
    { ...FINDING, reason: 'x'.repeat(501) },
    { ...FINDING, rule: 'Not a rule' },
    { ...FINDING, key: '' },
    { ...FINDING, person: 'somebody else' },
  ])('[FI1] takes a reason of 3 to 500 characters and nothing beside: %j', async (body) => {
    const { device, path, document } = await anAgenda()
    expect((await device.ask('POST', path, body)).json.code).toBe('not-valid')
    expect(readIgnored(await document())).toEqual([])
  })
})

describe('the ignored findings of a document', () => {
  const ignored: IgnoredFinding = {
    id: 'b',
    rule: 'r',
    key: 'r x',
    reason: 'why',
    person: 'p',
    at: 2,
  }

  it('[FI3] are read whatever else stands there', () => {
    const doc = createDoc()
    writeIgnored(doc, ignored)
    writeIgnored(doc, { ...ignored, id: 'a', at: 1 })
    const other = { text: 'no', half: { rule: 'r' }, map: new Y.Map() }
    for (const [id, value] of Object.entries(other)) doc.getMap('ignored').set(id, value)
    expect(readIgnored(doc).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(readIgnored(new Y.Doc())).toEqual([])
  })

  it('[FI3] are the same list until they change, and tell when they do', () => {
    const doc = createDoc()
    const watch = watchIgnored(doc)
    let calls = 0
    const stop = watch.subscribe(() => calls++)
    const before = watch.get()
    doc.getMap('facts').set('symbol', 'X')
    expect([watch.get() === before, calls]).toEqual([true, 0])
    writeIgnored(doc, ignored)
    stop()
    writeIgnored(doc, { ...ignored, id: 'c' })
    expect([watch.get().length, calls]).toEqual([2, 1])
  })
})
