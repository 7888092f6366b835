import { findAll } from './find-all.ts'
import { ofText } from './of-text.ts'
import type { Range, TextView } from './text-view.ts'

const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g

/** What stands between quotation marks, and the paragraphs that are quotations. */
export const quotationsIn = ofText(({ plain, paragraphs }: TextView): readonly Range[] => [
  ...paragraphs.filter(({ kind }) => kind === 'quote'),
  ...findAll(QUOTED, plain).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  })),
])

/** Whether an offset is inside a quotation, whose words are not ours to correct. */
export function isQuoted(view: TextView, at: number): boolean {
  return quotationsIn(view).some(({ from, to }) => at >= from && at < to)
}
