import { ok, type Result, refused } from '../../base/result.ts'
import type { Agenda, Id } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { plainLine } from '../../model/plain-text.ts'
import {
  languageOf,
  paragraphsOf,
  paragraphText,
  plainParagraph,
  spliceParagraphs,
} from './annotations.ts'
import type { Correctable, CorrectionRefusal } from './correction.ts'
import { dissolveItem } from './dissolve-item.ts'
import { stretchesOf, without } from './stretches.ts'
import { linesOfUnit, unitOf } from './units.ts'
import { unplaced } from './unplaced.ts'
import { wordsOfLine } from './words-of-line.ts'

/** What was taken out: the rest, the numbers of the lines, and their words. */
export interface Taken {
  readonly rest: Correctable
  readonly lines: readonly number[]
  readonly words: readonly string[]
}

type Taking = Result<Taken, CorrectionRefusal>

/**
 * Takes the words of lines out of what they became. A document, a title or a row goes as a whole;
 * of a paragraph only the words of the lines go, unless somebody has written it anew.
 */
export function takeLines(from: Correctable, wanted: readonly LineOutcome[]): Taking {
  let taken: Taken = { rest: from, lines: [], words: [] }
  for (const { line } of wanted) {
    const now = taken.rest.lines[line - 1]
    if (!now || now.fate === 'blank' || taken.lines.includes(line)) continue
    const next = takeUnit(taken.rest, now, wanted)
    if (!next.ok) return next
    taken = {
      rest: released(next.value),
      lines: [...taken.lines, ...next.value.lines],
      words: [...taken.words, ...next.value.words],
    }
  }
  return taken.words.some(Boolean) ? ok(taken) : refused('no-words')
}

/** Nothing holds the words of the lines now; the first line keeps those that it does not say. */
function released({ rest, lines, words }: Taken): Correctable {
  const going = new Set(lines)
  const gone = rest.lines.filter(({ line }) => going.has(line))
  const said = solid(gone.map(({ text }) => wordsOfLine({ text })))
  const isSaid = said.includes(solid(words))
  const left = rest.lines.map((line) => {
    if (!going.has(line.line)) return line
    return line.line === lines[0] && !isSaid
      ? { ...unplaced(line), kept: words.join(' ') }
      : unplaced(line)
  })
  return { ...rest, lines: left }
}

function solid(words: readonly string[]): string {
  return words.join('').replace(/\s/g, '')
}

function takeUnit(from: Correctable, first: LineOutcome, wanted: readonly LineOutcome[]): Taking {
  const unit = linesOfUnit(from.lines, first)
  const [kind] = unitOf(first).split('/')
  const owner = first.owner ?? ''
  const lines = unit.map(({ line }) => line)
  if (kind === 'paragraph') return ok(takeFromParagraph(from, unit, wanted))
  if (kind === 'title') {
    const dissolved = dissolveItem(from, owner)
    return dissolved.ok
      ? ok({ rest: dissolved.value.rest, lines, words: [dissolved.value.title] })
      : dissolved
  }
  if (kind === 'document') return ok({ ...takeDocument(from, owner), lines })
  const words = unit.map(wordsOfLine)
  return ok(
    kind === 'entry' ? { lines, ...takeEntry(from, owner, words) } : { rest: from, lines, words },
  )
}

/** A row of its own words gives them; the title in any other row stays with its item. */
function takeEntry(
  from: Correctable,
  entry: Id,
  printed: readonly string[],
): Pick<Taken, 'rest' | 'words'> {
  const { agenda } = from
  const found = agenda.entries.find(({ id }) => id === entry)
  const own = plainLine(found?.text[languageOf(agenda)])
  const entries = agenda.entries.filter((one) => one !== found)
  return { rest: { ...from, agenda: { ...agenda, entries } }, words: own ? [own] : printed }
}

function takeFromParagraph(
  from: Correctable,
  unit: readonly LineOutcome[],
  wanted: readonly LineOutcome[],
): Taken {
  const { owner = '', paragraph = 0 } = unit[0] ?? {}
  const held = paragraphsOf(from.agenda, owner)[paragraph]
  const text = paragraphText(held)
  const numbers = new Set(wanted.map(({ line }) => line))
  const going = unit.filter(({ line }) => numbers.has(line))
  const stretch = going.length < unit.length ? stretchOf(text, unit, numbers) : null
  if (!stretch) {
    const rest = spliceParagraphs(from, owner, { from: paragraph, count: 1 }, [])
    return { rest, lines: unit.map(({ line }) => line), words: [text] }
  }
  const left = plainParagraph(held?.kind ?? 'text', without(text, stretch), held?.indent)
  const rest = spliceParagraphs(from, owner, { from: paragraph, count: 1 }, [left])
  const words = [text.slice(stretch.from, stretch.to)]
  return { rest, lines: going.map(({ line }) => line), words }
}

/** The stretch of a paragraph that came from some neighbouring lines of it. */
function stretchOf(text: string, unit: readonly LineOutcome[], numbers: ReadonlySet<number>) {
  const stretches = stretchesOf(text, unit.map(wordsOfLine))
  const going = (stretches ?? []).filter((_, at) => numbers.has(unit[at]?.line ?? 0))
  const [first, last] = [going[0], going.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

function takeDocument(from: Correctable, document: Id): Pick<Taken, 'rest' | 'words'> {
  const { agenda } = from
  const found = agenda.documents.find(({ id }) => id === document)
  const beside = found?.note ?? found?.symbol
  const title = plainLine(found?.title[languageOf(agenda)])
  const documents = agenda.documents.filter((one) => one !== found)
  const left: Agenda = { ...agenda, documents }
  return { rest: { ...from, agenda: left }, words: [beside ? `${title} (${beside})` : title] }
}
