import { describe, expect, it } from 'vitest'
import { textOf } from '../../shared/model/plain-text.ts'
import { replaceRange } from '../../shared/rules/replace-range.ts'
import { viewText } from '../../shared/rules/text-view.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'
import { agendaOf } from '../notation.ts'
import { carried, said, THIRTEENTH, TWELFTH } from './carried.ts'

describe('records and facts', () => {
  it('[NS3] all live records come along under new ids, each pointing where it pointed', () => {
    const { items, documents, meetings, entries, unplaced, deleted } = carried(KITCHEN_SINK)
    expect(items.map(({ id }) => id).every((id) => id.startsWith('new-'))).toBe(true)
    expect(items[1]?.parent).toBe(items[0]?.id)
    expect(documents[0]?.item).toBe(items[1]?.id)
    expect(entries[0]?.item).toBe(items[1]?.id)
    expect(entries.every(({ meeting }) => meetings.some(({ id }) => id === meeting))).toBe(true)
    expect(unplaced.map(({ text }) => text)).toEqual(KITCHEN_SINK.unplaced.map(({ text }) => text))
    expect(deleted).toEqual({ items: [], documents: [], meetings: [], entries: [] })
  })

  it('[NS5] the draft has the new session’s facts, the new symbol, and nothing of one document', () => {
    const { facts, places } = carried(KITCHEN_SINK, {
      ...THIRTEENTH,
      sessionNumber: 14,
      place: 'Doha',
    })
    expect(facts).toEqual({
      kind: 'annotated-provisional-agenda',
      schema: 'ctoc-cop',
      languages: ['fr', 'en', 'ar'],
      state: 'draft',
      distribution: 'limited',
      originalLanguage: 'en',
      meetingEntitlement: 20,
      sessionNumber: 14,
      place: 'Doha',
      opening: '2026-10-19',
      closing: '2026-10-23',
      symbol: 'CTOC/COP/2026/1',
    })
    expect(said(places?.filter(({ kind }) => kind === 'fact'))).toEqual([
      'V.26-01234 → ',
      '2026-07-01 → ',
      '2026-07-20 → ',
      '2026-06-10 → ',
      'le projet d’organisation des travaux → ',
    ])
  })

  it('[NS5] a session of one day closes when it opens, and a place stays when none is given', () => {
    const { facts } = carried(agendaOf('One', TWELFTH), { opening: '2026-10-19' })
    expect(facts).toMatchObject({ opening: '2026-10-19', closing: '2026-10-19', place: 'vienna' })
    expect(facts.sessionNumber).toBeUndefined()
  })

  it('[NS6] the symbols of the session’s documents are taken away, the agenda’s own is made anew', () => {
    const agenda = agendaOf(
      `One
      - Annotated agenda (CTOC/COP/2024/1)
      - Report (CTOC/COP/2024/5)
      - Budget (E/CN.7/2024/17-E/CN.15/2024/18)
      - Older report (CTOC/COP/2012/15)`,
      TWELFTH,
    )
    const { documents, places } = carried(agenda)
    expect(documents.map(({ symbol }) => symbol)).toEqual([
      'CTOC/COP/2026/1',
      undefined,
      'E/CN.7/2024/17-E/CN.15/2024/18',
      'CTOC/COP/2012/15',
    ])
    expect(said(places?.filter(({ kind }) => kind === 'symbol'))).toEqual([
      'CTOC/COP/2024/1 → CTOC/COP/2026/1',
      'CTOC/COP/2024/5 → ',
      'E/CN.7/2024/17-E/CN.15/2024/18 → ?',
    ])
  })

  it('[NS6] a note of a document and a body named in words are found too', () => {
    const [document] = KITCHEN_SINK.documents
    const [meeting] = KITCHEN_SINK.meetings
    if (!document || !meeting) throw new Error('nothing to say it of')
    const { places } = carried({
      ...KITCHEN_SINK,
      facts: { ...KITCHEN_SINK.facts, ...TWELFTH },
      documents: [{ ...document, note: 'Reissue of 25 July 2024' }],
      meetings: [{ ...meeting, date: '2024-10-15', body: 'Amis de la douzième session' }],
      entries: [],
    })
    expect(places?.map(({ field }) => field)).toEqual(expect.arrayContaining(['note', 'body']))
  })
})

describe('texts', () => {
  it('[NS4] marks and footnotes of a title stay where its ordinal is written anew', () => {
    const agenda = agendaOf('One', TWELFTH)
    const title = [
      {
        kind: 'text' as const,
        indent: 0,
        runs: [
          { text: 'Ouverture de la ' },
          { text: 'douzième', italic: true as const },
          { text: '', footnote: 'n1' },
          { text: ' session' },
        ],
      },
    ]
    const items = agenda.items.map((item) => ({ ...item, title: { fr: title } }))
    const [carriedItem] = carried({ ...agenda, items }).items
    expect(carriedItem?.title.fr?.[0]?.runs).toEqual([
      { text: 'Ouverture de la ' },
      { text: 'treizième', italic: true },
      { text: '', footnote: 'n1' },
      { text: ' session' },
    ])
  })

  it('[NS7] a place quotes its sentence as it stands in the new agenda', () => {
    const agenda = agendaOf('Bilan de la douzième session et suite en mai 2024', TWELFTH)
    const [ordinal, year] = carried(agenda).places?.slice(2) ?? []
    expect(ordinal?.quote).toBe('Bilan de la treizième session et suite en mai 2024')
    expect(ordinal?.quote.slice(ordinal.at)).toMatch(/^treizième/)
    expect(year?.quote.slice(year.at)).toBe('mai 2024')
  })

  it('[NS7] of a long sentence the words around are quoted', () => {
    const filler = 'et ainsi de suite '.repeat(60)
    const agenda = agendaOf(`One\n> ${filler}à sa douzième session ${filler}.`, TWELFTH)
    const place = carried(agenda).places?.find(({ field }) => field === 'annotation')
    expect(place?.quote.length).toBeLessThan(400)
    expect(place?.quote.slice(place.at)).toMatch(/^douzième session/)
  })

  it('[NS7] places are in the order in which the agenda is read', () => {
    const agenda = agendaOf(
      `Ouverture de la douzième session
      > Le 14 octobre 2024.
      - Rapport de 2024 (CTOC/COP/2024/2)
      Clôture de la douzième session
      @ 2024-10-14 10:00-13:00 plenary
      = Fin de la douzième session`,
      TWELFTH,
    )
    const { places = [] } = carried(agenda)
    const order = 'symbol documentDate title annotation title symbol title day text'
    expect(places.map(({ field }) => field).join(' ')).toBe(order)
    expect(places.map(({ number }) => number)).toEqual(places.map((_, at) => at + 1))
  })

  it('[NS4] a text in a language that the agenda does not name is carried over as well', () => {
    const agenda = agendaOf('Une', TWELFTH)
    const items = agenda.items.map((item) => ({
      ...item,
      annotation: { ru: textOf('Документ CTOC/COP/2024/5') },
    }))
    const next = carried({ ...agenda, items })
    expect(next.items[0]?.annotation.ru).toEqual(textOf('Документ CTOC/COP/2024/5'))
    expect(next.places?.some(({ language }) => language === 'ru')).toBe(true)
  })
})

it('[NS4] a footnote call among words that are replaced follows the new ones', () => {
  const runs = [{ text: 'le 14' }, { text: '', footnote: 'n1' }, { text: ' octobre 2024.' }]
  const text = [{ kind: 'text' as const, indent: 0, runs }]
  const view = viewText({ owner: 'a', field: 'annotation', language: 'fr' }, {}, text)
  expect(replaceRange(view, { from: 3, to: 18 }, '19 octobre 2026')[0]?.runs).toEqual([
    { text: 'le 19 octobre 2026' },
    { text: '', footnote: 'n1' },
    { text: '.' },
  ])
})
