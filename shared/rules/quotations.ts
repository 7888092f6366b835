import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import type { Range, TextView } from './text-view.ts'

const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"/g

const SIGNS = ['«', '“', '"'].map(needle)

/** What stands between quotation marks, and the paragraphs that are quotations. */
export const quotationsIn = ofText((view: TextView): readonly Range[] => {
  const paragraphs = view.paragraphs.filter(({ kind }) => kind === 'quote')
  if (!holdsOne(view, SIGNS)) return paragraphs
  const quoted = findAll(QUOTED, view.plain).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }))
  return [...paragraphs, ...quoted]
})

/** Whether an offset is inside a quotation, whose words are not ours to correct. */
export function isQuoted(view: TextView, at: number): boolean {
  return quotationsIn(view).some(({ from, to }) => at >= from && at < to)
}
