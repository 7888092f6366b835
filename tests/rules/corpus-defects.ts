/**
 * A defect that careful reading found in a document of the corpus: up to 199 by its number in the
 * list of the domain pages, from 200 on in documents that have no such list.
 */
export interface Defect {
  readonly number: number
  readonly document: '000' | '001' | '002' | '003' | '004'
  /** Any of these lines counts as the place; none for a defect of the document as a whole. */
  readonly lines: readonly number[]
  /** Any of these rules counts as having found it. */
  readonly rules: readonly string[]
  /** Why a rule cannot tell, where none can. */
  readonly undecidable?: string
}

/** The same defect at several places, each of which counts. */
function each(
  number: number,
  document: Defect['document'],
  lines: readonly (readonly number[])[],
  rule: string,
): readonly Defect[] {
  return lines.map((place) => ({ number, document, lines: place, rules: [rule] }))
}

/** The rows that an extraction repeated over and over. */
const FIRST_ROWS = [246, 248, 250, 252, 254, 256, 258]
const GRAMMAR = 'agreement between words that stand apart needs grammar'

/** The defects called certain, but for conventions of their time. */
export const CERTAIN_DEFECTS: readonly Defect[] = [
  { number: 1, document: '000', lines: [29], rules: ['import-lost-number'] },
  {
    number: 2,
    document: '000',
    lines: [40, 234],
    rules: ['import-ocr-confusion', 'import-title-differs'],
  },
  {
    number: 3,
    document: '000',
    lines: [1, 5],
    rules: ['import-missing-masthead'],
    undecidable: 'the fields are told apart and read; the organ follows from the body',
  },
  ...each(4, '000', [[32], [85], [124], [160]], 'furniture'),
  ...[65, 87, 104, 162, 176, 194].map((line, place) => ({
    number: 5 + place,
    document: '000' as const,
    lines: [line],
    rules: ['import-broken-paragraph'],
  })),
  { number: 11, document: '000', lines: FIRST_ROWS, rules: ['import-repeated-block'] },
  { number: 12, document: '000', lines: [246], rules: ['suite-typography'] },
  { number: 13, document: '000', lines: [...FIRST_ROWS, 259], rules: ['import-gibberish'] },
  { number: 14, document: '000', lines: [260], rules: ['typo-day-month-case'] },
  { number: 15, document: '000', lines: [261], rules: ['typo-accented-capitals'] },
  { number: 16, document: '000', lines: [246], rules: ['label-format'] },
  {
    number: 17,
    document: '000',
    lines: [262],
    rules: ['import-missing-time', 'slot-missing-time'],
  },
  { number: 19, document: '000', lines: [188], rules: ['symbol-joint-year'] },
  { number: 53, document: '002', lines: [], rules: ['import-missing-masthead'] },
  ...[28, 261, 267, 534, 659].map((line, place) => ({
    number: 54 + place,
    document: '002' as const,
    lines: [line],
    rules: ['import-split-word'],
  })),
  {
    number: 59,
    document: '002',
    lines: [90, 179, 957],
    rules: ['import-stray-space', 'typo-apostrophe'],
  },
  ...each(60, '002', [[12], [30], [32]], 'typo-nbsp-double'),
  ...each(61, '002', [[317], [511]], 'typo-nbsp-double'),
  { number: 62, document: '002', lines: [58], rules: ['footnote-call'] },
  { number: 63, document: '002', lines: [58, 59], rules: ['fact', 'footnote', 'furniture'] },
  { number: 64, document: '002', lines: [70], rules: ['import-gibberish'] },
  ...each(65, '002', [[170], [281], [493], [604]], 'furniture'),
  ...each(66, '002', [[1000], [1004]], 'furniture'),
  { number: 67, document: '002', lines: [555], rules: ['import-broken-symbol'] },
  { number: 68, document: '002', lines: [1061], rules: ['label-format'] },
  { number: 69, document: '002', lines: [1069], rules: ['lang-residue'] },
  {
    number: 70,
    document: '002',
    lines: [42, 1101, 1103, 1105, 1107],
    rules: ['title-agenda-timetable'],
  },
  ...each(
    71,
    '002',
    [
      [701, 703],
      [715, 717],
    ],
    'term-working-group',
  ),
  ...each(73, '002', [[863], [898], [911]], 'term-working-group'),
  { number: 74, document: '002', lines: [576], rules: ['term-body-name'] },
  { number: 75, document: '002', lines: [760], rules: ['gender-agreement'] },
  {
    number: 77,
    document: '002',
    lines: [301, 303],
    rules: ['quote-fidelity'],
    undecidable: 'the text of the rules of procedure is not registered',
  },
  { number: 95, document: '004', lines: [136], rules: ['import-misplaced-day'] },
  { number: 96, document: '004', lines: [112], rules: ['import-title-differs'] },
  { number: 97, document: '004', lines: [46], rules: ['term-body-name'] },
  { number: 98, document: '004', lines: [46], rules: ['gender-agreement'], undecidable: GRAMMAR },
  {
    number: 99,
    document: '004',
    lines: [60, 92],
    rules: ['gender-agreement'],
    undecidable: GRAMMAR,
  },
  { number: 100, document: '004', lines: [86], rules: ['gender-agreement'], undecidable: GRAMMAR },
  { number: 101, document: '004', lines: [120], rules: ['gender-agreement'] },
  { number: 103, document: '004', lines: [82], rules: ['term-body-case'] },
  { number: 105, document: '004', lines: [36], rules: ['import-reissue-date', 'footnote-call'] },
  { number: 107, document: '004', lines: [66], rules: ['import-broken-paragraph'] },
  { number: 108, document: '004', lines: [108], rules: ['import-broken-paragraph'] },
  { number: 109, document: '004', lines: [94], rules: ['import-heading-level'] },
  { number: 112, document: '004', lines: [136], rules: ['suite-typography'] },
  { number: 113, document: '004', lines: [], rules: ['import-missing-masthead'] },
  { number: 201, document: '001', lines: [1], rules: ['import-missing-masthead'] },
  { number: 202, document: '001', lines: [39], rules: ['footnote-call'] },
  { number: 203, document: '001', lines: [39], rules: ['fact'] },
  ...each(204, '001', [[73], [134], [158], [220], [270], [286]], 'import-broken-paragraph'),
  ...each(205, '001', [[112], [156], [204]], 'import-split-word'),
  ...each(206, '001', [[222], [226]], 'term-acronym'),
  { number: 207, document: '001', lines: [112], rules: ['doc-cited-listed'] },
  { number: 208, document: '001', lines: [142], rules: ['gender-agreement'] },
  ...each(209, '001', [[142], [256]], 'doc-title-consistent'),
  ...each(210, '001', [[148], [150]], 'term-secretariat-case'),
  { number: 211, document: '001', lines: [160], rules: ['terminology-trafficking'] },
  { number: 212, document: '001', lines: [103], rules: ['quote-numbering'] },
  { number: 213, document: '001', lines: [97], rules: ['doc-type-known'] },
  { number: 214, document: '001', lines: [224], rules: ['gloss-comma'] },
  ...each(215, '001', [[148], [262]], 'doc-order'),
  ...each(216, '001', [[81], [93], [162], [282]], 'import-link-residue'),
  { number: 217, document: '001', lines: [134], rules: ['term-body-name'] },
  { number: 301, document: '003', lines: [1], rules: ['import-missing-masthead'] },
  { number: 302, document: '003', lines: [8], rules: ['typo-premier'] },
  ...each(303, '003', [[29], [45], [49], [65]], 'term-body-name'),
  ...each(304, '003', [[35], [47], [55], [63], [71], [79]], 'tense-past-meeting'),
  { number: 305, document: '003', lines: [77], rules: ['contradictory-order'] },
  { number: 306, document: '003', lines: [49], rules: ['terminology-trafficking'] },
  { number: 307, document: '003', lines: [79], rules: ['meeting-plural'] },
  ...each(308, '003', [[49], [51]], 'gloss-comma'),
  ...each(309, '003', [[45], [53], [61]], 'import-link-residue'),
]

/** What must not be reported: words that look wrong and are right. */
export const RIGHT_AFTER_ALL: readonly (Pick<Defect, 'number' | 'document' | 'lines'> & {
  readonly rule: string
})[] = [
  { number: 25, document: '000', lines: [208], rule: 'doc-cited-listed' },
  { number: 72, document: '002', lines: [679], rule: 'term-working-group' },
  ...right('001', [89, 93, 304], 'doc-cited-listed', 'symbol-grammar', 'symbol-year-session'),
  ...right('001', [142, 146], 'tense-past-meeting', 'date-weekend'),
  ...right('001', [280, 282, 284, 292], 'date-weekend', 'meeting-ordinal-sequence'),
  ...right('001', [172, 174, 192, 194, 210, 212], 'doc-title-consistent', 'doc-duplicate-in-item'),
  ...right('001', [166, 186, 204, 246, 250, 288], 'doc-title-consistent'),
  ...right('001', [228, 230, 324], 'doc-none-sentence', 'doc-none-contradiction'),
  ...right('001', [336, 342, 344, 345, 346, 347, 349], 'title-agenda-timetable', 'suite-correct'),
  ...right('001', [65, 67, 244, 280, 310], 'decision-number-format', 'decision-title-consistent'),
  ...right('001', [103, 105, 106], 'gender-inclusive', 'term-etat-partie-case'),
  ...right('003', [16, 41], 'footnote-call', 'import-footnote', 'symbol-footnote-ref'),
  ...right('003', [22, 25], 'title-agenda-annotation', 'import-title-differs'),
  ...right('003', [47, 55, 63, 71], 'meeting-plural'),
  ...right('003', [53, 55, 61, 69, 77, 85], 'meeting-ordinal-sequence', 'date-weekend'),
  ...right('003', [85], 'contradictory-order'),
  ...right('003', [49, 81], 'term-working-group', 'term-body-case'),
]

function right(
  document: Defect['document'],
  lines: readonly number[],
  ...rules: readonly string[]
) {
  return rules.map((rule) => ({ number: 400, document, lines, rule }))
}
