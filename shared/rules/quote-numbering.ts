import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * Every quotation that is opened is closed. In a quotation of several paragraphs each may open
 * anew, and one mark closes them all.
 */
export const quoteNumbering: Rule = {
  id: 'quote-numbering',
  severity: 'warning',
  family: 'symbols',
  reads: [],
  checkText,
}

const PAIRS = [
  ['«', /[«»]/g],
  ['“', /[“”]/g],
] as const
const SIGNS = ['«', '»', '“', '”'].map(needle)

function checkText(view: TextView, _: unknown, report: Report) {
  if (!holdsOne(view, SIGNS)) return
  for (const [opens, sign] of PAIRS) {
    const lost = unbalanced(view.plain, opens, sign)
    if (lost !== null) report(inText(view, { from: lost, to: lost + 1 }))
  }
}

function unbalanced(plain: string, opens: string, sign: RegExp): number | null {
  const open: number[] = []
  for (const { index: at, 0: found } of findAll(sign, plain)) {
    if (found === opens) {
      const isContinued = open.length > 0 && /(?:^|\n)[\s-]*$/.test(plain.slice(0, at))
      if (!isContinued) open.push(at)
    } else if (open.pop() === undefined) return at
  }
  return open[0] ?? null
}
