import type { Block } from './block.ts'
import type { DraftItem } from './draft.ts'
import { type Marked, type Marker, readLabel, readMarker } from './marker.ts'
import type { Reader } from './reader.ts'
import { beginsAlike, mostAlike, similarity } from './similarity.ts'
import { endsSentence } from './spacing.ts'

/** An item whose annotation a block heads, and how sure that is. */
export interface HeadingMatch {
  readonly item: DraftItem
  /** How alike heading and title are, 0 to 1. */
  readonly alike: number
  /** The heading without its mark. */
  readonly title: string
  /** The mark, where there was one. */
  readonly marker?: Marker
}

const LONGEST_HEADING = 500
const ALIKE = 0.55
const SURELY_ALIKE = 0.85

/** Where the reading of the annotations stands. */
export interface HeadingState {
  readonly items: readonly DraftItem[]
  /** Every item, each before its sub-items. */
  readonly all: readonly DraftItem[]
  readonly current: DraftItem | null
  /** Inside a quotation only a title that is surely one ends it. */
  readonly quoting: boolean
}

/** The item whose annotation a block heads, by mark and title; null when the block is no heading. */
export function matchHeading(
  block: Block,
  state: HeadingState,
  reader: Reader,
): HeadingMatch | null {
  if (block.text.length > LONGEST_HEADING) return null
  const marked = readLabel(block.text, reader.vocabulary.masthead.item) ?? readMarker(block.text)
  const least = state.quoting || endsSentence(block.text) ? SURELY_ALIKE : ALIKE
  if (!marked) return byTitle(block, state, block.text.replace(/^[a-z]\.\s+(?=\p{Lu})/u, ''))
  const { marker, rest } = marked
  const best = bestOf(candidates(state, marker), rest)
  const other = best && best.alike < SURELY_ALIKE ? byTitle(block, state, rest) : null
  if (other && !state.quoting) return { ...other, marker }
  if (best && (best.alike >= least || (!state.quoting && isShortened(best)))) {
    return { ...best, marker }
  }
  if (state.quoting) return null
  const found = byTitle(block, state, rest) ?? byPlace(block, state, marked, best)
  return found ? { ...found, marker } : null
}

function isShortened({ item, title }: HeadingMatch): boolean {
  return beginsAlike(title, item.title) || beginsAlike(item.title, title)
}

function bestOf(items: readonly DraftItem[], title: string): HeadingMatch | null {
  let best: HeadingMatch | null = null
  for (const item of items) {
    const alike = similarity(title, item.title)
    if (!best || alike > best.alike) best = { item, alike, title }
  }
  return best
}

/** The items that a mark can mean. */
function candidates(state: HeadingState, marker: Marker): readonly DraftItem[] {
  const { all } = state
  if (marker.numbers.length > 1) return all.filter(({ path }) => same(path, marker.numbers))
  const [number] = marker.numbers
  if (number !== undefined) {
    const sub = marker.letter > 0 ? [number, marker.letter] : [number]
    const path = marker.below ? [...sub, marker.below] : sub
    return all.filter((item) => same(item.path, path))
  }
  const { current } = state
  if (!current) return []
  const top = topOf(current)
  const sub = current.path.length === 1 ? current : (current.parent ?? current)
  return [...top.children, ...sub.children, ...current.children].filter(
    ({ path }) => path.at(-1) === marker.letter || (path.length === 3 && path[2] === marker.roman),
  )
}

/** A heading that lost its mark, or carries a wrong one, is known by its title. */
function byTitle(block: Block, state: HeadingState, title: string): HeadingMatch | null {
  const least = block.level > 0 || block.bold ? SURELY_ALIKE : 0.95
  const { all } = state
  const from = state.current ? all.indexOf(state.current) + 1 : 0
  const near = (items: readonly DraftItem[]) =>
    items.filter((item) => mostAlike(item.title, title) >= least)
  const best = bestOf(near(all.slice(from)), title) ?? bestOf(near(all), title)
  if (!best || best.alike < least || endsSentence(title.replace(/\.$/, ''))) return null
  return best
}

/** A short line with the next mark is the heading of the next item, whatever it says. */
function byPlace(
  block: Block,
  state: HeadingState,
  { marker, rest }: Marked,
  best: HeadingMatch | null,
): HeadingMatch | null {
  if (!best || endsSentence(block.text) || rest.length > 200 || marker.numbers.length > 1)
    return null
  const { all } = state
  const next = all[(state.current ? all.indexOf(state.current) : -1) + 1]
  const nextTop = state.items[(state.current ? state.items.indexOf(topOf(state.current)) : -1) + 1]
  return best.item === next || best.item === nextTop ? best : null
}

function topOf(item: DraftItem): DraftItem {
  return item.parent ? topOf(item.parent) : item
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((part, at) => part === other[at])
}
