import type { Id, Item, Meeting } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { fold, foldedTitle } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/** A body does not meet in parallel while the plenary takes up the item that bears its name. */
export const parallelItemClash: Rule = {
  id: 'parallel-item-clash',
  severity: 'info',
  family: 'timetable',
  reads: ['facts', 'tree', 'titles', 'meetings', 'entries'],
  check,
}

/** What the name of a body says that it is about. */
const ABOUT = /\b(?:sur (?:la |le |les |l[’'])|on (?:the )?)(.+)$/i

function check(context: RuleContext, report: Report) {
  const { agenda, nameOf } = context
  const parallel = agenda.meetings.filter(({ track, body }) => track === 'parallel' && body)
  for (const meeting of parallel) {
    const topic = topicOf(meeting, context)
    const item = topic
      ? takenUp(meeting, context).find((one) => isAbout(one, topic, context))
      : null
    if (item)
      report(
        { meeting: meeting.id },
        { values: { item: nameOf(item.id), date: meeting.date, body: topic ?? '' } },
      )
  }
}

function topicOf({ body = '' }: Meeting, { schema, language }: RuleContext): string | null {
  const name = schema.bodies.find(({ id }) => id === body)?.name[language] ?? body
  const about = ABOUT.exec(name)?.[1]
  return about ? fold(about) : null
}

/** The items that the plenary takes up at the same time. */
function takenUp(meeting: Meeting, { agenda, meetings, items }: RuleContext): readonly Item[] {
  const isMeanwhile = (id: Id) => {
    const other = meetings.get(id)
    return (
      other?.track === 'plenary' &&
      other.date === meeting.date &&
      other.start < meeting.end &&
      meeting.start < other.end
    )
  }
  return agenda.entries.flatMap((entry) => {
    const item = entry.item !== null && isMeanwhile(entry.meeting) ? items.get(entry.item) : null
    return item ? [item] : []
  })
}

/** Whether a title begins with what a body is about: other titles only mention it. */
function isAbout({ title }: Item, topic: string, { language }: RuleContext): boolean {
  return `${foldedTitle(title[language])} `.startsWith(`${topic} `)
}
