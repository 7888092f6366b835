import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** No paragraph ends in the middle of a sentence that the next one continues. */
export const noBrokenParagraph: Rule = {
  id: 'no-broken-paragraph',
  severity: 'warning',
  family: 'hygiene',
  reads: [],
  checkText,
}

const ENDS = /[.:;!?…»”")\]]/
const CONTINUES = /^\s*\p{Ll}(?!\))/u

function checkText(view: TextView, _: unknown, report: Report) {
  if (view.field !== 'annotation') return
  for (const [place, { kind, from, to }] of view.paragraphs.entries()) {
    const next = view.paragraphs[place + 1]
    if (!next || kind !== 'text' || next.kind !== 'text') continue
    const following = view.plain.slice(next.from, next.to)
    if (!CONTINUES.test(following)) continue
    const words = view.plain.slice(from, to).trimEnd()
    if (words === '' || ENDS.test(words.slice(-1))) continue
    const range = { from: from + words.length, to: next.to - following.trimStart().length }
    report(inText(view, range), { fix: replacing(view, range, ' ') })
  }
}
