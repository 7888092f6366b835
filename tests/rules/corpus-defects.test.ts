import { describe, expect, it } from 'vitest'
import { checkReading, type LocatedFinding } from '../../server/commands/check-lines.ts'
import type { TextReading } from '../../shared/exchange/text/read.ts'
import { corpusNames, corpusText, hasCorpus, read } from '../corpus/corpus.ts'
import { sayIfNoCorpus } from '../corpus/say-if-no-corpus.ts'
import { CERTAIN_DEFECTS, type Defect, RIGHT_AFTER_ALL } from './corpus-defects.ts'
import { corrected } from './corrected-corpus.ts'

/** A source breaks sentences over lines; a finding may be told at the line before or after. */
const NEAR = 1

sayIfNoCorpus()

describe.runIf(hasCorpus)('real documents', () => {
  it('[RU7] what careful reading found wrong in real documents is found', () => {
    const rows = CERTAIN_DEFECTS.map((defect) => {
      const { reading, found } = checked(defect.document)
      return { defect, isFound: isFound(defect, reading, found) }
    })
    console.info(table(rows))
    console.info(`Not in the list:\n${others(['000', '001', '002', '003', '004']).join('\n')}`)
    const decidable = rows.filter(({ defect, isFound }) => isFound || !defect.undecidable)
    const share = decidable.filter(({ isFound }) => isFound).length / decidable.length
    console.info(`${(share * 100).toFixed(0)} % of ${decidable.length} decidable defects found`)
    expect(share).toBeGreaterThanOrEqual(0.85)
  })

  it('[RU8] what only looks wrong in real documents is left alone', () => {
    for (const { document, lines, rule } of RIGHT_AFTER_ALL) {
      const found = checked(document).found.filter(({ finding }) => finding.rule === rule)
      expect(found.filter(({ line }) => lines.includes(line))).toEqual([])
    }
  })

  it('[RU8] what is an error in a document of 2018 or before is one', () => {
    const errors = (['000', '002', '004'] as const).flatMap((document) =>
      checked(document)
        .found.filter(({ finding }) => finding.severity === 'error')
        .map(({ finding, line }) => `${document}:${line} ${finding.rule}`),
    )
    expect(errors).toEqual(['000:188 symbol-joint-year', '002:1069 lang-residue'])
  })
})

describe.runIf(hasCorpus)('real documents of 2020 and 2024', () => {
  it('[RU8] what is an error or a warning in them, careful reading found too', () => {
    expect(others(['001', '003'])).toEqual([])
  })

  it('[RU8] what is called an error in them is one', () => {
    const errors = (['001', '003'] as const).flatMap((document) =>
      checked(document)
        .found.filter(({ finding }) => finding.severity === 'error')
        .map(({ finding, line }) => `${document}:${line} ${finding.rule}`),
    )
    expect(errors).toEqual([
      '001:112 doc-cited-listed',
      '001:222 term-acronym',
      '001:222 term-acronym',
      '001:226 term-acronym',
      '003:8 typo-premier',
    ])
  })
})

describe.runIf(hasCorpus)('a real document without its defects', () => {
  it('[RU18] has neither errors nor warnings, and its notes are defensible', () => {
    const source = corrected(corpusText(corpusNames.find((name) => name.startsWith('002')) ?? ''))
    const found = checkReading(source, read(source)).map(({ finding }) => finding.rule)
    expect(found).toEqual(DEFENSIBLE.map(([rule]) => rule))
  })
})

/** Notes on the corrected text, and why they may well be made. */
const DEFENSIBLE = [
  ['doc-saisie-sentence', 'item 6 lists a document of which its annotation does not speak'],
  ['doc-listed-cited', 'no annotation cites that document by its symbol'],
] as const

/** Errors and warnings that no entry of the list explains: conventions of their time, or false. */
function others(documents: readonly Defect['document'][]): readonly string[] {
  return documents.flatMap((document) => {
    const listed = CERTAIN_DEFECTS.filter((defect) => defect.document === document)
    const isListed = ({ finding, line }: LocatedFinding) =>
      listed.some(
        ({ rules, lines }) =>
          rules.includes(finding.rule) && (lines.length === 0 || isNear(lines, line)),
      )
    return checked(document)
      .found.filter((one) => one.finding.severity !== 'info' && !isListed(one))
      .map(({ finding, line }) => `${document}:${line}\t${finding.severity}\t${finding.rule}`)
  })
}

function isNear(lines: readonly number[], line: number): boolean {
  return lines.some((one) => Math.abs(one - line) <= NEAR)
}

const known = new Map<string, { reading: TextReading; found: readonly LocatedFinding[] }>()

function checked(document: string) {
  const before = known.get(document)
  if (before) return before
  const source = corpusText(corpusNames.find((name) => name.startsWith(document)) ?? '')
  const reading = read(source)
  const made = { reading, found: checkReading(source, reading) }
  known.set(document, made)
  return made
}

function isFound(
  { rules, lines }: Defect,
  { lines: outcomes }: TextReading,
  found: readonly LocatedFinding[],
): boolean {
  const isAt = (line: number) => lines.length === 0 || isNear(lines, line)
  return (
    found.some(({ finding, line }) => rules.includes(finding.rule) && isAt(line)) ||
    lines.some((line) => {
      const { fate, became } = outcomes[line - 1] ?? {}
      return rules.some((rule) => rule === fate || rule === became)
    })
  )
}

function table(rows: readonly { defect: Defect; isFound: boolean }[]): string {
  return rows
    .map(({ defect: { number, document, lines, rules, undecidable }, isFound }) => {
      const outcome = isFound ? 'found' : `missed${undecidable ? `: ${undecidable}` : ''}`
      return `${number}\t${document}:${lines.join(',')}\t${rules.join('/')}\t${outcome}`
    })
    .join('\n')
}
