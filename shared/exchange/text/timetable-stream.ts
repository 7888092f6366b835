import { withoutContinued } from './continued-mark.ts'
import { findDays, findSlots } from './dates.ts'
import { type DraftItem, itemsByPath } from './draft.ts'
import type { Line } from './line.ts'
import { type Marker, readCellRefs } from './marker.ts'
import { splitParallel } from './parallel-body.ts'
import { refKey, type Segment, type Token } from './timetable-token.ts'
import { VOCABULARIES } from './vocabularies.ts'
import type { Vocabulary } from './vocabulary.ts'

const WORDS = [...new Set(VOCABULARIES.flatMap(({ masthead }) => masthead.item))].join('|')
const REF = '\\d{1,2}(?:\\.\\d{1,2})*(?:\\s?\\(?[a-z][. ]?\\))?'
const NEXT = '[ \\t]*(?:,[ \\t]*(?:and|et|y)|,|and|et|y|to|à|al?|&|-|–)[ \\t]*'
const MORE = `(?:${NEXT}(?:${REF}|\\(?[a-z]\\))(?![ \\t]*(?:[ap]\\.?\\s?m|h|\\d)))*`
const LABEL = new RegExp(`(?<![\\p{L}\\d])(?:${WORDS})\\s+(${REF}${MORE})[.:)–—-]*\\s*`, 'giu')
const BARE = new RegExp(`(?<=^|\\n)\\s*(${REF})\\.?\\s+(?=\\p{Lu})`, 'gu')
const BARE_NEXT = new RegExp(`\\s*(${REF})\\.?\\s+(?=\\p{Lu})`, 'uy')

/** A number that is a little too high for an item cites one that is no longer there. */
const MOST_BEYOND = 3

/** A token with the stretch of text that it took. */
interface Cut {
  readonly from: number
  readonly to: number
  readonly token: (lines: readonly number[]) => Token
  readonly refs?: readonly Marker[]
}

/**
 * Reads lines of a timetable that lost its columns: days, times and labels are found by their form,
 * and the words between a label and the next token are its title.
 */
export function readStream(
  lines: readonly Line[],
  items: readonly DraftItem[],
  vocabulary: Vocabulary,
): Segment {
  const text = lines.map((line) => (line.cells.length > 1 ? cellText(line) : line.text)).join('\n')
  const cuts = cutsOf(text, items, vocabulary)
  const numbers = lineNumbers(lines, text)
  const tokens: Token[] = []
  cuts.forEach((cut, at) => {
    const to = cuts[at + 1]?.from ?? text.length
    tokens.push(...tokensOf(cut, text.slice(cut.to, to), numbers(cut.from, to), items, vocabulary))
  })
  return {
    tokens,
    lines: lines.map(({ number }) => number),
    loose: words(text.slice(0, cuts[0]?.from ?? text.length)),
    text: words(text),
  }
}

function cellText(line: Line): string {
  return line.cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell)).join(' ')
}

function cutsOf(text: string, items: readonly DraftItem[], vocabulary: Vocabulary): readonly Cut[] {
  const days = findDays(text, vocabulary)
    .filter(({ weekday }) => weekday !== undefined)
    .map((day): Cut => ({ ...day, token: (lines) => ({ kind: 'day', day, lines }) }))
  const slots = findSlots(text, vocabulary).map(
    (slot): Cut => ({ ...slot, token: (lines) => ({ kind: 'slot', slot, lines }) }),
  )
  const labels = [...text.matchAll(LABEL)].map(labelCut)
  const last = items.at(-1)?.path[0] ?? 0
  const isBeyond = ({ numbers: [number = 0], letter }: Marker) => {
    const most = items[number - 1]?.children.at(-1)?.path[1] ?? 0
    return letter > 0
      ? most > 0 && letter <= most + MOST_BEYOND
      : number > 0 && number <= last + MOST_BEYOND
  }
  const cited = ({ refs: [ref] = [] }: Cut) =>
    itemsByPath(items).has(refKey(ref)) || (ref !== undefined && isBeyond(ref))
  const bare = [...text.matchAll(BARE)].map(labelCut).filter(cited)
  const beside = [...days, ...slots].flatMap(({ to }) => numberAt(text, to)).filter(cited)
  const cuts = [...days, ...slots, ...labels, ...bare, ...beside].sort(byPlace)
  return cuts.filter((cut, at) => at === 0 || cut.from >= (cuts[at - 1]?.to ?? 0))
}

/** The number that stands right after a day or a time, where a cell of its own was. */
function numberAt(text: string, from: number): readonly Cut[] {
  BARE_NEXT.lastIndex = from
  const found = BARE_NEXT.exec(text)
  return found ? [labelCut(found)] : []
}

function byPlace(one: Cut, other: Cut): number {
  return one.from - other.from || one.to - other.to
}

function labelCut(found: RegExpMatchArray): Cut {
  const from = found.index ?? 0
  const refs = readCellRefs((found[1] ?? '').replace(/\.(?=\))/, ''))
  const token = (lines: readonly number[]): Token => ({ kind: 'row', refs, title: '', lines })
  return { from, to: from + found[0].length, token, refs }
}

/** The token of a cut, and what the words after it say. */
function tokensOf(
  { token, refs }: Cut,
  after: string,
  lines: readonly number[],
  items: readonly DraftItem[],
  vocabulary: Vocabulary,
): readonly Token[] {
  const rest = words(after)
  const item = itemsByPath(items).get(refKey(refs?.[0]))
  const { title, bodies } = splitParallel(rest, item?.title ?? '', vocabulary)
  const parallel = bodies.map((body): Token => ({ kind: 'parallel', body, lines }))
  if (refs) return [{ kind: 'row', refs, title: withoutContinued(title), lines }, ...parallel]
  const free: readonly Token[] = /\p{L}{2}/u.test(title)
    ? [{ kind: 'row', refs: [], title: withoutContinued(title), lines }]
    : []
  return [token(lines), ...free, ...parallel]
}

/** The source lines of stretches of the joined text, which are asked for in order. */
function lineNumbers(lines: readonly Line[], text: string) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((found) => found.index + 1)]
  let first = 0
  return (from: number, to: number) => {
    while ((starts[first + 1] ?? text.length + 1) <= from) first++
    let last = first
    while ((starts[last] ?? to) < to) last++
    return lines.slice(first, last).map(({ number }) => number)
  }
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
