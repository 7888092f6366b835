import type { RuleContext } from './context.ts'
import { type NumberedMeeting, numberedMeetingsIn } from './numbered-meetings.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * Meetings of a working group are numbered in the order of their days, and each has one number. Two
 * that one sentence names with their days follow each other.
 */
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
      const wrong = others.find(
        (one) =>
          contradicts(one.meeting, meeting) ||
          (one === others.at(-1) && one.view === view && skips(view, one.meeting, meeting)),
      )
      if (wrong) {
        const words = wordsOf(view, meeting)
        report(inText(view, { from: meeting.from, to: meeting.from + words.length }), {
          values: { words, date: meeting.first, other: wrong.meeting.first ?? '' },
        })
      } else told.set(key, [...others, { meeting, view }])
    }
}

/** "Fifteenth meeting", without what leads on to the name of the group. */
function wordsOf({ plain }: TextView, { from, to }: NumberedMeeting): string {
  return plain.slice(from, to).replace(/[\s\u00a0]+(?:(?:du|of the)[\s\u00a0]+)?$/, '')
}

/** Whether a sentence goes from one meeting to another as if there were none between them. */
function skips(view: TextView, one: NumberedMeeting, other: NumberedMeeting): boolean {
  const sentence = sentencesOf(view).find(({ to }) => to > one.from)
  return !!sentence && other.from < sentence.to && Math.abs(other.number - one.number) > 1
}

function contradicts(one: NumberedMeeting, other: NumberedMeeting): boolean {
  if (one.first === null || other.first === null) return false
  if (one.number === other.number) return one.first !== other.first
  return one.number < other.number !== one.first < other.first
}
