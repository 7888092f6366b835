import { expect, it } from 'vitest'
import { outline } from '../../../shared/exchange/text/outline.ts'
import { fixture, read } from './reading.ts'
import { sketch } from './sketch.ts'

it('[OL1] an outline names the session, the items with their documents, and each half-day with its entries', () => {
  const found = outline(read(fixture('damaged.fr.txt')))
  expect(found.session).toMatchObject({
    sessionNumber: 4,
    sessionOrdinal: 'quatrième',
    start: '2030-03-04',
  })
  expect(found.items[0]?.subitems[2]).toEqual({
    ref: '1 c)',
    title: 'Adoption de l’ordre du jour',
    annotationParagraphs: 1,
    quotationParagraphs: 0,
    headings: 0,
    documentation: [
      {
        documentType: 'Ordre du jour provisoire',
        title: 'Ordre du jour provisoire annoté',
        symbol: 'CPH/2030/1',
      },
    ],
    subitems: [],
  })
  expect(found.timetable[2]).toEqual({
    date: '2030-03-05',
    weekday: 'mardi',
    start: '10:00',
    end: '13:00',
    entries: [
      {
        item: '3',
        title: 'Coopération entre les gardiens de phare',
        continued: false,
        track: 'plenary',
      },
      {
        item: null,
        title: 'Groupe de travail sur les cornes de brume',
        continued: true,
        track: 'parallel',
      },
    ],
  })
  expect(found.derived).toEqual({ plenaryMeetings: 4, parallelMeetings: 2, meetingsTotal: 6 })
})

it('[OL2] an outline lists the lines that found no place', () => {
  expect(
    outline(read('Provisional agenda\n\n1. Opening.\n\nNothing to place here')).unplaced,
  ).toEqual([{ line: 5, text: 'Nothing to place here' }])
})

it('[IM19] labelled items, documents beside their heading and a table without its tabs are understood', () => {
  expect(sketch(fixture('labelled.en.txt'))).toBe(
    `1 Election of officers 1p
2 Adoption of the agenda and other organizational matters 1p
  = Annotated provisional agenda and proposed organization of work (E/CN.99/2031/1)
3 Integrated and coordinated keeping of lights
  3 (a) Lamps 1p
  3 (b) Lenses 1p
    = Report of the Executive Director on lenses (E/CN.99/2031/2-E/CN.98/2031/7)
    = Notes by the Secretariat on lamps (E/CN.99/2031/3)
4 Adoption of the report of the Commission on its tenth session
2031-03-10 10:00 | 1, 2
2031-03-10 15:00 | 3 (a)
2031-03-11 10:00 | 3 (b)
2031-03-11 15:00 | 3 (b)+
2031-03-14 10:00 | 4`,
  )
})

it.each([
  ['one line of a million letters', 'lamp '.repeat(200_000)],
  ['a hundred thousand brackets', '([{('.repeat(25_000)],
  ['thirty thousand short lines', '1. a)\n'.repeat(30_000)],
  ['one symbol that never ends', `A/${'1/'.repeat(50_000)}`],
  ['spaces without end', `1.${' '.repeat(200_000)}x`],
])('[IM20] %s is read in seconds', (_, source) => {
  const start = performance.now()
  const { lines } = read(source)
  console.info(`${Math.round(performance.now() - start)} ms`)
  expect(lines.length).toBe(source.split('\n').length)
})
