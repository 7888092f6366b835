import { describe, expect, it } from 'vitest'
import { CTOC_COP } from '../../shared/agenda-schema/ctoc-cop.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import { timetableLayout } from '../../shared/agenda-schema/timetable-layout.ts'
import { keysBetween } from '../../shared/base/order-key.ts'
import type { Agenda, Entry, Meeting } from '../../shared/model/agenda.ts'
import { annexTable } from '../../shared/model/annex-table.ts'
import { countMeetings } from '../../shared/model/meeting-count.ts'
import { numberItems } from '../../shared/model/numbering.ts'
import { layOutTimetable } from '../../shared/model/timetable.ts'
import { PLAIN_FACTS } from '../notation.ts'

/** The cited items of each half day of the twelfth session, as its table was issued. */
const TWELFTH = [
  ['1 a)', '1 b)', '1 c)', '1 d)', '1 e)', '1 f)'],
  ['1 f)'],
  ['2', '2 a)'],
  ['2 b)', '2 c)'],
  ['2 d)'],
  ['3'],
  ['4'],
  ['5'],
  ['6', '7'],
  ['8', '9'],
]

/** The same of the ninth session, which met beside a working group on Tuesday. */
const NINTH = [
  ['1 a)', '1 b)', '1 c)', '1 d)', '1 e)', '1 f)'],
  ['2', '2 a)'],
  ['2 b)'],
  ['2 c)'],
  ['2 d)'],
  ['3'],
  ['4'],
  ['5'],
  ['5'],
  ['6', '7', '8', '9'],
]

describe('tables that were issued', () => {
  it('[TT27] the twelfth session, of three columns, comes out of its items and half days', () => {
    const table = printed(scheduled(12, '2024-10-14', '2024-10-18', TWELFTH))
    expect(table).toHaveLength(1 + 5 + TWELFTH.flat().length)
    expect(table.slice(0, 14)).toEqual([
      'Date/heure | Point de l’ordre du jour | Intitulé ou description',
      'Lundi 14 octobre',
      '10 heures-13 heures | 1 a) | Ouverture de la session',
      ' | 1 b) | Élection du Bureau',
      ' | 1 c) | Adoption de l’ordre du jour et organisation des travaux',
      ' | 1 d) | Participation',
      ' | 1 e) | Adoption du rapport du Bureau concernant les pouvoirs',
      ' | 1 f) | Débat général',
      '15 heures-18 heures | 1 f) | Débat général (suite)',
      'Mardi 15 octobre',
      '10 heures-13 heures | 2 | Examen de l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant',
      ' | 2 a) | Convention contre la criminalité organisée',
      '15 heures-18 heures | 2 b) | Protocole relatif à la traite des personnes',
      ' | 2 c) | Protocole relatif au trafic illicite de migrants',
    ])
    expect(table.slice(-4)).toEqual([
      '10 heures-13 heures | 6 | Questions financières et budgétaires',
      ' | 7 | Ordre du jour provisoire de la treizième session de la Conférence',
      '15 heures-18 heures | 8 | Questions diverses',
      ' | 9 | Adoption du rapport de la Conférence sur les travaux de sa douzième session',
    ])
  })

  it('[TT27] the ninth session, beside a working group, has a column for it', () => {
    const agenda = scheduled(9, '2018-10-15', '2018-10-19', NINTH)
    const tuesday = agenda.meetings.filter(({ date }) => date === '2018-10-16')
    const group = tuesday.map(
      (meeting): Meeting => ({
        ...meeting,
        id: `group-${meeting.id}`,
        track: 'parallel',
        body: 'international-cooperation',
      }),
    )
    const beside = { ...agenda, meetings: [...agenda.meetings, ...group] }
    const table = printed(beside)
    const [, , , , , , , , , , tuesdayHead, ...rest] = table
    expect([tuesdayHead, ...rest.slice(0, 2)]).toEqual([
      'Mardi 16 octobre',
      '10 heures-13 heures | Point 2 b). Protocole relatif à la traite des personnes | Groupe de travail sur la coopération internationale',
      '15 heures-18 heures | Point 2 c). Protocole relatif au trafic illicite de migrants | Groupe de travail sur la coopération internationale (suite)',
    ])
    expect(table.filter((line) => line.includes('(suite)'))).toHaveLength(2)
    expect(countMeetings(beside)).toMatchObject({ plenary: 10, parallel: 2, entitlement: 20 })
  })

  it('[TT27] the first item has no row of its own, and nothing waits', () => {
    const agenda = scheduled(12, '2024-10-14', '2024-10-18', TWELFTH)
    const { unscheduled } = layOutTimetable(agenda)
    expect(unscheduled).toEqual([])
  })
})

/** A session of the Conference whose half days take the items cited. */
function scheduled(
  sessionNumber: number,
  opening: string,
  closing: string,
  halfDays: readonly (readonly string[])[],
): Agenda {
  let made = 0
  const newId = () => `id-${String(++made).padStart(3, '0')}`
  const agenda = newAgenda(
    { ...PLAIN_FACTS, languages: ['fr'], sessionNumber, opening, closing },
    newId,
  )
  const numbers = numberItems(agenda.items, 'fr')
  const cited = new Map([...numbers].map(([id, { label }]) => [label, id]))
  const entries = agenda.meetings.flatMap(({ id: meeting }, half): readonly Entry[] => {
    const labels = halfDays[half] ?? []
    const keys = keysBetween(null, null, labels.length)
    return labels.map((label, place) => ({
      id: newId(),
      meeting,
      order: keys[place] ?? '',
      item: cited.get(label) ?? null,
      text: {},
    }))
  })
  return { ...agenda, entries }
}

function printed(agenda: Agenda): readonly string[] {
  const timetable = layOutTimetable(agenda, 'fr', CTOC_COP.bodies)
  const { columns, rows } = annexTable(timetable, timetableLayout(CTOC_COP, agenda))
  const lines = rows.map((row) =>
    row.kind === 'day'
      ? row.text
      : row.cells
          .map(({ before, text, continued }) => `${before}${text}${continued ? ' (suite)' : ''}`)
          .join(' | '),
  )
  return [columns.join(' | '), ...lines]
}
