import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkReading } from '../../server/commands/check-lines.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'

/** What a source alone can print wrongly: the rule that tells it, and words put in place of others. */
const PLANTS: readonly (readonly [string, keyof typeof SOURCES, string, string])[] = [
  [
    'import-lost-number',
    'fr',
    '3. Application du Mécanisme d’examen.',
    '- Application du Mécanisme d’examen.',
  ],
  [
    'import-title-differs',
    'fr',
    '3. Application du Mécanisme d’examen\n',
    '3. Application de ce Mécanisme d’examen\n',
  ],
  [
    'suite-correct',
    'fr',
    'Application du Mécanisme d’examen (suite)',
    'Application du Mécanisme d’examen',
  ],
  [
    'suite-typography',
    'fr',
    'Application du Mécanisme d’examen (suite)',
    'Application du Mécanisme d’examen ( suite )',
  ],
  ['label-format', 'fr', 'Il souhaitera', 'Voir Point 1 b.). Il souhaitera'],
  [
    'footnote-call',
    'fr',
    '4. Questions diverses.',
    '4. Questions diverses.\n\n* Nouveau tirage pour raisons techniques (12 juin 2025).\n',
  ],
  ['import-split-word', 'fr', 'fonctionnement du Mécanisme', 'fonctionnement du Méca nisme'],
  [
    'import-broken-paragraph',
    'fr',
    'Groupe de travail d’examiner',
    'Groupe de travail\n\nd’examiner',
  ],
  ['import-missing-masthead', 'fr', 'CTOC/COP/WG.3/2025/1\n', '\n'],
  ['typo-premier', 'fr', 'mercredi 1er octobre', 'mercredi 1^{er} octobre'],
  [
    'doc-entry-format',
    'fr',
    'sur la confiscation (CTOC/COP/WG.3/2025/2)',
    'sur la confiscation (CTOC/COP/WG.3/2025/2).',
  ],
  ['suite-correct', 'en', '\tTechnical assistance (continued)', '\tTechnical assistance'],
  [
    'ordinal-masthead',
    'en',
    'Annotated provisional agenda\n',
    'Annotated provisional agenda for the fourteenth session\n',
  ],
  [
    'no-open-parenthesis',
    'fr',
    'sur la confiscation (CTOC/COP/WG.3/2025/2)',
    'sur la confiscation (CTOC/COP/WG.3/2025/2',
  ],
  ['import-paragraph-number', 'note', '3. Les rapports', '6. Les rapports'],
  ['symbol-year-session', 'note', '* CTOC/COP/2030/1.', '* CTOC/COP/2028/1.'],
  [
    'meeting-days-agree',
    'note',
    'devant se tenir à Vienne les 5 et 6',
    'devant se tenir les 4 et 5',
  ],
  ['timetable-item-exists', 'en', '10 a.m.–1 p.m.\t3\tFinancial', '10 a.m.–1 p.m.\t13\tFurther'],
]

const SOURCES = {
  fr: readFileSync('tests/fixtures/clean/ctoc-working-group.fr.txt', 'utf8'),
  en: readFileSync('tests/fixtures/clean/cac-irg.en.txt', 'utf8'),
  note: readFileSync('tests/fixtures/clean/ctoc-note.fr.txt', 'utf8'),
}

it.each(PLANTS)(
  '[RP3] %s is told of the source %s at its line',
  (rule, language, words, others) => {
    const clean = SOURCES[language]
    expect(linesOf(clean, rule)).toEqual([])
    const at = clean.indexOf(words)
    expect(at).toBeGreaterThan(-1)
    const planted = clean.slice(0, at) + others + clean.slice(at + words.length)
    const from = clean.slice(0, at).split('\n').length
    const found = linesOf(planted, rule)
    expect(found).toHaveLength(1)
    expect(found[0]).toBeGreaterThanOrEqual(from)
    expect(found[0]).toBeLessThanOrEqual(from + others.split('\n').length)
  },
)

it('[RP3] a footnote to which no line calls is told, whatever the lines before it emphasize', () => {
  const uncalled = SOURCES.note.replace('provisoire*', 'provisoire')
  const line = uncalled.split('\n').findIndex((one) => one.startsWith('* CTOC')) + 1
  expect(linesOf(SOURCES.note, 'import-footnote')).toEqual([])
  expect(linesOf(uncalled, 'import-footnote')).toEqual([line])
})

function linesOf(source: string, rule: string): readonly number[] {
  let count = 0
  const reading = readTextAgenda(source, { newId: () => `r${++count}` })
  return checkReading(source, reading)
    .filter(({ finding }) => finding.rule === rule)
    .map(({ line }) => line)
}
