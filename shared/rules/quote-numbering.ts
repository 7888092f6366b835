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
  ['«', '»'],
  ['“', '”'],
] as const

function checkText(view: TextView, _: unknown, report: Report) {
  for (const [opens, closes] of PAIRS) {
    const lost = unbalanced(view, opens, closes)
    if (lost !== null) report(inText(view, { from: lost, to: lost + 1 }))
  }
}

function unbalanced({ plain }: TextView, opens: string, closes: string): number | null {
  if (!plain.includes(opens) && !plain.includes(closes)) return null
  const open: number[] = []
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === opens) {
      const isContinued = open.length > 0 && /(?:^|\n)[\s-]*$/.test(plain.slice(0, at))
      if (!isContinued) open.push(at)
    } else if (plain[at] === closes && open.pop() === undefined) return at
  }
  return open[0] ?? null
}
