import { describe, expect, it } from 'vitest'
import { documentTypeName } from '../../shared/agenda-schema/document-types.ts'
import { AGENDA_SCHEMAS, schemaById, schemaOfSymbol } from '../../shared/agenda-schema/index.ts'
import { seriesSymbol } from '../../shared/agenda-schema/series-symbol.ts'
import { standingTitle, standingTitles } from '../../shared/agenda-schema/standing-items.ts'
import { timetableLayout } from '../../shared/agenda-schema/timetable-layout.ts'
import { PLACES } from '../../shared/languages/places.ts'
import { isIsoTime } from '../../shared/model/dates.ts'
import type { PerLanguage } from '../../shared/model/language.ts'
import { isSymbol } from '../../shared/model/symbol.ts'
import { agendaOf } from '../notation.ts'

const COP = schemaById('ctoc-cop')

describe('the schemas', () => {
  it('[AS1] a schema is found by its id, and an id that is not known means the general one', () => {
    for (const schema of AGENDA_SCHEMAS) expect(schemaById(schema.id)).toBe(schema)
    expect(schemaById('unheard-of').id).toBe('general')
    expect(new Set(AGENDA_SCHEMAS.map(({ id }) => id)).size).toBe(AGENDA_SCHEMAS.length)
  })

  it('[AS2] a symbol leads to the schema of its body', () => {
    expect(schemaOfSymbol('CTOC/COP/2018/CRP.1')?.id).toBe('ctoc-cop')
    expect(schemaOfSymbol('CTOC/COP/WG.2/2007/1')?.id).toBe('ctoc-technical-assistance')
    expect(schemaOfSymbol('CTOC/COP/WG.7/2024/1')?.id).toBe('ctoc-smuggling-of-migrants')
    expect(schemaOfSymbol('A/CN.9/962')).toBeNull()
    expect(schemaOfSymbol('no symbol')).toBeNull()
  })

  it.each(AGENDA_SCHEMAS)('[AS3] $id has every name in French and English', (schema) => {
    const named: PerLanguage<string>[] = [
      schema.name,
      schema.documentTitle,
      ...titlesOf(schema),
      ...schema.bodies.map(({ name }) => name),
      ...schema.documentTypes.map(({ name }) => name),
    ]
    expect(named.filter(({ fr, en }) => !fr || !en)).toEqual([])
  })

  it.each(AGENDA_SCHEMAS)(
    '[AS4] $id types no end punctuation and no straight apostrophe',
    (schema) => {
      const titles = titlesOf(schema).flatMap(({ fr = '', en = '' }) => [fr, en])
      expect(titles.filter((title) => /[.:;'"]$|'|\s$|^\s/.test(title))).toEqual([])
    },
  )

  it.each(AGENDA_SCHEMAS)(
    '[AS5] $id has half days in order and a place of the register',
    (schema) => {
      const { slots } = schema.timetable
      expect(slots).toHaveLength(2)
      for (const { start, end } of slots) expect(isIsoTime(start) && isIsoTime(end)).toBe(true)
      const times = slots.flatMap(({ start, end }) => [start, end])
      expect([...times].sort()).toEqual(times)
      if (schema.place) expect(PLACES.map(({ id }) => id)).toContain(schema.place)
    },
  )
})

describe('the Conference of the Parties', () => {
  it('[AS6] has nine items, six sub-items under the first and four under the second', () => {
    expect(COP.standingItems.map(({ subItems = [] }) => subItems.length)).toEqual([
      6, 4, 0, 0, 0, 0, 0, 0, 0,
    ])
    expect(COP.standingItems.map(({ stands }) => stands)).toEqual([
      'head',
      ...Array(5).fill('body'),
      ...Array(3).fill('tail'),
    ])
  })

  it('[AS7] is entitled to twenty meetings in five days, in Vienna', () => {
    expect([COP.meetingEntitlement, COP.sessionLength, COP.place]).toEqual([20, 5, 'vienna'])
  })

  it('[AS8] prints columns of plenary and parallel meetings when there are parallel ones', () => {
    const plenary = agendaOf('Opening\n@ 2024-10-14 10:00-13:00 plenary')
    const parallel = agendaOf('Opening\n@ 2018-10-16 10:00-13:00 parallel firearms')
    expect(timetableLayout(COP, plenary)).toBe('date-item-title')
    expect(timetableLayout(COP, parallel)).toBe('plenary-parallel')
    expect(timetableLayout(schemaById('ctoc-firearms'), parallel)).toBe('date-time-item-title')
  })
})

describe('standing titles', () => {
  const opening = 'Ouverture de la {session} session de la Conférence'
  const next = 'Ordre du jour provisoire de la {next} session de la Conférence'

  it('[AS9] carry the ordinals of this session and of the next', () => {
    expect(standingTitle(opening, 12, 'fr')).toBe(
      'Ouverture de la douzième session de la Conférence',
    )
    expect(standingTitle(next, 12, 'fr')).toBe(
      'Ordre du jour provisoire de la treizième session de la Conférence',
    )
    expect(standingTitle('Provisional agenda for the {next} session', 20, 'en')).toBe(
      'Provisional agenda for the twenty-first session',
    )
  })

  it('[AS10] read well while the number of the session is not known', () => {
    expect(standingTitle(opening, undefined, 'fr')).toBe('Ouverture de la session de la Conférence')
    expect(standingTitle(next, undefined, 'fr')).toBe(
      'Ordre du jour provisoire de la prochaine session de la Conférence',
    )
  })

  it('[AS9] are written in the languages of the agenda that the schema knows them in', () => {
    const titles = { fr: opening, en: 'Opening of the {session} session' }
    expect(standingTitles(titles, { languages: ['en', 'ru'], sessionNumber: 2 })).toEqual({
      en: 'Opening of the second session',
    })
  })
})

describe('series of symbols', () => {
  it('[AS11] the symbol of a number in a series takes its year from the opening', () => {
    const facts = { opening: '2024-10-14' }
    expect(seriesSymbol(COP, 'main', facts, 1)).toBe('CTOC/COP/2024/1')
    expect(seriesSymbol(COP, 'conferenceRoom', facts, 2)).toBe('CTOC/COP/2024/CRP.2')
    expect(seriesSymbol(COP, 'information', facts, 1)).toBe('CTOC/COP/2024/INF/1')
    expect(seriesSymbol(schemaById('ctoc-firearms'), 'main', facts, 3)).toBe('CTOC/COP/WG.6/2024/3')
  })

  it('[AS11] a series by session takes its number from the session', () => {
    const symbols = {
      main: 'IDB.{session}/{number}',
      conferenceRoom: 'IDB.{session}/CRP.{number}',
      information: 'IDB.{session}/INF.{number}',
      agendaNumber: 1,
    }
    expect(seriesSymbol({ symbols }, 'main', { sessionNumber: 52 }, 1)).toBe('IDB.52/1')
    expect(seriesSymbol({ symbols }, 'main', { opening: '2024-10-14' }, 1)).toBeNull()
  })

  it('[AS12] there is none without a year or without a series', () => {
    expect(seriesSymbol(COP, 'main', {}, 1)).toBeNull()
    expect(seriesSymbol(schemaById('general'), 'main', { opening: '2024-10-14' }, 1)).toBeNull()
  })

  it('[AS12] every symbol of every series is a symbol', () => {
    for (const schema of AGENDA_SCHEMAS)
      for (const series of ['main', 'conferenceRoom', 'information'] as const) {
        const symbol = seriesSymbol(schema, series, { opening: '2024-10-14', sessionNumber: 12 }, 7)
        expect(symbol === null ? !schema.symbols : isSymbol(symbol)).toBe(true)
      }
  })
})

describe('document types', () => {
  it('[AS13] a registered type has its name, another is printed as it was written', () => {
    expect(documentTypeName('report', 'fr')).toBe('Rapport du Secrétariat')
    expect(documentTypeName('note', 'en')).toBe('Note by the Secretariat')
    expect(documentTypeName('conference-room-paper', 'fr')).toBe('Document de séance')
    expect(documentTypeName('background-paper', 'zh')).toBe('Background paper')
    expect(documentTypeName('Livre blanc', 'fr')).toBe('Livre blanc')
  })
})

function titlesOf({ standingItems }: typeof COP): readonly PerLanguage<string>[] {
  return standingItems
    .flatMap((item) => [item, ...(item.subItems ?? [])])
    .flatMap(({ title, shortTitle }) => (shortTitle ? [title, shortTitle] : [title]))
}
