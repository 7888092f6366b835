import type { Furniture } from './furniture.ts'
import { isBlank, type Line } from './line.ts'
import type { SpacedLine } from './spacing.ts'

/** What the furniture of the pages says of the document. */
export interface PageTexts {
  readonly jobNumbers: readonly string[]
  readonly heads: readonly string[]
}

/** The lines to read: no blank lines and no furniture, but what stood between them noted. */
export function spacedLines(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
): readonly SpacedLine[] {
  const spaced: SpacedLine[] = []
  let gap = 0
  let page = false
  for (const line of lines) {
    if (furniture.has(line.number)) {
      page = true
    } else if (isBlank(line)) {
      gap++
      page ||= line.raw.includes('\f')
    } else {
      spaced.push({ line, gap, page })
      gap = 0
      page = false
    }
  }
  return spaced
}

/** The words of the furniture that say something: job numbers and running heads. */
export function pageTexts(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
): PageTexts {
  const texts = (kind: Furniture) =>
    lines.filter(({ number }) => furniture.get(number) === kind).map(({ text }) => text)
  return { jobNumbers: texts('job-number'), heads: texts('running-head') }
}
