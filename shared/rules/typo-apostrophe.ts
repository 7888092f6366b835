import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { holds, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** A document has one form of apostrophe, the typographic one where it uses both. */
export const typoApostrophe: Rule = {
  id: 'typo-apostrophe',
  severity: 'info',
  family: 'language',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents', 'entries'],
  check,
}

const STRAIGHT = /(?<=\p{L})'(?=\p{L})/gu

function check({ texts }: RuleContext, report: Report) {
  if (!texts.some((view) => apostrophesIn(view).curly)) return
  for (const view of texts) {
    const { straight } = apostrophesIn(view)
    const first = straight[0]
    const last = straight.at(-1)
    if (first === undefined || last === undefined) continue
    const range = { from: first, to: last + 1 }
    const right = view.plain.slice(range.from, range.to).replace(/'/g, '’')
    const isOnlyThese = !/(?<!\p{L})'|'(?!\p{L})/u.test(view.plain.slice(first - 1, last + 2))
    const isOneLine = !right.includes('\n')
    report(inText(view, range), {
      values: { count: straight.length },
      ...(isOnlyThese && isOneLine ? { fix: replacing(view, range, right) } : {}),
    })
  }
}

const CURLY = needle('’')
const UPRIGHT = needle("'")

const apostrophesIn = ofText((view: TextView) => ({
  curly: holds(view, CURLY),
  straight: holds(view, UPRIGHT) ? findAll(STRAIGHT, view.plain).map(({ index }) => index) : [],
}))
