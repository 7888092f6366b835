import type { RuleContext } from './context.ts'
import { type NumberedMeeting, numberedMeetingsIn } from './numbered-meetings.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type TextView } from './text-view.ts'

/** Meetings of a working group are numbered in the order of their days, and each has one number. */
export const meetingOrdinalSequence: Rule = {
  id: 'meeting-ordinal-sequence',
  severity: 'warning',
  family: 'dates',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

interface Told {
  readonly meeting: NumberedMeeting
  readonly view: TextView
}

function check({ texts }: RuleContext, report: Report) {
  const told = new Map<string, Told[]>()
  for (const view of texts)
    for (const meeting of numberedMeetingsIn(view)) {
      if (meeting.first === null) continue
      const key = `${view.language} ${meeting.group}`
      const others = told.get(key) ?? []
      const wrong = others.find((one) => contradicts(one.meeting, meeting))
      if (wrong)
        report(inText(view, meeting), {
          values: {
            words: view.plain.slice(meeting.from, meeting.to).trim(),
            date: meeting.first,
            other: wrong.meeting.first ?? '',
          },
        })
      else told.set(key, [...others, { meeting, view }])
    }
}

function contradicts(one: NumberedMeeting, other: NumberedMeeting): boolean {
  if (one.first === null || other.first === null) return false
  if (one.number === other.number) return one.first !== other.first
  return one.number < other.number !== one.first < other.first
}
