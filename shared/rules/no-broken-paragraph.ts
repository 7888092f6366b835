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

const ENDS = /[.:;!?…»”")\]]\s*$/
const CONTINUES = /^\s*\p{Ll}(?!\))/u

function checkText(view: TextView, _: unknown, report: Report) {
  if (view.field !== 'annotation') return
  for (const [place, { kind, from, to }] of view.paragraphs.entries()) {
    const next = view.paragraphs[place + 1]
    if (!next || kind !== 'text' || next.kind !== 'text') continue
    const words = view.plain.slice(from, to)
    const following = view.plain.slice(next.from, next.to)
    if (words.trim() === '' || ENDS.test(words) || !CONTINUES.test(following)) continue
    const range = {
      from: from + words.trimEnd().length,
      to: next.to - following.trimStart().length,
    }
    report(inText(view, range), { fix: replacing(view, range, ' ') })
  }
}
