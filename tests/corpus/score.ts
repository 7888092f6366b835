import type { Outline, OutlineItem } from '../../shared/exchange/text/outline.ts'
import type { ExpectedItem, ExpectedOutline } from './corpus.ts'

/** How much of what is expected was found, each part from 0 to 1. */
export interface Score {
  readonly items: number
  readonly titles: number
  readonly paragraphs: number
  readonly quotations: number
  readonly documents: number
  readonly timetable: number
}

/** Scores an outline against the expected one. Apostrophes and kinds of space count as the same. */
export function scoreOf(found: Outline, expected: ExpectedOutline): Score {
  const wanted = flat(expected.items)
  const items = new Map(flat(found.items).map((item) => [item.ref, item]))
  const share = (fits: (item: ExpectedItem, other: OutlineItem) => boolean) =>
    wanted.filter((item) => {
      const other = items.get(item.ref)
      return other !== undefined && fits(item, other)
    }).length / wanted.length
  return {
    items: items.size === wanted.length ? share(() => true) : 0,
    titles: share((item, other) => same(item.title, other.title)),
    paragraphs: share((item, other) => item.annotationParagraphs === other.annotationParagraphs),
    quotations: share((item, other) => item.quotationParagraphs === other.quotationParagraphs),
    documents: overlap(documentsOf(wanted), documentsOf(flat(found.items))),
    timetable: overlap(entriesOf(expected.timetable), entriesOf(found.timetable)),
  }
}

/** A score as one line of a table. */
export function scoreLine(name: string, score: Score): string {
  const parts = Object.entries(score).map(([part, value]) => `${part} ${percent(value)}`)
  return `${name}: ${parts.join(', ')}`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`
}

function flat<Item extends { readonly subitems?: readonly Item[] }>(
  items: readonly Item[],
): readonly Item[] {
  return items.flatMap((item) => [item, ...flat(item.subitems ?? [])])
}

function documentsOf(items: readonly ExpectedItem[]): readonly string[] {
  return items.flatMap(({ ref, documentation }) =>
    (documentation ?? []).map(({ title, symbol }) => `${ref}|${plain(title)}|${symbol}`),
  )
}

function entriesOf(slots: ExpectedOutline['timetable']): readonly string[] {
  return slots.flatMap(({ date, start, end, entries }) =>
    entries.map(({ item, title, continued, track }) =>
      [date, start, end, item, plain(title), continued, track].join('|'),
    ),
  )
}

/** The share of the wanted that was found, less what was found and not wanted. */
function overlap(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return found.length === 0 ? 1 : 0
  const left = [...wanted]
  for (const one of found) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
  }
  const hits = wanted.length - left.length
  return hits / Math.max(wanted.length, found.length)
}

function same(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}
