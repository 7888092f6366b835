import type { LineAccount } from '../../shared/exchange/text/ledger.ts'
import type { TextReading } from '../../shared/exchange/text/read.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { fold } from '../../shared/rules/fold.ts'
import { checkSourceLines } from '../../shared/rules/source-lines.ts'
import { viewsOf } from '../../shared/rules/text-views.ts'
import { validate } from '../../shared/rules/validate.ts'

/** A finding with the line of the file it belongs to, from 1; 1 for the document as a whole. */
export interface LocatedFinding {
  readonly line: number
  readonly finding: Finding
}

/** Everything to be said of a text file: what its import found, its lines show and its agenda breaks. */
export function checkReading(source: string, reading: TextReading): readonly LocatedFinding[] {
  const { agenda, findings } = reading
  const all = [...findings, ...checkSourceLines(source, agenda), ...validate(agenda)]
  const lines = source.split(/\r\n|\r|\n/)
  const located = all
    .filter(({ rule, at }) => !(rule === 'every-fact-known' && isAsked(findings, at.fact)))
    .map((finding) => ({ finding, line: lineOf(finding, reading, lines) }))
  return located.toSorted((one, other) => one.line - other.line)
}

/** Every finding on an agenda in JSON, at the line that names the record. */
export function checkJson(source: string, agenda: Agenda): readonly LocatedFinding[] {
  const lines = source.split(/\r\n|\r|\n/)
  return validate(agenda)
    .map((finding) => {
      const { text, entry, meeting, document, item, fact } = finding.at
      const id = text?.owner ?? entry ?? document ?? meeting ?? item
      const wanted = id ? `"id": "${id}"` : fact ? `"${fact}":` : null
      const at = wanted ? lines.findIndex((line) => compact(line).includes(compact(wanted))) : 0
      return { finding, line: Math.max(0, at) + 1 }
    })
    .toSorted((one, other) => one.line - other.line)
}

function compact(line: string): string {
  return line.replace(/\s/g, '')
}

/** Whether the import has asked for the same fact already. */
function isAsked(findings: readonly Finding[], fact: string | undefined): boolean {
  return findings.some(({ rule, at }) => rule === 'import-missing-masthead' && at.fact === fact)
}

/** The line that holds the words of a finding, else the first line of its record, else the first. */
function lineOf({ at }: Finding, reading: TextReading, lines: readonly string[]): number {
  if (at.line !== undefined) return at.line
  const owned = ownLines(at, reading)
  const best = at.text && bestLine(owned, wordsAround(at.text, reading.agenda), lines)
  return (best ?? owned[0])?.line ?? 1
}

function ownLines({ text, ...at }: Finding['at'], { lines }: TextReading): readonly LineAccount[] {
  const owner = text?.owner ?? at.entry ?? at.document ?? at.meeting ?? at.item
  const became = text && { title: 'title', annotation: 'annotation' }[String(text.field)]
  const owned = lines.filter((line) => line.owner === owner && owner !== undefined)
  const exact = owned.filter((line) => !became || line.became === became)
  if (text?.field === 'short-title')
    return lines.filter((line) => line.became === 'entry' || line.became === 'meeting')
  return exact.length > 0 ? exact : owned
}

/** How many characters around a place tell its line. */
const AROUND = 40

interface WordsAround {
  /** The words of the place itself, folded. */
  readonly own: string
  /** Each word of the place and around it. */
  readonly near: readonly string[]
}

function wordsAround(text: NonNullable<Finding['at']['text']>, agenda: Agenda): WordsAround {
  const plain =
    viewsOf(agenda).find(
      ({ owner, field, language }) =>
        owner === text.owner && field === text.field && language === text.language,
    )?.plain ?? ''
  const near = fold(plain.slice(Math.max(0, text.from - AROUND), text.to + AROUND)).split(' ')
  return {
    own: fold(plain.slice(text.from, text.to)),
    near: near.filter((word) => word.length > 1),
  }
}

/** The line where most of the words stand; a source may break them over two lines. */
function bestLine(
  owned: readonly LineAccount[],
  { own, near }: WordsAround,
  lines: readonly string[],
): LineAccount | undefined {
  const score = ({ line }: LineAccount) => {
    const alone = ` ${fold(lines[line - 1] ?? '')} `
    const both = `${alone}${fold(lines[line] ?? '')} `
    const count = (among: string) => near.filter((word) => among.includes(` ${word} `)).length
    return 10 * count(both) + 10 * count(alone) + (alone.includes(` ${own} `) ? 5 : 0)
  }
  const scores = owned.map((one) => ({ one, points: score(one) }))
  const most = Math.max(0, ...scores.map(({ points }) => points))
  return scores.find(({ points }) => points === most)?.one
}
