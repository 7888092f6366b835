import { ok, type Result, refused } from '../../base/result.ts'
import type { Agenda, Id } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { unplacedLines } from '../text/assemble.ts'
import { paragraphsOf, paragraphText, plainParagraph, spliceParagraphs } from './annotations.ts'
import type { Correctable, Correction, CorrectionRefusal } from './correction.ts'
import { inheritRest } from './inherit-rest.ts'
import { putWords } from './put-words.ts'
import { stretchesOf } from './stretches.ts'
import { takeLines } from './take-lines.ts'
import { linesOfUnit } from './units.ts'
import { wordsOfLine } from './words-of-line.ts'
import { writeText } from './write-text.ts'

/** What comes of a correction. */
export type Corrected<Of extends Correctable = Correctable> = Result<Of, CorrectionRefusal>

/**
 * Makes a correction: a new agenda with the account of every line, nothing else changed. A line is
 * never lost: it stays placed, furniture or not placed, and words move whole.
 *
 * @param newId makes the permanent name of a record of a kind, as the import does
 */
export function correct<Of extends Correctable>(
  before: Of,
  correction: Correction,
  newId: (kind: string) => Id,
): Corrected<Of> {
  const made = corrected(before, correction, newId)
  if (!made.ok) return made
  const { agenda, lines } = made.value
  return ok({ ...before, agenda: withTray(agenda, lines, newId), lines })
}

function corrected(
  before: Correctable,
  correction: Correction,
  newId: (kind: string) => Id,
): Corrected {
  switch (correction.do) {
    case 'send':
      return send(before, correction, newId)
    case 'split':
      return splitParagraph(before, correction.line)
    case 'join':
      return joinParagraphs(before, correction.line)
    case 'write':
      return writeText(before, correction.place, correction.text)
  }
}

/** The tray holds the lines that are not placed, as they stood. */
function withTray(
  agenda: Agenda,
  lines: readonly LineOutcome[],
  newId: (kind: string) => Id,
): Agenda {
  const raw = lines.map(({ line, text, kept = text }) => ({ number: line, raw: kept }))
  return { ...agenda, unplaced: unplacedLines(raw, lines, { newId }) }
}

function send(
  before: Correctable,
  { lines, where }: Extract<Correction, { do: 'send' }>,
  newId: (kind: string) => Id,
): Corrected {
  const wanted = before.lines.filter(({ line }) => lines.includes(line))
  const taken = takeLines(before, wanted)
  if (!taken.ok) return taken
  const put = putWords(taken.value, where, newId)
  const first = wanted.find(({ line }) => line === taken.value.lines[0])
  const heir = put.ok ? put.value.lines[(first?.line ?? 1) - 1]?.owner : undefined
  if (!put.ok || where.to !== 'item' || first?.became !== 'annotation' || !heir) return put
  return ok(inheritRest(put.value, first, heir))
}

/** The paragraph of a line with its place; null when the line is part of no annotation. */
function placeOf({ agenda, lines }: Correctable, number: number) {
  const line = lines[number - 1]
  if (line?.owner === undefined || line.paragraph === undefined) return null
  const paragraph = paragraphsOf(agenda, line.owner)[line.paragraph]
  return paragraph ? { line, owner: line.owner, at: line.paragraph, paragraph } : null
}

function splitParagraph(before: Correctable, number: number): Corrected {
  const place = placeOf(before, number)
  if (!place) return refused('no-paragraph')
  const { owner, at, paragraph } = place
  const unit = linesOfUnit(before.lines, place.line)
  const text = paragraphText(paragraph)
  const words = unit.map(wordsOfLine)
  const stretch = stretchesOf(text, words)?.[unit.indexOf(place.line)]
  if (!stretch) return refused('rewritten')
  const [head, tail] = [text.slice(0, stretch.from).trim(), text.slice(stretch.from).trim()]
  if (head === '' || tail === '') return refused('first-line')
  const parts = [head, tail].map((one) => plainParagraph(paragraph.kind, one, paragraph.indent))
  const made = spliceParagraphs(before, owner, { from: at, count: 1 }, parts)
  const later = new Set(unit.filter(({ line }) => line >= number).map(({ line }) => line))
  const lines = made.lines.map((line) =>
    later.has(line.line) ? { ...line, paragraph: at + 1 } : line,
  )
  return ok({ ...made, lines })
}

function joinParagraphs(before: Correctable, number: number): Corrected {
  const place = placeOf(before, number)
  if (!place) return refused('no-paragraph')
  const { owner, at, paragraph } = place
  const previous = paragraphsOf(before.agenda, owner)[at - 1]
  if (!previous) return refused('first-line')
  const text = [previous, paragraph].map(paragraphText).join(' ')
  const joined = plainParagraph(previous.kind, text, previous.indent)
  const unit = new Set(linesOfUnit(before.lines, place.line).map(({ line }) => line))
  const made = spliceParagraphs(before, owner, { from: at - 1, count: 2 }, [joined])
  const lines = made.lines.map((line) =>
    unit.has(line.line) ? { ...line, paragraph: at - 1 } : line,
  )
  return ok({ ...made, lines })
}
