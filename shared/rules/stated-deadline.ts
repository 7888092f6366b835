import { type DeadlineSchema, deadlineDate } from '../agenda-schema/deadlines.ts'
import { remembered } from '../base/remembered.ts'
import type { IsoDate } from '../model/agenda.ts'
import { addDays, daysBetween } from '../model/dates.ts'
import type { Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import { weekdayDate } from '../model/long-dates.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datedParagraphs, datesIn, type PrintedDate } from './printed-dates.ts'
import { replacing } from './replace-range.ts'
import type { Report, TextRule } from './rule.ts'
import { paragraphAt, type Sentence, sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** A date further from the deadline than this belongs to something else. */
const WITHIN_DAYS = 45

/** The rule that compares a deadline of the agenda schema with the date that the text gives for it. */
export function statedDeadline(id: string, severity: Severity): TextRule {
  return {
    id,
    severity,
    family: 'deadlines',
    reads: ['facts'],
    languages: ['fr', 'en'],
    checkText(view, context, report) {
      const deadline = context.schema.deadlines?.find((one) => one.id === id)
      if (deadline && view.field === 'annotation') compare(deadline, view, context, report)
    },
  }
}

interface Wording {
  readonly says: RegExp
  readonly about: RegExp | null
}

const wordings = remembered((deadline: DeadlineSchema) => {
  const known = new Map<Language, Wording>()
  for (const language of ['fr', 'en'] as const) {
    const says = deadline.says?.[language]
    const about = deadline.about?.[language]
    if (says)
      known.set(language, {
        says: new RegExp(says, 'i'),
        about: about ? new RegExp(about, 'i') : null,
      })
  }
  return known
})

/** Whether a sentence states a deadline that the agenda schema knows. */
export function statesDeadline(deadline: DeadlineSchema, view: TextView, sentence: Sentence) {
  const wording = wordings(deadline).get(view.language)
  if (!wording?.says.test(sentence.words)) return false
  return !wording.about || wording.about.test(paragraphAt(view, sentence.from).words)
}

function compare(deadline: DeadlineSchema, view: TextView, context: RuleContext, report: Report) {
  for (const { stated, computed, isKept } of statementsIn(deadline, view, context))
    if (!isKept) reportWrong(stated, computed, deadline, { view, context, report })
}

/** A sentence that states a deadline. */
export interface Statement {
  /** The date that it gives, the one that is right where it gives several. */
  readonly stated: Stated
  readonly computed: IsoDate
  /** Whether what is stated is what is computed, or may be. */
  readonly isKept: boolean
}

/** The sentences of a text that give a date for a deadline. */
export function statementsIn(
  deadline: DeadlineSchema,
  view: TextView,
  context: RuleContext,
): readonly Statement[] {
  const wording = wordings(deadline).get(view.language)
  const mayState = (words: string) =>
    wording?.says.test(words) === true && wording.about?.test(words) !== false
  if (!wording || !datedParagraphs(view).some(mayState)) return []
  const printed = datesIn(view)
  const { facts, surroundings } = context
  const computed = deadlineDate(deadline, facts, holidaysIn(view, context), surroundings.holidays)
  if (!computed) return []
  return sentencesOf(view).flatMap((sentence): readonly Statement[] => {
    const dates = printed.filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
    if (dates.length === 0 || !statesDeadline(deadline, view, sentence)) return []
    const stated = dates.flatMap((one) => near(one, computed, deadline, context))
    const kept = stated.find(({ date }) => agrees(deadline, date, computed))
    if (kept) return [{ stated: kept, computed, isKept: true }]
    const wrong = deadline.counts === 'closing' || isNoon(deadline) ? stated.at(-1) : stated[0]
    return wrong ? [{ stated: wrong, computed, isKept: false }] : []
  })
}

/** A date of a sentence, as it is printed and as it is meant. */
export interface Stated {
  readonly printed: PrintedDate
  readonly date: IsoDate
}

function near(
  printed: PrintedDate,
  computed: IsoDate,
  { counts, days }: DeadlineSchema,
  context: RuleContext,
): readonly Stated[] {
  const isBeforeOpening = counts === 'opening' && days < 0
  const date = dayMeant(printed, context)
  if (date && isBeforeOpening && isInSession(date, context)) return []
  const distance = date ? daysBetween(computed, date) : null
  return date && distance !== null && Math.abs(distance) <= WITHIN_DAYS ? [{ printed, date }] : []
}

/** What is done during the session is no deadline before it. */
function isInSession(date: IsoDate, { facts: { opening, closing } }: RuleContext): boolean {
  return opening !== undefined && date >= opening && date <= (closing ?? opening)
}

function agrees({ latest }: DeadlineSchema, stated: IsoDate, computed: IsoDate): boolean {
  return latest ? stated <= computed : stated === computed
}

/** Deadlines at noon stand at the end of their sentence, after the day from which something is open. */
function isNoon({ says }: DeadlineSchema): boolean {
  return /noon/.test(says?.en ?? '')
}

/** The days that the text itself calls holidays: nobody need have entered them. */
function holidaysIn(view: TextView, context: RuleContext): readonly IsoDate[] {
  return datesIn(view)
    .filter(({ to }) => /^.{0,20}(?:férié|holiday)/i.test(view.plain.slice(to, to + 40)))
    .map((printed) => dayMeant(printed, context))
    .filter((date): date is IsoDate => date !== null)
}

interface Where {
  readonly view: TextView
  readonly context: RuleContext
  readonly report: Report
}

function reportWrong(
  { printed, date }: Stated,
  computed: IsoDate,
  { source, latest }: DeadlineSchema,
  { view, context, report }: Where,
) {
  const isWhole = printed.weekday !== null && printed.year !== null
  const day = latest ? lastWorkingDay(computed, context) : computed
  report(inText(view, printed), {
    values: { date, right: day, source: source[view.language] ?? source.en ?? '' },
    ...(isWhole ? { fix: replacing(view, printed, weekdayDate(day, view.language)) } : {}),
  })
}

/** The day itself where it is a working day, else the last one before it. */
function lastWorkingDay(day: IsoDate, { isWorkingDay }: RuleContext): IsoDate {
  let date: IsoDate | null = day
  while (date && !isWorkingDay(date)) date = addDays(date, -1)
  return date ?? day
}
