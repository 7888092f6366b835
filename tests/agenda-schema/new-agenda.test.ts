import { describe, expect, it } from 'vitest'
import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import type { Agenda, Facts } from '../../shared/model/agenda.ts'
import { itemTitle } from '../../shared/model/item-title.ts'
import { plainText } from '../../shared/model/plain-text.ts'
import { PLAIN_FACTS, printedList } from '../notation.ts'
import { expectWellFormed } from '../well-formed.ts'

const THIRTEENTH: Facts = {
  ...PLAIN_FACTS,
  languages: ['fr', 'en'],
  sessionNumber: 13,
  opening: '2026-10-12',
  closing: '2026-10-16',
}

describe('a new agenda', () => {
  it('[AS20] has the standing items of its body, with the ordinals of the session', () => {
    const lines = printedList(start(THIRTEENTH), 'fr').replaceAll('\u00a0', ' ').split('\n')
    expect(lines).toHaveLength(19)
    expect(lines.slice(0, 3)).toEqual([
      '1. Questions d’organisation :',
      '  a) Ouverture de la treizième session de la Conférence ;',
      '  b) Élection du Bureau ;',
    ])
    expect(lines.slice(-3)).toEqual([
      '7. Ordre du jour provisoire de la quatorzième session de la Conférence.',
      '8. Questions diverses.',
      '9. Adoption du rapport de la Conférence sur les travaux de sa treizième session.',
    ])
  })

  it('[AS20] is written in every language of the agenda', () => {
    expect(printedList(start(THIRTEENTH), 'en').split('\n')[1]).toBe(
      '  (a) Opening of the thirteenth session of the Conference;',
    )
  })

  it('[AS21] lists itself under the adoption of the agenda, by its own symbol', () => {
    const { documents, items } = start(THIRTEENTH)
    const owner = items.find(({ id }) => id === documents[0]?.item)
    expect(owner && itemTitle(owner, 'en')).toBe('Adoption of the agenda and organization of work')
    expect(documents.map(({ symbol, title }) => [symbol, plainText(title.fr)])).toEqual([
      ['CTOC/COP/2026/1', 'Ordre du jour provisoire annoté'],
    ])
  })

  it('[AS22] takes place, entitlement and symbol from the schema unless the facts say', () => {
    expect(start(THIRTEENTH).facts).toMatchObject({
      place: 'vienna',
      meetingEntitlement: 20,
      symbol: 'CTOC/COP/2026/1',
    })
    const said = { place: 'Doha', meetingEntitlement: 10, symbol: 'CTOC/COP/2026/100' }
    expect(start({ ...THIRTEENTH, ...said }).facts).toMatchObject(said)
    expect(start({ ...THIRTEENTH, place: undefined, symbol: undefined }).facts).toMatchObject({
      place: 'vienna',
      symbol: 'CTOC/COP/2026/1',
    })
  })

  it('[AS23] has a plenary meeting in each half day of the session', () => {
    const { meetings } = start(THIRTEENTH)
    expect(meetings).toHaveLength(10)
    expect(meetings.slice(0, 2)).toMatchObject([
      { date: '2026-10-12', start: '10:00', end: '13:00', track: 'plenary' },
      { date: '2026-10-12', start: '15:00', end: '18:00', track: 'plenary' },
    ])
  })

  it('[AS23] has no meetings and no symbol while the dates are not known', () => {
    const agenda = start(PLAIN_FACTS)
    expect(agenda.meetings).toEqual([])
    expect(agenda.documents).toEqual([])
    expect(agenda.facts.symbol).toBeUndefined()
  })

  it.each(AGENDA_SCHEMAS)('[AS24] of $id is well formed', ({ id }) => {
    expectWellFormed(start({ ...THIRTEENTH, schema: id }))
  })

  it('[AS24] of a body that is not known starts from the general schema', () => {
    expect(printedList(start({ ...PLAIN_FACTS, schema: 'unheard-of' }), 'en').split('\n')).toEqual([
      '1. Opening.',
      '2. Adoption of the agenda and organization of work.',
      '3. Other matters.',
      '4. Adoption of the report.',
    ])
  })
})

function start(facts: Facts): Agenda {
  let made = 0
  return newAgenda(facts, () => `id-${++made}`)
}
