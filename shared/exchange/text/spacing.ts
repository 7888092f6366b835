import type { Line } from './line.ts'

/**
 * How a source lays out its paragraphs: each on one line (`flowing`), on lines of a page's width
 * with blank lines between paragraphs (`wrapped`), or with a blank line after every line (`double`).
 */
export interface Spacing {
  readonly mode: 'flowing' | 'wrapped' | 'double'
  /** Characters in a full line of the page; the longest line where paragraphs flow. */
  readonly width: number
}

/** A line with what stood between it and the line before. */
export interface SpacedLine {
  readonly line: Line
  /** Blank lines before it. */
  readonly gap: number
  /** Whether page furniture stood before it. */
  readonly page: boolean
}

const WIDEST_PAGE = 125
const NARROWEST_PAGE = 40
/** What closes a sentence is no longer. */
const LONGEST_END = 40

/** How the lines of a source, blank lines and furniture left out, are laid out. */
export function spacingOf(lines: readonly SpacedLine[]): Spacing {
  const running = lines.filter(
    ({ line }, at) => startsLower(lines[at + 1]?.line.text ?? '') && !endsSentence(line.text),
  )
  const lengths = running.map(({ line }) => line.text.length).sort((one, other) => one - other)
  const all = lines.map(({ line }) => line.text.length).sort((one, other) => one - other)
  const width = quantile(lengths, 0.35)
  const narrow = quantile(all, 0.9) <= WIDEST_PAGE && width >= NARROWEST_PAGE
  if (!narrow || running.length < 5 || running.length * 12 < lines.length) {
    return { mode: 'flowing', width: quantile(all, 1) }
  }
  const spaced = lines.filter(
    ({ line, gap }, at) =>
      gap > 0 && startsLower(line.text) && !endsSentence(lines[at - 1]?.line.text ?? '.'),
  )
  const double = spaced.length * 2 > running.length
  return { mode: double ? 'double' : 'wrapped', width }
}

/** Whether a line begins in the middle of a sentence. */
export function startsLower(text: string): boolean {
  return (
    /^["“«(]?\s?\p{Ll}/u.test(text) && !/^(?:\(?[a-z]{1,3}[ .]?\)|[a-z]\.\s+\p{Lu})/u.test(text)
  )
}

/** Whether a line ends where a sentence may end. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…](?:\s?["”»’)])*\*?\d?$|[»”"]$/.test(text.slice(-LONGEST_END))
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
