import type { RuleContext } from './context.ts'
import { datesIn, resolve } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** No date names a day that its month does not have. */
export const noImpossibleDate: Rule = {
  id: 'no-impossible-date',
  severity: 'error',
  family: 'dates',
  reads: ['facts'],
  checkText,
}

/** Without any year the longest February counts. */
const LEAP_YEAR = 2024

function checkText(view: TextView, { year }: RuleContext, report: Report) {
  for (const printed of datesIn(view))
    if (printed.month > 0 && resolve(printed, year ?? LEAP_YEAR) === null)
      report(inText(view, printed), {
        values: { words: view.plain.slice(printed.from, printed.to) },
      })
}
