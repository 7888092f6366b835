import type { RuleContext } from './context.ts'
import { rangesIn, resolve } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** The second day of a range comes after the first. */
export const dateRangeOrder: Rule = {
  id: 'date-range-order',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

function checkText(view: TextView, { year }: RuleContext, report: Report) {
  for (const range of rangesIn(view)) {
    const first = resolve(range.first, year)
    const last = resolve(range.last, year)
    if (first && last && last <= first)
      report(inText(view, range), {
        values: { words: view.plain.slice(range.from, range.to).trim() },
      })
  }
}
