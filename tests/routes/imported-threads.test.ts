import { expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { ImportedMessage, ImportedThread } from '../../shared/model/imported-thread.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { locate } from '../../shared/ydoc/anchors/locate.ts'
import { readThreads } from '../../shared/ydoc/read-threads.ts'
import { discussionOf } from './discussion-of.ts'
import { createSite } from './site.ts'

const AT = Date.UTC(2021, 6, 2, 9)
const SAID: readonly ImportedMessage[] = [
  { author: 'Ada Fresnel', at: AT, text: 'Which one?' },
  { author: 'Jean Argand', at: AT, text: 'The first.' },
  { author: 'Ada Fresnel', text: 'Thank you.' },
]

/** Makes an agenda of the sample with threads, as an import does. */
async function made(threads: (agenda: Agenda) => readonly ImportedThread[]) {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const sample = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json as Agenda
  const whole = withFootnotes(sample)
  const body = { from: 'agenda', agenda: whole, threads: threads(whole) }
  const { status, json } = await device.ask('POST', '/api/agendas', body)
  return { site, device, whole, status, json, id: json.id as string }
}

/** Every text of an annotation begins with the call of a footnote, which is no character of it. */
function withFootnotes(agenda: Agenda): Agenda {
  const language = agenda.facts.languages[0] ?? 'fr'
  const items = agenda.items.map((item) => {
    const [first, ...others] = item.annotation[language] ?? []
    if (!first) return item
    const called = { ...first, runs: [{ text: '', footnote: 'note' }, ...first.runs] }
    return { ...item, annotation: { ...item.annotation, [language]: [called, ...others] } }
  })
  return { ...agenda, items }
}

/** An item with an annotation, and where a word of it stands. */
function wordOf({ items, facts }: Agenda) {
  const language = facts.languages[0] ?? 'fr'
  const item = items.find(({ annotation }) => plainText(annotation[language]).length > 80)
  const text = plainText(item?.annotation[language])
  const from = text.indexOf(' ', 40) + 1
  const place = { owner: item?.id ?? '', field: 'annotation', language } as const
  return { place, from, to: text.indexOf(' ', from), text }
}

it('[IZ90] comments of a file are threads of the agenda made from it, about the same words', async () => {
  const { site, whole, id } = await made((agenda) => {
    const { place, from, to } = wordOf(agenda)
    return [{ at: { on: 'text', place, from, to }, messages: SAID, isResolved: true }]
  })
  const { threads, people } = await discussionOf(site, id)
  const { text, from, to, place } = wordOf(whole)
  expect(threads).toMatchObject([{ state: 'resolved', at: AT, anchor: { on: 'text', place } }])
  expect(threads[0]?.anchor).toMatchObject({ quote: text.slice(from, to) })
  expect(threads[0]?.messages.map((one) => [people.get(one.by)?.name, one.at, one.text])).toEqual([
    ['Ada Fresnel (Word)', AT, 'Which one?'],
    ['Jean Argand (Word)', AT + 1, 'The first.'],
    ['Ada Fresnel (Word)', AT + 2, 'Thank you.'],
  ])
  expect(people.get(threads[0]?.by ?? '')).toMatchObject({ initials: 'AF' })
  const where = await site.rooms.run(id, null, (doc) =>
    readThreads(doc).map((one) => locate(doc, one)),
  )
  expect(where).toEqual([{ at: 'text', place, from, to }])
})

it('[IZ90] a comment about no text keeps its quotation, one about a record is there', async () => {
  const { site, whole, id } = await made(({ items }) => [
    {
      at: { on: 'nothing', quote: 'words that stand nowhere' },
      messages: [{ author: '', text: 'a' }],
    },
    { at: { on: 'item', id: items[0]?.id ?? '' }, messages: [{ author: '\u202e', text: 'b' }] },
  ])
  const { threads, people } = await discussionOf(site, id)
  const byText = new Map(threads.map((one) => [one.messages[0]?.text, one]))
  expect(byText.get('a')?.anchor).toMatchObject({ quote: 'words that stand nowhere' })
  expect(byText.get('b')?.anchor).toEqual({ on: 'item', id: whole.items[0]?.id })
  expect(threads.map(({ at }) => at)).toEqual([site.clock(), site.clock()])
  expect([...people.values()].map(({ name }) => name)).toEqual(['Word'])
  const where = await site.rooms.run(id, null, (doc) =>
    readThreads(doc).map((one) => locate(doc, one)),
  )
  expect(where).toContainEqual({ at: 'nowhere' })
})

it('[IZ90] a time that is still to come is now, so that replies come behind', async () => {
  const { site, device, id } = await made(({ items }) => [
    {
      at: { on: 'item', id: items[0]?.id ?? '' },
      messages: [{ author: 'Ada', at: Date.UTC(2500, 1), text: 'Early' }],
    },
  ])
  const [thread] = (await discussionOf(site, id)).threads
  expect(thread?.at).toBe(site.clock())
  site.wait(1_000)
  await device.ask('POST', `/api/agendas/${id}/threads/${thread?.id}/messages`, { text: 'Late' })
  const [now] = (await discussionOf(site, id)).threads
  expect(now?.messages.map(({ text }) => text)).toEqual(['Early', 'Late'])
})

it('[IZ90] the agenda can be written on, and its threads replied to', async () => {
  const { site, device, id } = await made(({ items }) => [
    { at: { on: 'item', id: items[0]?.id ?? '' }, messages: SAID },
  ])
  const [thread] = (await discussionOf(site, id)).threads
  const replies = `/api/agendas/${id}/threads/${thread?.id}/messages`
  expect((await device.ask('POST', replies, { text: 'Seen.' })).status).toBe(200)
  expect((await discussionOf(site, id)).threads[0]?.messages).toHaveLength(SAID.length + 1)
})

it.each([
  ['an author with an id', [{ author: 'x', by: 'p1', text: 'x' }]],
  ['no message', []],
  ['too many messages', Array.from({ length: 501 }, () => ({ author: '', text: 'x' }))],
  ['an endless message', [{ author: '', text: 'x'.repeat(10_001) }]],
  ['a time before all times', [{ author: '', at: -1, text: 'x' }]],
])('[IZ91] comments with %s are refused', async (_, messages) => {
  const { status } = await made(() => [{ at: { on: 'nothing', quote: '' }, messages }])
  expect(status).toBe(400)
})
