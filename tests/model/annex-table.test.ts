import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import {
  type AnnexTable,
  annexTable,
  TIMETABLE_LAYOUTS,
  type TimetableLayout,
} from '../../shared/model/annex-table.ts'
import type { Language } from '../../shared/model/language.ts'
import { layOutTimetable } from '../../shared/model/timetable.ts'
import { arbitraryAgenda } from '../generators.ts'
import { agendaOf } from '../notation.ts'

const TUESDAY = agendaOf(
  `
  Organisation
    Ouverture
  Examen
    Traite des personnes
    Trafic illicite de migrants
  @ 2018-10-16 10:00-13:00 plenary
  * Traite des personnes
  @ 2018-10-16 10:00-13:00 parallel Groupe de travail sur la coopération internationale
  @ 2018-10-16 15:00-18:00 plenary
  * Traite des personnes
  * Trafic illicite de migrants
  = Déclarations
  @ 2018-10-16 15:00-18:00 parallel Groupe de travail sur la coopération internationale`,
  { languages: ['fr'] },
)

describe('the table of plenary and parallel meetings', () => {
  it('[TT20] a row names the day, then times, numbered plenary items and bodies', () => {
    expect(drawn(TUESDAY, 'plenary-parallel')).toEqual([
      'Date/heure | Séance plénière | Réunions parallèles',
      '# Mardi 16 octobre',
      '10 heures-13 heures | Point 2 a). Traite des personnes | Groupe de travail sur la coopération internationale',
      '15 heures-18 heures | Point 2 a). Traite des personnes+ | Groupe de travail sur la coopération internationale+',
      ' | Point 2 b). Trafic illicite de migrants | ',
      ' | Déclarations | ',
    ])
  })

  it('[TT20] in English and Chinese the words are theirs', () => {
    expect(drawn(TUESDAY, 'plenary-parallel', 'en')[2]).toBe(
      '10 a.m.–1 p.m. | Item 2 (a).  | Groupe de travail sur la coopération internationale',
    )
    expect(drawn(TUESDAY, 'plenary-parallel', 'zh')[1]).toBe('# 10月16日，星期二')
  })

  it('[TT21] entries of a parallel meeting follow the name of its body', () => {
    const agenda = agendaOf(`
      Resolutions
      @ 2024-10-15 15:00-18:00 parallel Committee of the Whole
      = Draft resolutions
      * Resolutions`)
    expect(drawn(agenda, 'plenary-parallel', 'en').slice(2)).toEqual([
      '3 p.m.–6 p.m. |  | Committee of the Whole',
      ' |  | Draft resolutions',
      ' |  | Item 1. Resolutions',
    ])
  })
})

describe('the tables of items and titles', () => {
  it('[TT22] of three columns, with a row for the day', () => {
    expect(drawn(TUESDAY, 'date-item-title').slice(0, 4)).toEqual([
      'Date/heure | Point de l’ordre du jour | Intitulé ou description',
      '# Mardi 16 octobre',
      '10 heures-13 heures | 2 a) | Traite des personnes',
      ' |  | Groupe de travail sur la coopération internationale',
    ])
  })

  it('[TT23] of four columns, the day with its year on its first row', () => {
    expect(drawn(TUESDAY, 'date-time-item-title').slice(0, 4)).toEqual([
      'Date | Heure | Point | Intitulé ou description',
      'Mardi 16 octobre 2018 | 10 heures-13 heures | 2 a) | Traite des personnes',
      ' |  |  | Groupe de travail sur la coopération internationale',
      ' | 15 heures-18 heures | 2 a) | Traite des personnes+',
    ])
  })
})

describe.each(TIMETABLE_LAYOUTS)('the layout %s', (layout) => {
  it('[TT24] prints every row of the timetable exactly once', () => {
    fc.assert(
      fc.property(arbitraryAgenda(8), (agenda) => {
        const { rows } = annexTable(layOutTimetable(agenda, 'fr'), layout)
        const printed = rows
          .flatMap((row) => (row.kind === 'cells' ? row.cells : []))
          .flatMap(({ row }) => (row ? [row.entry] : []))
        expect([...printed].sort()).toEqual(agenda.entries.map(({ id }) => id).sort())
      }),
      { numRuns: 100 },
    )
  })

  it('[TT25] has as many cells in every row as columns', () => {
    fc.assert(
      fc.property(arbitraryAgenda(8), (agenda) => {
        const { columns, rows } = annexTable(layOutTimetable(agenda, 'en'), layout)
        for (const row of rows)
          if (row.kind === 'cells') expect(row.cells).toHaveLength(columns.length)
      }),
      { numRuns: 100 },
    )
  })

  it('[TT26] prints the time of a meeting that has no row yet', () => {
    const empty = agendaOf('Opening\n@ 2024-10-14 10:00-13:00 plenary')
    expect(drawn(empty, layout, 'fr').join(' ')).toContain('10 heures-13 heures')
  })
})

function drawn(agenda: Agenda, layout: TimetableLayout, language: Language = 'fr') {
  const table = annexTable(layOutTimetable(agenda, language), layout)
  return [table.columns.join(' | '), ...table.rows.map(drawnRow)]
}

/** `#` before a day, `+` for "(suite)". */
function drawnRow(row: AnnexTable['rows'][number]): string {
  if (row.kind === 'day') return `# ${row.text}`
  return row.cells
    .map(({ before, text, continued }) => before + text + (continued ? '+' : ''))
    .join(' | ')
}
