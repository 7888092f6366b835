import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import { plainLine, textOf } from '../../shared/model/plain-text.ts'
import {
  bodyName,
  continuedMark,
  layOutTimetable,
  type NamedBody,
  type Timetable,
  type TimetableRow,
} from '../../shared/model/timetable.ts'
import { arbitraryAgenda } from '../generators.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'
import { agendaOf } from '../notation.ts'

const FIREARMS: NamedBody = {
  id: 'firearms',
  name: { fr: 'Groupe de travail sur les armes à feu', en: 'Working Group on Firearms' },
}

const TWO_DAYS = agendaOf(
  `
  Organisation
    Ouverture
    Débat général
  Assistance technique
  Questions diverses
  @ 2024-10-15 10:00-13:00 plenary
  * Débat général
  * Assistance technique
  @ 2024-10-14 15:00-18:00 plenary
  * Débat général
  @ 2024-10-14 10:00-13:00 parallel firearms
  @ 2024-10-14 10:00-13:00 plenary
  * Ouverture
  = Déclarations
  @ 2024-10-15 10:00-13:00 parallel firearms`,
  { languages: ['fr'] },
)

describe('days, slots and tracks', () => {
  it('[TT1] meetings stand in the order of the calendar, plenary and parallel side by side', () => {
    expect(layOutTimetable(TWO_DAYS).days.map(({ heading }) => heading)).toEqual([
      'Lundi 14 octobre',
      'Mardi 15 octobre',
    ])
    const [monday] = layOutTimetable(TWO_DAYS).days
    expect(monday?.slots.map(({ label }) => label)).toEqual([
      '10 heures-13 heures',
      '15 heures-18 heures',
    ])
    expect(monday?.slots.map(({ plenary, parallel }) => [plenary.length, parallel.length])).toEqual(
      [
        [1, 1],
        [1, 0],
      ],
    )
  })

  it('[TT2] a meeting whose date or times are not such is laid out all the same', () => {
    const broken = agendaOf('Opening\n@ someday 10-13 plenary\n* Opening')
    const [day] = layOutTimetable(broken, 'en').days
    expect(day?.heading).toBe('someday')
    expect(day?.slots[0]?.label).toBe('')
    expect(allRows(layOutTimetable(broken, 'en'))).toHaveLength(1)
  })

  it('[TT2] an agenda without meetings has an empty timetable', () => {
    expect(layOutTimetable(agendaOf('Opening')).days).toEqual([])
  })
})

describe('rows', () => {
  it('[TT3] a row shows the cited number and the title of its item', () => {
    expect(drawn(TWO_DAYS, 'fr')).toEqual([
      '1 a) Ouverture',
      ' Déclarations',
      '1 b) Débat général',
      '1 b) Débat général (suite)',
      '2 Assistance technique',
    ])
  })

  it('[TT4] the second and later rows of an item, and only they, carry "(suite)"', () => {
    fc.assert(
      fc.property(arbitraryAgenda(8), (agenda) => {
        const seen = new Set<string | null>()
        for (const { item, continued } of allRows(layOutTimetable(agenda, 'fr'))) {
          expect(continued).toBe(item !== null && seen.has(item))
          seen.add(item)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('[TT5] the second and later meetings of a body in parallel carry "(suite)"', () => {
    const { days } = layOutTimetable(TWO_DAYS, 'fr', [FIREARMS])
    const parallel = days.flatMap(({ slots }) => slots.flatMap((slot) => slot.parallel))
    expect(parallel.map(({ body, continued }) => [body, continued])).toEqual([
      ['Groupe de travail sur les armes à feu', false],
      ['Groupe de travail sur les armes à feu', true],
    ])
  })

  it('[TT6] the short title is printed, and the row says which text that is', () => {
    const rows = allRows(layOutTimetable(KITCHEN_SINK, 'fr'))
    expect(rows.find(({ item }) => item === 'opening')).toMatchObject({
      label: '1 a)',
      title: textOf('Ouverture'),
      source: { owner: 'opening', field: 'short-title', language: 'fr' },
    })
    expect(rows.find(({ item }) => item === 'substance')?.source?.field).toBe('title')
  })

  it('[TT7] a row without item prints its own text, with no number and never "(suite)"', () => {
    const twice = agendaOf('A\n@ 2024-10-14 10:00-13:00 plenary\n= Speeches\n= Speeches')
    expect(drawn(twice, 'en')).toEqual([' Speeches', ' Speeches'])
    expect(allRows(layOutTimetable(twice, 'en'))[0]?.source).toEqual({
      owner: 'entry-1',
      field: 'text',
      language: 'en',
    })
  })

  it('[TT8] a row whose item is gone stays, empty, and says so', () => {
    const row = allRows(layOutTimetable(KITCHEN_SINK, 'fr')).find(({ item }) => item === 'gone')
    expect(row).toMatchObject({ label: '', title: textOf(''), source: null })
  })

  it('[TT9] what is not written in a language is an empty title, not one of another language', () => {
    const row = allRows(layOutTimetable(KITCHEN_SINK, 'ar')).find(({ item }) => item === 'opening')
    expect(row?.title).toEqual(textOf(''))
    expect(row?.label).toBe('1 (أ)')
  })

  it('[TT10] every entry has exactly one row', () => {
    fc.assert(
      fc.property(arbitraryAgenda(10), fc.constantFrom(...LANGUAGES), (agenda, language) => {
        const rows = allRows(layOutTimetable(agenda, language)).map(({ entry }) => entry)
        expect([...rows].sort()).toEqual(agenda.entries.map(({ id }) => id).sort())
      }),
      { numRuns: 200 },
    )
  })
})

describe('what is not scheduled', () => {
  it('[TT11] items without sub-items and without a row wait, in agenda order', () => {
    const agenda = agendaOf(`
      Organization
        Opening
        Credentials
      Assistance
      Other matters
      @ 2024-10-14 10:00-13:00 plenary
      * Opening
      * Assistance`)
    expect(layOutTimetable(agenda).unscheduled).toEqual(['credentials', 'other-matters'])
  })

  it('[TT11] every item is scheduled, waiting, or a parent', () => {
    fc.assert(
      fc.property(arbitraryAgenda(10), (agenda) => {
        const waiting = layOutTimetable(agenda, 'en').unscheduled
        const scheduled = agenda.entries.map(({ item }) => item)
        const parents = agenda.items.map(({ parent }) => parent)
        for (const { id } of agenda.items)
          expect(waiting.includes(id)).toBe(!scheduled.includes(id) && !parents.includes(id))
      }),
      { numRuns: 100 },
    )
  })
})

describe('names', () => {
  it('[TT12] a body of the schema is named in the language, another as it was written', () => {
    expect(bodyName('firearms', 'en', [FIREARMS])).toBe('Working Group on Firearms')
    expect(bodyName('firearms', 'zh', [FIREARMS])).toBe('Working Group on Firearms')
    expect(bodyName('Groupe des Amis', 'fr', [FIREARMS])).toBe('Groupe des Amis')
    expect(bodyName(undefined, 'fr', [FIREARMS])).toBe('')
  })

  it('[TT12] "(suite)" has its word and its brackets in every language', () => {
    expect(['fr', 'en', 'es', 'zh'].map((language) => continuedMark(language as Language))).toEqual(
      ['(suite)', '(continued)', '(continuación)', '（续）'],
    )
  })

  it('[TT1] the timetable is in the first language of the agenda unless another is asked for', () => {
    expect(layOutTimetable(TWO_DAYS).language).toBe('fr')
    expect(
      layOutTimetable({ ...TWO_DAYS, facts: { ...TWO_DAYS.facts, languages: [] } }).language,
    ).toBe('fr')
    expect(layOutTimetable(TWO_DAYS, 'en').days[0]?.heading).toBe('Monday, 14 October')
  })
})

function allRows({ days }: Timetable): readonly TimetableRow[] {
  return days
    .flatMap(({ slots }) => slots)
    .flatMap(({ plenary, parallel }) => [...plenary, ...parallel])
    .flatMap(({ rows }) => rows)
}

function drawn(agenda: Agenda, language: Language): readonly string[] {
  return allRows(layOutTimetable(agenda, language)).map(
    ({ label, title, continued }) =>
      `${label} ${plainLine(title)}${continued ? ` ${continuedMark(language)}` : ''}`,
  )
}
