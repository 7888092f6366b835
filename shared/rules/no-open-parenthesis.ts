import { findAll } from './find-all.ts'
import { holdsOne, needle } from './holds.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** Every parenthesis that is opened is closed in its paragraph; the one of a marker `a)` opens none. */
export const noOpenParenthesis: Rule = {
  id: 'no-open-parenthesis',
  severity: 'warning',
  family: 'language',
  reads: [],
  checkText,
}

const SIGNS = ['(', ')'].map(needle)
const SIGN = /[()]/g
const MARKER = /(?:^|[\s\u00a0«“;:,.-])(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,3}|[A-Z])$/

function checkText(view: TextView, _: unknown, report: Report) {
  if (!holdsOne(view, SIGNS)) return
  for (const { from, to } of view.paragraphs) {
    const lost = unbalanced(view.plain.slice(from, to))
    if (lost !== null) report(inText(view, { from: from + lost, to: from + lost + 1 }))
  }
}

function unbalanced(words: string): number | null {
  const open: number[] = []
  for (const { index: at, 0: sign } of findAll(SIGN, words)) {
    if (sign === '(') {
      open.push(at)
      continue
    }
    const isMarker = MARKER.test(words.slice(Math.max(0, at - 6), at))
    if (open.length > 0 && !(isMarker && closesLater(words, at))) open.pop()
    else if (open.length === 0 && !isMarker) return at
  }
  return open[0] ?? null
}

/** Whether another parenthesis closes after this one without one opening in between. */
function closesLater(words: string, at: number): boolean {
  const rest = words.slice(at + 1)
  const closes = rest.indexOf(')')
  const opens = rest.indexOf('(')
  return closes >= 0 && (opens < 0 || closes < opens)
}
