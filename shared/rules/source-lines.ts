import { conventionsOf } from '../agenda-schema/conventions.ts'
import type { Agenda } from '../model/agenda.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'

interface SourceRule {
  readonly id: string
  readonly severity: Severity
  readonly languages?: readonly Language[]
  readonly pattern: RegExp
}

/** Forms that a source prints and an agenda derives: only the lines of the source can show them. */
const SOURCE_RULES: readonly SourceRule[] = [
  {
    id: 'label-format',
    severity: 'warning',
    languages: ['fr'],
    pattern: /(?<!\p{L})Point \d+ (?:[a-z]\.\)|\p{Lu}\p{Ll})/gu,
  },
  {
    id: 'label-format',
    severity: 'warning',
    languages: ['en'],
    pattern: /(?<!\p{L})Item \d+ (?:\([a-z]\.\)|\([a-z]\)\.\)|[a-z]\.\))/gu,
  },
  {
    id: 'lang-residue',
    severity: 'error',
    languages: ['fr'],
    pattern: /(?<!\p{L})Item \d+ [a-z]\)/gu,
  },
  {
    id: 'suite-typography',
    severity: 'info',
    languages: ['fr'],
    pattern: /\((?:<i>)?suite(?:<\/i>)?(?! ?\)|<)|\(\s+(?:<i>)?suite|suite(?:<\/i>)?\s+\)/gu,
  },
  {
    id: 'suite-typography',
    severity: 'info',
    languages: ['en'],
    pattern: /\((?:<i>)?continued(?:<\/i>)?(?!\)|<)|\(\s+(?:<i>)?continued/gu,
  },
  {
    id: 'typo-day-month-case',
    severity: 'warning',
    languages: ['fr'],
    pattern:
      /(?<=\d(?:er)? )(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})/gu,
  },
  {
    id: 'typo-premier',
    severity: 'error',
    languages: ['fr'],
    pattern: /(?<!\d)1\^\{?er\}?/gu,
  },
  {
    id: 'quote-numbering',
    severity: 'info',
    pattern: /^\s*[-•]\s+[«“][\s\u00a0]*1\./g,
  },
  {
    id: 'typo-nbsp-double',
    severity: 'warning',
    languages: ['fr'],
    pattern: /(?<=\S) {2,}(?=[;:!?»])/gu,
  },
]

/** One line of a source that printed something in a form of its own. */
export function checkSourceLines(source: string, { facts }: Agenda): readonly Finding[] {
  const language = facts.languages[0] ?? 'en'
  const rules = SOURCE_RULES.filter(
    ({ languages, id }) =>
      (!languages || languages.includes(language)) &&
      (id !== 'typo-nbsp-double' || conventionsOf(facts).spacedPunctuation),
  )
  const lines = source.split(/\r\n|\r|\n/)
  return [
    ...lines.flatMap((line, at) =>
      rules
        .filter(({ pattern }) => line.search(pattern) >= 0)
        .map(({ id, severity, pattern }) => ({
          rule: id,
          severity,
          at: { line: at + 1 },
          values: { words: line.match(pattern)?.[0] ?? '' },
        })),
    ),
    ...headingLevels(lines),
    ...lostCalls(lines),
  ]
}

const HEADING = /^(#{1,6})\s+[*_]*(?:(\d{1,2})[.)]|(\p{L}))/u

/** Headings of numbered items that stand on another level than the first of them. */
function headingLevels(lines: readonly string[]): readonly Finding[] {
  let level: number | null = null
  return lines.flatMap((line, at) => {
    const [, marks, number] = HEADING.exec(line) ?? []
    if (!marks || !number) return []
    level ??= marks.length
    return marks.length === level
      ? []
      : [{ rule: 'import-heading-level', severity: 'info', at: { line: at + 1 } } as const]
  })
}

const REISSUE = /^[\s\\*]*(?:Nouveau tirage|Reissued)\b/
const CALL = /\S\s*(?:\\?\*|\^\*|<sup>\*<\/sup>)[\s)*_]*$/

/** The note of a reissue to which no line calls. */
function lostCalls(lines: readonly string[]): readonly Finding[] {
  const note = lines.findIndex((line) => REISSUE.test(line))
  if (note < 0) return []
  const isCalled = lines
    .slice(0, note)
    .some((line) => CALL.test(line) && !/\*\*\s*$/.test(line) && line.trim() !== '*')
  return isCalled ? [] : [{ rule: 'footnote-call', severity: 'warning', at: { line: note + 1 } }]
}
