import { expect, it } from 'vitest'
import { outline } from '../../../shared/exchange/text/outline.ts'
import { fixture, read } from './reading.ts'
import { sketch } from './sketch.ts'

const rulesOf = (source: string) => [...new Set(read(source).findings.map(({ rule }) => rule))]

it('[IM4] hard-wrapped lines, a page break, a footnote in the list and a Markdown table are understood', () => {
  expect(sketch(fixture('wrapped-table.en.txt'))).toBe(
    `1 Organizational matters
  1 (a) Opening of the sixth session of the Conference 2p
  1 (b) Election of officers 1p
  1 (c) Adoption of the agenda and organization of work 1p
    = Annotated provisional agenda (CPL/COP/2031/1)
  1 (d) Participation of observers 2p 2q
2 Review of the implementation of the Convention on the Protection of Coastal Lighthouses and of the Protocol thereto
  2 (a) Convention on the Protection of Coastal Lighthouses 1p
    = Report of the Secretariat on the keeping of lights along coasts that change their shape (CPL/COP/2031/2)
    = Conference room paper on the status of ratification of the Convention (CPL/COP/2031/CRP.1)
  2 (b) Protocol on Fog Signals 3p
    = Note by the Secretariat transmitting the report of the Working Group on Fog Signals on its meeting held in Geneva on 5 and 6 May 2031 (CPL/COP/2031/3)
3 International cooperation in the maintenance of lamps and lenses 1p
4 Technical assistance 1p
5 Other matters 1p
6 Adoption of the report of the Conference on its sixth session 1p
2031-10-13 10:00 | 1 (a), 1 (b), 1 (c)
2031-10-13 15:00 | 1 (d) | Working Group on Fog Signals
2031-10-14 10:00 | 2 (a) | Working Group on Fog Signals+
2031-10-14 15:00 | 2 (b)
2031-10-15 10:00 | 3
2031-10-15 15:00 | 3+
2031-10-16 10:00 | 4
2031-10-17 15:00 | 5, 6`,
  )
})

it('[IM5] the first page gives the facts, and what it does not say is asked for', () => {
  expect(read(fixture('wrapped-table.en.txt')).agenda.facts).toEqual({
    kind: 'annotated-provisional-agenda',
    schema: 'general',
    languages: ['en'],
    state: 'draft',
    symbol: 'CPL/COP/2031/1',
    jobNumber: '31-10237',
    distribution: 'general',
    documentDate: '2031-08-04',
    originalLanguage: 'en',
    sessionNumber: 6,
    place: 'geneva',
    opening: '2031-10-13',
    closing: '2031-10-17',
    reissueDate: '2031-08-11',
  })
  const asked = read(fixture('damaged.fr.txt')).findings.flatMap(({ at }) => at.fact ?? [])
  expect(asked).toEqual(['distribution', 'documentDate', 'originalLanguage', 'place'])
})

it('[IM6] numbered paragraphs, marks on lines of their own, three levels and symbols before titles are understood', () => {
  expect(sketch(fixture('numbered.en.txt'))).toBe(
    `1 Opening of the session 1p
2 Organizational matters
  2 (a) Election of the President 2p
  2 (b) Adoption of the agenda 1p
    = Provisional agenda and annotations. Note by the Executive Secretary (FCL/CP/2027/1)
  2 (c) Admission of organizations as observers 1p
    = Admission of observers: organizations applying for admission. Note by the secretariat (FCL/CP/2027/2)
    = Admission of observers. Addendum (FCL/CP/2027/2/Add.1)
3 Report of the Subsidiary Body for Lenses 1p
4 Administrative, financial and institutional matters
  4 (a) Budget performance 1p
    = Status of contributions (FCL/SBL/2027/INF.4)
  4 (b) Programme budget
    4 (b) (i) Income 1p
    4 (b) (ii) Expenditure 1p
5 Conclusion of the session 1p`,
  )
  const { items } = read(fixture('numbered.en.txt')).agenda
  const kinds = items.flatMap(({ annotation }) => (annotation.en ?? []).map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(new Set(['numbered']))
})

it('[IM7] decimal numbers make sub-items; a line that is no title is not placed', () => {
  expect(sketch(fixture('decimal.en.txt')).split('\n').slice(3, 10)).toEqual([
    '4 Keepers and their towers',
    '  4 (a) Health of keepers',
    '  4 (b) Training of keepers',
    '5 Towers at risk',
    '  5 (a) Erosion',
    '  5 (b) Storms',
    '  5 (c) Follow-up to the high-level meeting on sand',
  ])
  const left = outline(read(fixture('decimal.en.txt'))).unplaced.map(({ line }) => line)
  expect(left).toEqual([1, 3, 13])
})

it('[IM8] an extraction that doubled its lines, split words and lost a number is put in order', () => {
  expect(sketch(fixture('damaged.fr.txt'))).toBe(
    `1 Questions d’organisation
  1 a) Ouverture de la quatrième session du Comité des phares 2p
  1 b) Élection du Bureau 1p
  1 c) Adoption de l’ordre du jour 1p
    = Ordre du jour provisoire annoté (CPH/2030/1)
2 Entretien des lanternes et des optiques, y compris celles que l’on ne fabrique plus depuis longtemps 2p 2q
  = Rapport du Secrétariat sur les optiques que l’on ne fabrique plus depuis longtemps et sur leur remplacement (CPH/2030/2)
  = Document de séance sur les lanternes à pétrole (CPH/2030/CRP.1)
3 Coopération entre les gardiens de phare 1p
4 Questions diverses 1p
5 Adoption du rapport 1p
2030-03-04 10:00 | 1 a), 1 b), 1 c)
2030-03-04 15:00 | 2 | Groupe de travail sur les cornes de brume
2030-03-05 10:00 | 3 | Groupe de travail sur les cornes de brume+
2030-03-05 15:00 | 4, 5`,
  )
})

it('[IM9] every repair is a finding with its line', () => {
  expect(rulesOf(fixture('damaged.fr.txt'))).toEqual([
    'import-split-word',
    'import-stray-space',
    'import-broken-paragraph',
    'import-broken-symbol',
    'import-lost-number',
    'import-title-differs',
    'import-missing-masthead',
    'import-ocr-confusion',
  ])
  const { findings } = read(fixture('damaged.fr.txt'))
  const placed = findings.filter(({ at }) => at.fact === undefined)
  expect(placed.every(({ at }) => (at.line ?? 0) > 0)).toBe(true)
  expect(placed.find(({ rule }) => rule === 'import-split-word')?.values).toEqual({
    printed: 'opti ques',
    mended: 'optiques',
  })
})

it('[IY12] without any blank line, the heading that repeats a title of the agenda stands apart', () => {
  const title = 'Review of the implementation of the Convention on the Lights of the Coast and its'
  const text = `Provisional agenda
1. Opening of the session.
2. ${title}
Protocols.
Annotations
1. Opening of the session
The session will be opened by the President of the Conference at its fifth session, who
will then call for the election of officers and for the adoption of the agenda by those
present.
2. ${title}
Protocols
The Conference may wish to review the implementation of the Convention, whose keepers
have seen many winters, and of its Protocols, on which it has not been told anything for
a long time. It may wish to hear the keepers of the northern lights, those of the
southern ones, and whoever else has a light of their own to keep.`
  expect(sketch(text)).toBe(`1 Opening of the session 1p\n2 ${title} Protocols 1p`)
})

/** An agenda of two items with something in its annotations. */
const withAnnotation = (text: string, list = '1. Opening.\n2. Closure.') =>
  `Provisional agenda\n\n${list}\n\nAnnotations\n\n${text}`

it('[IY13] a numbered sentence that is somewhat like a title is a paragraph', () => {
  const text = withAnnotation('1. Opening\n\n1. Opening is at ten.\n\n2. Closure\n\n2. It closes.')
  expect(sketch(text)).toBe('1 Opening 1p\n2 Closure 1p')
})

it('[IY14] what stands in an annex that is no timetable belongs to no item', () => {
  const body =
    '1. Opening\n\nThe session will be opened.\n\n2. Closure\n\nIt will be closed by the Chair.'
  const text = withAnnotation(`${body}\n\nAnnex\n\nList of the lamps\n\n1. Opening\n\nOf the tower`)
  expect(sketch(text)).toBe('1 Opening 1p\n2 Closure 1p')
  expect(read(text).agenda.unplaced.map(({ text }) => text)).toEqual([
    'Annex',
    'List of the lamps',
    '1. Opening',
    'Of the tower',
  ])
})

it('[IY15] a row of a table with a symbol and a title is a document', () => {
  const text = withAnnotation(
    '1. Opening\n\nIt opens.\n\n| CPL/2031/4 | Report on lamps |\n| --- | --- |',
  )
  expect(sketch(text)).toBe('1 Opening 1p\n  = Report on lamps (CPL/2031/4)\n2 Closure')
})

it('[IY16] calls of footnotes are no part of titles and headings, and a note is no paragraph', () => {
  const text = `Provisional agenda1

1. Opening.*
2. Closure[^1].

Annotations2

1. Opening

It opens.

2. Closure

It closes.

[^1]: A note of the foot.`
  expect(sketch(text)).toBe('1 Opening 1p\n2 Closure 1p')
  expect(read(text).agenda.unplaced.map(({ text }) => text)).toEqual(['[^1]: A note of the foot.'])
})

it('[IY17] a heading with the next number that the agenda does not have is a place to check', () => {
  const text = withAnnotation(
    '1. Opening\n\nIt opens.\n\n2. Closure\n\nIt closes.\n\n3. Dinner\n\nFish.',
  )
  const found = read(text).findings.filter(({ rule }) => rule === 'import-unknown-heading')
  expect(found.map(({ at }) => text.split('\n')[(at.line ?? 0) - 1])).toEqual(['3. Dinner'])
})

it('[IY18] a name that many bodies bear chooses no body against the symbol', () => {
  const head = 'Conference of the Parties\nSixth session\n\n'
  const schemaOf = (symbol: string) => read(symbol + head + withAnnotation('')).agenda.facts.schema
  expect(schemaOf('CPL/COP/2031/1\n\n')).toBe('general')
  expect(schemaOf('FCCC/CP/2031/1\n\n')).toBe('unfccc-cop')
})

it('[IY19] letters that were recognised right are not mended after ones that were not', () => {
  const text = withAnnotation('1. Technica1 help\n\nHelp.', '1. Technical help.\n2. Closure.')
  expect(sketch(text)).toBe('1 Technical help 1p\n2 Closure')
})

it('[IY20] a number without a mark before an item is its number', () => {
  expect(sketch('Provisional agenda\n\n1. Opening.\n\n2 Keepers of lamps.\n\n3. Closure.')).toBe(
    '1 Opening\n2 Keepers of lamps\n3 Closure',
  )
})

it('[IY21] a word that a hyphen broke at a line end is whole where it stands whole elsewhere', () => {
  const words =
    'the well-known keepers of light-\nhouses, each a light-house keeper, see lighthouses'
  const text = withAnnotation(
    `1. Opening\n\nIn the session ${words} of a well-\nknown kind.\n\n2. Closure`,
  )
  expect(JSON.stringify(read(text).agenda.items[0]?.annotation)).toContain(
    'keepers of lighthouses, each a light-house keeper, see lighthouses of a well-known kind.',
  )
})

it.each([
  ['miswritten', '1. One.\n2. Two.\n4. Three.\n4. Four.', ['4. Three.'], 4],
  ['after a gap', '1. One.\n3. Two.\n4. Three.\n5. Four.', ['3. Two.'], 4],
  ['of a quotation', '1. One.\n7. Quoted.\n8. Quoted.\n2. Two.', ['7. Quoted.', '8. Quoted.'], 2],
])('[IY22] a paragraph number of a note that is %s is told once', (_, body, told, numbered) => {
  const text = `${NOTE}${body.replaceAll('\n', '\n\n')}`
  expect(rulesAt(text, 'import-paragraph-number')).toEqual(told)
  const [item] = read(text).agenda.items.slice(-1)
  const paragraphs = item?.annotation.en ?? []
  expect(paragraphs.filter(({ kind }) => kind === 'numbered')).toHaveLength(numbered)
})

const NOTE = `CTOC/COP/2031/4

Distr.: General
2 June 2031
Original: English

Item 2 of the provisional agenda

Keepers of lamps

Health of keepers

Note by the Secretariat

`

/** The lines at which the import tells something. */
function rulesAt(text: string, rule: string): readonly (string | undefined)[] {
  return read(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ at }) => text.split('\n')[(at.line ?? 0) - 1])
}

it('[IY20] a letter with a point is a mark where it is the next one', () => {
  const list = '1. Keepers:\na. Their health;\nb. Their lamps.\n2. Closure.'
  const text = withAnnotation(
    '1. Keepers\n\na. Their health\n\nIt is good.\n\nb. Their lamps\n\nLit.',
    list,
  )
  expect(sketch(text)).toBe('1 Keepers\n  1 (a) Their health 1p\n  1 (b) Their lamps 1p\n2 Closure')
})
