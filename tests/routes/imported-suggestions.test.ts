import { expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { ImportedSuggestion } from '../../shared/model/imported-suggestion.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { readSuggestionCards } from '../../shared/ydoc/text/suggestion-cards.ts'
import { discussionOf } from './discussion-of.ts'
import { createSite } from './site.ts'

const AT = Date.UTC(2021, 6, 2, 9)

function annotationOf({ items, facts }: Agenda) {
  const language = facts.languages[0] ?? 'fr'
  const item = items.find(({ annotation }) => plainText(annotation[language]).length > 80)
  const place = { owner: item?.id ?? '', field: 'annotation', language } as const
  return { place, text: plainText(item?.annotation[language]) }
}

it('[IZ92] tracked changes of a file are suggestions in the agenda made from it, by their authors', async () => {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const whole = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json as Agenda
  const { place, text } = annotationOf(whole)
  const from = text.indexOf(' ', 40) + 1
  const to = text.indexOf(' ', from)
  const suggestions: readonly ImportedSuggestion[] = [
    { author: 'Ada Fresnel', at: AT, place, from, to, insert: '' },
    { author: 'Ada Fresnel', at: AT, place, from: to, to, insert: 'approved' },
    { author: 'Jean Argand', place, from: text.length, to: text.length, insert: ' It is short.' },
    { author: 'Jean Argand', place, from: 0, to: 1e9, insert: 'nothing so long' },
  ]
  const messages = [{ author: 'Jean Argand', text: 'Why?' }]
  const threads = [{ at: { on: 'text', place, from: to + 1, to: to + 4 }, messages }]
  const body = { from: 'agenda', agenda: whole, threads, suggestions }
  const { id } = (await device.ask('POST', '/api/agendas', body)).json
  const cards = await site.rooms.run(id, null, (doc) =>
    readSuggestionCards(doc.getText(textRoot(place))),
  )
  const { people, threads: begun } = await discussionOf(site, id)
  const nameOf = (by: string | null) => people.get(by ?? '')?.name
  expect(cards.map((card) => [nameOf(card.by), card.at, card.kind, card.old, card.new])).toEqual([
    ['Ada Fresnel (Word)', AT, 'replace', text.slice(from, to), 'approved'],
    ['Jean Argand (Word)', site.clock(), 'insert', '', ' It is short.'],
  ])
  expect(begun[0]?.anchor).toMatchObject({ quote: text.slice(to + 1, to + 4).trim() })
  expect((await device.ask('GET', `/api/agendas/${id}/agenda`)).json).toEqual(whole)
})

it('[IZ92] a suggestion in a text of no name is refused', async () => {
  const site = createSite()
  const { device, agenda } = await site.firstSecretary()
  const whole = (await device.ask('GET', `/api/agendas/${agenda}/agenda`)).json as Agenda
  const place = { owner: 'a/b', field: 'annotation', language: 'fr' }
  const suggestions = [{ author: '', place, from: 0, to: 0, insert: 'x' }]
  const body = { from: 'agenda', agenda: whole, suggestions }
  expect((await device.ask('POST', '/api/agendas', body)).status).toBe(400)
})
