import { schemaById } from '../../shared/agenda-schema/index.ts'
import type { TextReading } from '../../shared/exchange/text/read.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Finding } from '../../shared/model/finding.ts'
import { fold } from '../../shared/rules/fold.ts'
import { checkPrintedForms } from '../../shared/rules/printed-forms.ts'
import { checkSourceLines } from '../../shared/rules/source-lines.ts'
import { viewsOf } from '../../shared/rules/text-views.ts'
import { validate } from '../../shared/rules/validate.ts'

/** A finding with the line of the file it belongs to, from 1; 1 for the document as a whole. */
export interface LocatedFinding {
  readonly line: number
  readonly finding: Finding
}

type ReadLine = TextReading['lines'][number]

/** Everything to be said of a text file: what its import found, its lines show and its agenda breaks. */
export function checkReading(source: string, reading: TextReading): readonly LocatedFinding[] {
  const { agenda, findings } = reading
  const all = [
    ...findings,
    ...checkSourceLines(source, agenda),
    ...checkPrintedForms(reading.lines, agenda),
    ...validate(agenda),
  ]
  const lines = source.split(/\r\n|\r|\n/)
  const located = all
    .filter(
      (finding) =>
        !(finding.rule === 'every-fact-known' && isAsked(findings, finding.at.fact)) &&
        !isOfFirstPage(finding, reading, lines),
    )
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

/**
 * Whether a finding is none: the first page is set in short lines, names bodies that an agenda does
 * not hold, and its notes are called from a title that has no marks any more. A line that was told
 * for another reason is not told again for having no place.
 */
function isOfFirstPage(
  { rule, at }: Finding,
  reading: TextReading,
  lines: readonly string[],
): boolean {
  const line = at.line ?? 0
  const { gathering } = schemaById(reading.agenda.facts.schema)
  if (rule === 'import-missing-masthead' && at.fact === 'sessionNumber')
    return gathering === 'meeting'
  if (rule === 'import-missing-masthead' && line === 1)
    return reading.findings.some(
      (one) => one.rule === rule && !(one.at.fact === 'sessionNumber' && gathering === 'meeting'),
    )
  const { became, rules = [] } = reading.lines[line - 1] ?? {}
  if (rule === 'import-broken-paragraph')
    return became === 'fact' || became === 'heading' || line < firstTitle(reading)
  const isCalled = callsIn(lines.slice(0, line - 1))
  if (rule === 'import-footnote') return isCalled
  if (rule !== 'every-line-placed') return false
  if (continuesUnplaced(line, reading) || isToldBefore(line, reading)) return true
  return (
    line < firstTitle(reading) ||
    rules.length > 0 ||
    (isCalled && /^\s*\\?\*/.test(lines[line - 1] ?? ''))
  )
}

function firstTitle({ lines }: TextReading): number {
  return (
    lines.find(({ became, owner }) => became === 'title' || (became === 'heading' && owner))
      ?.line ?? 0
  )
}

/** Of the lines of one paragraph that found no place, the first is told. */
function continuesUnplaced(line: number, { lines }: TextReading): boolean {
  const [before, own] = [lines[line - 2], lines[line - 1]]
  const begins = /^\s*(?:[*†•]|\(?\w{1,3}[.)]\s)/.test(own?.text ?? '')
  return before?.fate === 'unplaced' && !begins && before.text.length > SHORTEST_FULL
}

/** A heading that finds no place in the list finds none when it comes again. */
function isToldBefore(line: number, { lines }: TextReading): boolean {
  const text = lines[line - 1]?.text.trim()
  return lines.slice(0, line - 1).some((one) => one.fate === 'unplaced' && one.text.trim() === text)
}

/** A line that is nearly as long as a page is wide goes on in the next. */
const SHORTEST_FULL = 60

/** A mark that calls to a note, at the end of a line that is not emphasized. */
const CALLS = /[\p{L}\d]\s?\*(?:,?\s?\*{1,3})*\s*$/u

/** Whether a line calls to a note. Two marks at its end may as well close what they emphasize. */
function callsIn(lines: readonly string[]): boolean {
  let emphasized = 0
  return lines.some((line) => {
    emphasized += line.split('**').length - 1
    const closes = /\*\*\s*$/.test(line) && emphasized % 2 === 0
    return CALLS.test(line) && !closes
  })
}

/** Whether the import has asked for the same fact already. */
function isAsked(findings: readonly Finding[], fact: string | undefined): boolean {
  return findings.some(({ rule, at }) => rule === 'import-missing-masthead' && at.fact === fact)
}

/** The line that holds the words of a finding, else the first line of its record, else the first. */
function lineOf({ at }: Finding, reading: TextReading, lines: readonly string[]): number {
  if (at.line !== undefined) return at.line
  if (at.fact !== undefined) return factLine(at.fact, reading)
  const owned = ownLines(at, reading)
  if (!at.text) return owned[0]?.line ?? 1
  const exact = exactLine(owned, at.text, reading.agenda, lines)
  const best = exact ?? bestLine(owned, wordsAround(at.text, reading.agenda), lines)
  return (best ?? owned[0])?.line ?? 1
}

/** How many letters before and after a place tell it, from many to few. */
const CONTEXTS = [40, 20, 8] as const

/** The line on which a place begins, where its letters stand in the source as they are held. */
function exactLine(
  owned: readonly ReadLine[],
  text: NonNullable<Finding['at']['text']>,
  agenda: Agenda,
  lines: readonly string[],
): ReadLine | undefined {
  const plain = viewOf(text, agenda)?.plain ?? ''
  const printed = owned.map(({ line }) => letters(lines[line - 1] ?? ''))
  const all = printed.join('')
  for (const around of CONTEXTS) {
    const before = letters(plain.slice(0, text.from)).slice(-around)
    const near = before + letters(plain.slice(text.from)).slice(0, around)
    const found = all.indexOf(near)
    if (near.length < around || found < 0 || all.includes(near, found + 1)) continue
    let left = found + before.length
    return owned.find((_, at) => {
      left -= printed[at]?.length ?? 0
      return left < 0
    })
  }
  return undefined
}

/** The letters, digits and parentheses of a text, which no line end or conversion changes. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}()]/gu, '')
}

function ownLines({ text, ...at }: Finding['at'], reading: TextReading): readonly ReadLine[] {
  const { lines, agenda } = reading
  const owner = text?.owner ?? at.entry ?? at.document ?? at.meeting ?? at.item
  if (text?.field === 'short-title')
    return lines.filter((line) => line.became === 'entry' || line.became === 'meeting')
  const owned = lines.filter((line) => line.owner === owner && owner !== undefined)
  if (owned.length === 0 && (at.document || at.entry)) return linesBefore(at, reading)
  if (owner === at.meeting) {
    const own = agenda.meetings.find(({ id }) => id === owner)
    const atOnce = agenda.meetings
      .filter(({ date, start }) => date === own?.date && start === own.start)
      .map(({ id }) => id)
    const held = agenda.entries
      .filter(({ meeting }) => atOnce.includes(meeting))
      .map(({ id }) => id)
    const rows = lines.filter((line) => held.includes(line.owner ?? ''))
    return owned.some(({ became }) => became === 'entry') ? owned : [...rows, ...owned]
  }
  const became = text && { title: 'title', annotation: 'annotation' }[String(text.field)]
  const exact = owned.filter((line) => !became || line.became === became)
  const paragraph = text?.field === 'annotation' ? paragraphOf(text, agenda) : undefined
  const inParagraph = exact.filter((line) => line.paragraph === paragraph)
  return inParagraph.length > 0 ? inParagraph : exact.length > 0 ? exact : owned
}

/** The lines of the record before one that shares its line: several may stand on one. */
function linesBefore({ document, entry }: Finding['at'], { lines, agenda }: TextReading) {
  const records: readonly { readonly id: string }[] = document ? agenda.documents : agenda.entries
  const at = records.findIndex(({ id }) => id === (document ?? entry))
  const before = records
    .slice(0, Math.max(0, at))
    .findLast(({ id }) => lines.some(({ owner }) => owner === id))
  return lines.filter(({ owner }) => before !== undefined && owner === before.id)
}

/** The line of the first page that prints a fact; the first line where none does. */
function factLine(fact: string, { agenda, lines }: TextReading): number {
  const value = Object.entries(agenda.facts).find(([name]) => name === fact)?.[1]
  if (typeof value !== 'string' || value === '') return 1
  const [year = '', , day] = /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-') : []
  const isPrinted = day
    ? new RegExp(`(?<!\\d)${Number(day)}(?!\\d).*${year}`)
    : new RegExp(value.replace(/[^\p{L}\p{N}]/gu, '.'))
  return lines.find(({ became, text }) => became === 'fact' && isPrinted.test(text))?.line ?? 1
}

/** The place of the paragraph in which a finding lies. */
function paragraphOf(text: NonNullable<Finding['at']['text']>, agenda: Agenda) {
  const view = viewOf(text, agenda)
  return view?.paragraphs.findIndex(({ to }) => to >= text.from)
}

function viewOf(text: NonNullable<Finding['at']['text']>, agenda: Agenda) {
  return viewsOf(agenda).find(
    ({ owner, field, language }) =>
      owner === text.owner && field === text.field && language === text.language,
  )
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
  const plain = viewOf(text, agenda)?.plain ?? ''
  const near = fold(plain.slice(Math.max(0, text.from - AROUND), text.to + AROUND)).split(' ')
  return {
    own: fold(plain.slice(text.from, text.to)),
    near: near.filter((word) => word.length > 1),
  }
}

/** The line where most of the words stand; a source may break them over two lines. */
function bestLine(
  owned: readonly ReadLine[],
  { own, near }: WordsAround,
  lines: readonly string[],
): ReadLine | undefined {
  const score = ({ line }: ReadLine) => {
    const alone = ` ${fold(lines[line - 1] ?? '')} `
    const both = `${alone}${fold(lines[line] ?? '')} `
    const count = (among: string) => near.filter((word) => among.includes(` ${word} `)).length
    return 10 * count(both) + 10 * count(alone) + (alone.includes(` ${own} `) ? 5 : 0)
  }
  const scores = owned.map((one) => ({ one, points: score(one) }))
  const most = Math.max(0, ...scores.map(({ points }) => points))
  return scores.find(({ points }) => points === most)?.one
}
