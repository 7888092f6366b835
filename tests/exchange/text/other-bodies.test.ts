import { expect, it } from 'vitest'
import { read } from './reading.ts'

const TITLES = ['1. Opening.', '2. Reports.', '3. Closure.', '', 'Annotations', '']
const TEXTS = ['1. Opening', 'The session will be opened.', '', '2. Reports', 'They are noted.', '']
const AGENDA = [
  'Provisional agenda',
  '',
  ...TITLES,
  ...TEXTS,
  '3. Closure',
  'It will be closed.',
  '',
]

function agendaWith(annex: readonly string[]) {
  return read([...AGENDA, 'Annex', 'Timetable', ...annex].join('\n'))
}

function rows({ agenda }: ReturnType<typeof read>): readonly string[] {
  const titles = new Map(agenda.items.map(({ id, title }) => [id, JSON.stringify(title.en)]))
  return agenda.entries.map(({ meeting, item }) => {
    const held = agenda.meetings.find(({ id }) => id === meeting)
    const title = /"text":"(\w+)/.exec(titles.get(item ?? '') ?? '')?.[1] ?? '?'
    return `${held?.date} ${held?.start} ${title}`
  })
}

it('[IM22] a table whose columns are half days gives each cell its time', () => {
  const read = agendaWith([
    '| Date | Morning (10 a.m.–1 p.m.) | Afternoon (3–6 p.m.) |',
    '| Monday, 2 June 2031 | Items 1 and 2 | Item 2 (continued) |',
    '| Tuesday, 3 June 2031 | Item 3 | |',
  ])
  expect(rows(read)).toEqual([
    '2031-06-02 10:00 Opening',
    '2031-06-02 10:00 Reports',
    '2031-06-02 15:00 Reports',
    '2031-06-03 10:00 Closure',
  ])
})

it('[IM23] a row may cite several items, and a stretch of them', () => {
  const read = agendaWith([
    'Monday, 2 June 2031',
    '10 a.m.–1 p.m.  Items 1 to 3',
    '3–6 p.m.  Items 2 and 3',
  ])
  expect(rows(read).map((row) => row.slice(11))).toEqual([
    '10:00 Opening',
    '10:00 Reports',
    '10:00 Closure',
    '15:00 Reports',
    '15:00 Closure',
  ])
})

it('[IM24] of a weekday and a date that disagree the one counts that fits between its neighbours', () => {
  const read = agendaWith([
    'Monday, 2 June 2031',
    '10 a.m.–1 p.m.  Item 1',
    'Tuesday, 4 June 2031',
    '10 a.m.–1 p.m.  Item 2',
    'Wednesday, 4 June 2031',
    '10 a.m.–1 p.m.  Item 3',
  ])
  expect(rows(read).map((row) => row.slice(0, 10))).toEqual([
    '2031-06-02',
    '2031-06-03',
    '2031-06-04',
  ])
  expect(read.findings.map(({ rule }) => rule)).toContain('import-weekday')
})

it('[IM25] a number that does not follow is told at its line, in the list and over an annotation', () => {
  const source = AGENDA.join('\n')
    .replace('3. Closure.', '4. Closure.')
    .replace('2. Reports\n', '5. Reports\n')
  const found = read(source).findings.filter(({ rule }) => rule === 'item-number-continuity')
  expect(found.map(({ at }) => at.line)).toEqual([5, 12])
})

it('[IM26] annotations that follow each title of the list itself are read into its items', () => {
  const { agenda } = read(
    [
      'Annotated provisional agenda',
      '1. Election of officers.',
      'The Commission will elect its officers at the opening of the session, as its rules provide.',
      'Documentation',
      'None',
      '2. Follow-up to the conference:',
      '(a) Review of the actions taken;',
      '(b) Emerging issues.',
      'The Commission will hold a general debate on the themes that the Council has chosen.',
      'Documentation',
      'Report of the Secretary-General (E/CN.99/2031/3)',
      '3. Adoption of the report.',
      'The Commission will adopt the report on its session, prepared by the Rapporteur.',
    ].join('\n'),
  )
  const texts = agenda.items.map(({ title, annotation }) => [
    JSON.stringify(title).includes('Follow-up'),
    Object.keys(annotation).length > 0,
  ])
  expect(texts).toEqual([
    [false, true],
    [true, true],
    [false, false],
    [false, false],
    [false, true],
  ])
  expect(agenda.documents.map(({ symbol }) => symbol)).toEqual(['E/CN.99/2031/3'])
})

it('[IM27] an agenda in Spanish is read in Spanish', () => {
  const { agenda } = read(
    [
      'Viena, 18 a 20 de mayo de 2026',
      'Programa provisional',
      '1. Apertura de la reunión.',
      '2. Otros asuntos.',
      'Anotaciones',
      '1. Apertura de la reunión',
      'La reunión se inaugurará el lunes 18 de mayo de 2026 y los trabajos se organizarán.',
      'Documentación',
      'Programa provisional anotado (CPL/2026/1)',
      '2. Otros asuntos',
      'No se prevé ningún documento en relación con este tema del programa de la reunión.',
    ].join('\n'),
  )
  const { languages, opening, closing, place } = agenda.facts
  expect({ languages, opening, closing, place }).toEqual({
    languages: ['es'],
    opening: '2026-05-18',
    closing: '2026-05-20',
    place: 'vienna',
  })
  expect(agenda.documents.map(({ symbol }) => symbol)).toEqual(['CPL/2026/1'])
})

it('[IM28] a heading that comes again and again is no running head where a page begins with it', () => {
  const source = ['CPL/2031/1', 'Provisional agenda', ...TITLES]
  for (const [at, title] of ['Opening', 'Reports', 'Closure'].entries()) {
    source.push(`${at + 1}. ${title}`, 'The Council will take up the item.', '')
    if (at === 1) source.push('2/4    V.31-02222', '', 'CPL/2031/1', '')
    source.push('Documentation', '', `Note by the Secretariat (CPL/2031/${at + 2})`, '')
  }
  const { agenda } = read(source.join('\n'))
  expect(agenda.documents.map(({ symbol }) => symbol)).toEqual([
    'CPL/2031/2',
    'CPL/2031/3',
    'CPL/2031/4',
  ])
})
