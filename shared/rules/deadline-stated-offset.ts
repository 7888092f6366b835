import type { IsoDate } from '../model/agenda.ts'
import { addDays } from '../model/dates.ts'
import type { Language } from '../model/language.ts'
import { weekdayDate } from '../model/long-dates.ts'
import { cardinalIn, cardinalPattern } from './cardinals.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datedParagraphs, datesIn } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { statesDeadline } from './stated-deadline.ts'
import { inText, type TextView } from './text-view.ts'

/**
 * Where a sentence says both how long before the opening and on which day, the two agree. It needs
 * to know nothing of the body.
 */
export const deadlineStatedOffset: Rule = {
  id: 'deadline-stated-offset',
  severity: 'error',
  family: 'deadlines',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

interface OffsetWords {
  readonly offset: RegExp
  readonly least: RegExp
  /** Days so counted are said of whole weeks as often. */
  readonly vague: readonly string[]
}

const OFFSETS: Partial<Record<Language, OffsetWords>> = {
  fr: {
    offset: new RegExp(
      `(?<count>${cardinalPattern('fr')})[\\s\\u00a0]+(?<unit>jours|semaines?)(?: au (?:moins|plus tard))? avant (?:le début|l[’']ouverture)(?: (?:de (?:la|sa|cette) (?:\\p{L}+ )?session|des travaux))?`,
      'iu',
    ),
    least: /au moins|au plus tard|avant le\b/,
    vague: ['huit', 'quinze'],
  },
  en: {
    offset: new RegExp(
      `(?<count>${cardinalPattern('en')})[\\s\\u00a0]+(?<unit>days|weeks?)(?: at the latest)? (?:before|prior to|in advance of) the (?:opening|beginning|start|commencement|first day)`,
      'iu',
    ),
    least: /at least|at the latest|no later than|not later than|\bby\b/,
    vague: [],
  },
}

/** What makes the day that follows the same as the time limit. */
const THAT_IS = /that is|i\.e\.|namely|\bsoit\b|à savoir|c[’']est-à-dire/i

const HINT = /avant (?:le début|l[’']ouverture)|(?:before|prior to|in advance of) the/

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, schema } = context
  const words = OFFSETS[view.language]
  if (!words || !facts.opening || !datedParagraphs(view).some((paragraph) => HINT.test(paragraph)))
    return
  for (const sentence of sentencesOf(view)) {
    const found = words.offset.exec(sentence.words)
    const days = found ? daysOf(found, words, view.language) : null
    const computed: IsoDate | null = days ? addDays(facts.opening, -days) : null
    const dates = datesIn(view).filter(({ from, to }) => from >= sentence.from && to <= sentence.to)
    const [printed] = dates.filter(({ from }) => from > sentence.from + (found?.index ?? 0))
    const date = printed ? dayMeant(printed, context) : null
    if (!found || !computed || !printed || !date || dates.length > 1) continue
    const between = view.plain.slice(sentence.from + found.index, printed.from)
    const isLatest = words.least.test(sentence.words) && date < computed && !THAT_IS.test(between)
    const isBefore = date < computed && daysOffUntil(date, computed, context)
    if (date === computed || date === facts.opening || isLatest || isBefore) continue
    if (isQuoted(view, printed.from)) continue
    if (schema.deadlines?.some((deadline) => statesDeadline(deadline, view, sentence))) continue
    const isWhole = printed.weekday !== null && printed.year !== null
    report(inText(view, printed), {
      values: { date, right: computed, words: found[0] },
      ...(isWhole ? { fix: replacing(view, printed, weekdayDate(computed, view.language)) } : {}),
    })
  }
}

function daysOf(
  { groups }: RegExpExecArray,
  { vague }: OffsetWords,
  language: Language,
): number | null {
  const { count = '', unit = '' } = groups ?? {}
  const number = cardinalIn(count, language)
  if (/^(?:semaine|week)/i.test(unit)) return number && number * 7
  return vague.includes(count.toLowerCase()) ? null : number
}

/** Whether a day is the last working day before a time limit that falls on a day off. */
function daysOffUntil(date: IsoDate, limit: IsoDate, { isWorkingDay }: RuleContext): boolean {
  let day: IsoDate | null = limit
  while (day && day > date && !isWorkingDay(day)) day = addDays(day, -1)
  return day === date
}
