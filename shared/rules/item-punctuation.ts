import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A title holds no end punctuation: the printed list adds it, and it would stand there twice. */
export const itemPunctuation: Rule = {
  id: 'item-punctuation',
  severity: 'warning',
  family: 'structure',
  reads: [],
  checkText,
}

const END = /[\s\u00a0]*[.;:,][\s\u00a0.;:,]*$/
const ABBREVIATED = /(?:\betc|\.\.)\.$/

function checkText(view: TextView, _: unknown, report: Report) {
  if (view.field !== 'title' || view.at.document !== undefined) return
  const found = END.exec(view.plain)
  if (!found || ABBREVIATED.test(view.plain.trimEnd())) return
  const range = { from: found.index, to: view.plain.length }
  report(inText(view, range), {
    values: { mark: found[0].trim() },
    fix: replacing(view, range, ''),
  })
}
