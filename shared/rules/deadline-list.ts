import { type DeadlineSchema, deadlineDate } from '../agenda-schema/deadlines.ts'
import type { Agenda, IsoDate } from '../model/agenda.ts'
import type { Place } from '../model/finding.ts'
import { createContext, type RuleContext, type Surroundings } from './context.ts'
import { statementsIn } from './stated-deadline.ts'
import { inText } from './text-view.ts'

/** A deadline of the body with its day, and what the agenda says of it. */
export interface DeadlineLine {
  readonly deadline: DeadlineSchema
  /** Null while the dates of the session are not known. */
  readonly date: IsoDate | null
  /** Where the agenda gives a day for it, in the order of the document. */
  readonly stated: readonly StatedDay[]
}

/** A day that the agenda gives for a deadline. */
export interface StatedDay {
  readonly at: Place
  readonly date: IsoDate
  /** Whether it is the day computed, or a day that may be instead. */
  readonly isKept: boolean
}

/**
 * Every deadline that the agenda schema knows, the earliest first; those without a day come last, in
 * the order of the schema. Days that the text itself calls holidays count as such where it does.
 */
export function deadlineList(agenda: Agenda, surroundings?: Surroundings): readonly DeadlineLine[] {
  const context = createContext(agenda, null, surroundings)
  const lines = (context.schema.deadlines ?? []).map((deadline) => lineOf(deadline, context))
  return lines.toSorted((one, other) => compareDays(one.date, other.date))
}

function lineOf(deadline: DeadlineSchema, context: RuleContext): DeadlineLine {
  const { facts, surroundings, texts } = context
  const statements = texts
    .filter(({ field }) => field === 'annotation')
    .flatMap((view) =>
      statementsIn(deadline, view, context).map((statement) => ({ view, ...statement })),
    )
  const date =
    statements.find(({ isKept }) => isKept)?.computed ??
    deadlineDate(deadline, facts, [], surroundings.holidays)
  const stated = statements.map(({ view, stated: { printed, date: day }, isKept }) => ({
    at: inText(view, printed),
    date: day,
    isKept,
  }))
  return { deadline, date, stated: [...factOf(deadline, date, context), ...stated] }
}

/** The agenda is communicated on its own date. */
function factOf(
  { id }: DeadlineSchema,
  date: IsoDate | null,
  { facts: { documentDate } }: RuleContext,
): readonly StatedDay[] {
  if (id !== 'deadline-agenda-60' || !documentDate || !date) return []
  return [{ at: { fact: 'documentDate' }, date: documentDate, isKept: documentDate <= date }]
}

function compareDays(one: IsoDate | null, other: IsoDate | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}
