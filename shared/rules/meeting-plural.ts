import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'
import { numberedMeetingsOf, toldMeetingsIn } from './told-meetings.ts'

/** The days of one numbered meeting of a working group are not those of its "meetings". */
export const meetingPlural: Rule = {
  id: 'meeting-plural',
  severity: 'warning',
  family: 'dates',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

function check({ texts }: RuleContext, report: Report) {
  for (const view of texts)
    for (const { from, to, group, isPlural, days } of toldMeetingsIn(view)) {
      const [told, ...others] = days
      if (!isPlural || !told || others.length > 0) continue
      const same = numberedMeetingsOf(group, view.language, texts).filter(
        ({ first, last }) => first === told.first && last === told.last,
      )
      const [one] = same
      if (!one || same.some(({ number }) => number !== one.number)) continue
      report(inText(view, { from, to }), {
        values: { words: view.plain.slice(from, to), number: one.number },
      })
    }
}
