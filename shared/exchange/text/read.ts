import type { Agenda, Id } from '../../model/agenda.ts'
import type { Finding } from '../../model/finding.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { readAgendaList } from './agenda-list.ts'
import { annexStart } from './annex.ts'
import { isAnnotatedList, itemsOfAnnotatedList } from './annotated-list.ts'
import { readAnnotations } from './annotations.ts'
import { assemble, unplacedLines } from './assemble.ts'
import type { Block } from './block.ts'
import type { Body } from './draft.ts'
import { findFurniture } from './furniture.ts'
import { itemsFromHeadings } from './items-from-headings.ts'
import { joinLines } from './join-lines.ts'
import { createLedger } from './ledger.ts'
import { lineOutcomes } from './line-outcomes.ts'
import { tellLooseDays } from './loose-days.ts'
import { readMasthead } from './masthead.ts'
import { mendBlock } from './mend-block.ts'
import { countWords, mendLine } from './mend-line.ts'
import { mendTitles } from './mend-titles.ts'
import { isNote, readNote } from './note.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import { describePrinted, type Printed } from './printed.ts'
import { readLines } from './read-lines.ts'
import type { Reader } from './reader.ts'
import { settle } from './settle.ts'
import { pageTexts, spacedLines } from './spaced-lines.ts'
import { spacingOf } from './spacing.ts'
import { readTimetable } from './timetable.ts'
import { guessVocabulary } from './vocabularies.ts'
import { divide } from './zones.ts'

export interface ReadTextOptions {
  /** Makes the permanent name of a record of a kind (`item`, `document`, `meeting`…). */
  readonly newId: (kind: string) => Id
  /** The agenda schema, when a person has chosen it; guessed from symbols and names otherwise. */
  readonly schema?: string
  /** Told how much of the reading is done, from 0 to 1, now and then. */
  readonly onProgress?: (done: number) => void
}

/** A text read as an agenda, with what a person should check and what became of every line. */
export interface TextReading {
  readonly agenda: Agenda
  readonly findings: readonly Finding[]
  /** Every line of the source with what became of it. */
  readonly lines: readonly LineOutcome[]
  /** What the source printed and the agenda derives, for comparing the two. */
  readonly printed: Printed
}

/**
 * Reads plain text (of a Word file, a PDF, an OCR or a Markdown conversion) as an agenda.
 *
 * It never throws and never drops a line: what finds no place comes back in `agenda.unplaced`, with
 * its line number, and every repair of damage is a finding `import-…`.
 */
export function readTextAgenda(source: string, options: ReadTextOptions): TextReading {
  const { onProgress = () => undefined } = options
  const lines = readLines(source)
  const vocabulary = guessVocabulary(source)
  const ledger = createLedger(lines)
  const reader: Reader = { vocabulary, ledger, newId: options.newId }
  const furniture = findFurniture(lines)
  for (const line of furniture.keys()) ledger.furnish(line)
  const words = countWords(lines)
  const mended = lines.map((line) => mendLine(line, words, reader))
  onProgress(0.3)
  const spaced = spacedLines(mended, furniture)
  const annex = annexStart(spaced, vocabulary) ?? spaced.length
  const main = spaced.slice(0, annex)
  const joined = joinLines(main, spacingOf(main), vocabulary)
  const blocks = joined.map((block) => mendBlock(block, words, reader))
  onProgress(0.5)
  const body = isNote(blocks, reader) ? readAsNote(blocks, reader) : readAsAgenda(blocks, reader)
  onProgress(0.7)
  const timetable = readTimetable(spaced.slice(annex), body.items, words, reader)
  const sources = { blocks, pages: pageTexts(lines, furniture), schema: options.schema }
  const { facts, year, meetings } = settle(body, timetable, sources, reader)
  onProgress(0.9)
  mendTitles(body.items, words, reader)
  const accounts = ledger.accounts()
  tellLooseDays(lines, accounts, year, reader)
  const unplaced = unplacedLines(lines, accounts, reader)
  const agenda = assemble(facts, body.items, meetings, unplaced, reader)
  return {
    agenda,
    findings: ledger.findings,
    lines: lineOutcomes(lines, accounts, body.items, agenda),
    printed: describePrinted(body, timetable),
  }
}

function readAsAgenda(blocks: readonly Block[], reader: Reader): Body {
  const zones = divide(blocks, reader.vocabulary)
  const masthead = readMasthead(zones.masthead, reader)
  if (zones.annotations.length === 0 && isAnnotatedList(zones.agenda, reader)) {
    const items = itemsOfAnnotatedList(zones.agenda, reader)
    readAnnotations(zones.agenda, items, zones.agenda, reader)
    numberParagraphs(items, reader)
    return { kind: 'annotated-provisional-agenda', items, masthead }
  }
  const listed = readAgendaList(zones.agenda, reader)
  const items = listed.length > 0 ? listed : itemsFromHeadings(zones.annotations, reader)
  readAnnotations(zones.annotations, items, zones.agenda, reader)
  numberParagraphs(items, reader)
  return { kind: 'annotated-provisional-agenda', items, masthead }
}

function readAsNote(blocks: readonly Block[], reader: Reader): Body {
  const { items, masthead, title } = readNote(blocks, reader)
  return { kind: 'secretariat-note', items, masthead: { ...readMasthead(masthead, reader), title } }
}
