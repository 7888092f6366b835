import { daysBetween } from '../model/dates.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'
import { numberedMeetingsOf, toldMeetingsIn } from './told-meetings.ts'

/** A document gives the days of a meeting of a working group in the same way wherever it does. */
export const meetingDaysAgree: Rule = {
  id: 'meeting-days-agree',
  severity: 'warning',
  family: 'dates',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

/** Meetings of one group that are further apart than so many days are two. */
const SAME_MEETING = 45

function check({ texts }: RuleContext, report: Report) {
  for (const view of texts)
    for (const { group, days } of toldMeetingsIn(view)) {
      const numbered = numberedMeetingsOf(group, view.language, texts)
      for (const { from, to, first, last } of days) {
        if (numbered.some((one) => one.first === first && one.last === last)) continue
        const meant = numbered.find(
          (one) =>
            Math.abs(daysBetween(one.first, first) ?? Number.NaN) <= SAME_MEETING &&
            !days.some((told) => told.first === one.first && told.last === one.last),
        )
        if (meant)
          report(inText(view, { from, to }), {
            values: {
              words: view.plain.slice(from, to),
              other: meant.first,
              number: meant.number,
            },
          })
      }
    }
}
