import type { IsoDate } from '../model/agenda.ts'
import { addDays, parseDate } from '../model/dates.ts'
import type { Language } from '../model/language.ts'
import { weekdayDate } from '../model/long-dates.ts'
import { cardinalIn, cardinalPattern } from './cardinals.ts'
import type { RuleContext } from './context.ts'
import { dayMeant } from './day-meant.ts'
import { datedParagraphs, datesIn, type PrintedDate } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import { replacing } from './replace-range.ts'
import type { Report, Rule } from './rule.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
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
  languages: ['fr', 'en', 'es'],
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
      `(?<count>${cardinalPattern('fr')})[\\s\\u00a0]+(?<unit>jours?|semaines?|mois)(?: au (?:moins|plus tard))? avant (?:le début|l[’']ouverture|la (?:session|réunion)(?! d))(?: (?:de (?:la|sa|cette) (?:\\p{L}+ )?(?:session|réunion)|des travaux))?`,
      'iu',
    ),
    least: /au moins|au plus tard|avant le\b/,
    vague: ['huit', 'quinze'],
  },
  en: {
    offset: new RegExp(
      `(?<count>${cardinalPattern('en')})[\\s\\u00a0]+(?<unit>days?|weeks?|months?)(?: at the latest)? (?:before|prior to|in advance of|ahead of) the (?:opening|beginning|start|commencement|first day|(?:session|meeting)(?! of))`,
      'iu',
    ),
    least: /at least|at the latest|no later than|not later than|\bby\b/,
    vague: [],
  },
  es: {
    offset: new RegExp(
      `(?<count>${cardinalPattern('es')})[\\s\\u00a0]+(?<unit>días?|semanas?|mes(?:es)?) antes (?:de la (?:apertura|inauguración|reunión(?! d))|del (?:comienzo|inicio|período de sesiones(?! d)))`,
      'iu',
    ),
    least: /al menos|por lo menos|a más tardar|como mínimo|antes del\b/,
    vague: ['ocho', 'quince'],
  },
}

/** What makes the day beside it the same as the time limit. */
const THAT_IS = /that is|i\.e\.|namely|\bsoit\b|à savoir|c[’']est-à-dire|es decir|\($/i
/** What stands between a day and the time limit that explains it. */
const APPOSED =
  /^[\s\u00a0]*[,(][\s\u00a0]*(?:(?:that is|i\.e\.|or|soit|à savoir|es decir),?[\s\u00a0]+)?(?:at least |au moins |al menos )?$/i

const HINT =
  /avant (?:le début|l[’']ouverture|la )|(?:before|prior to|in advance of|ahead of) the|antes del? /

function checkText(view: TextView, context: RuleContext, report: Report) {
  const { facts, schema } = context
  const words = OFFSETS[view.language]
  if (!words || !facts.opening || !datedParagraphs(view).some((paragraph) => HINT.test(paragraph)))
    return
  for (const sentence of sentencesOf(view)) {
    const found = words.offset.exec(sentence.words)
    const computed: IsoDate | null = found
      ? dayBefore(facts.opening, found, words, view.language)
      : null
    const stated: StatedDay | null = found && computed ? dayStated(found, sentence, view) : null
    const date: IsoDate | null = stated ? dayMeant(stated.printed, context) : null
    if (!found || !computed || !stated || !date) continue
    const { printed, isSame } = stated
    const isLatest = words.least.test(sentence.words) && date < computed && !isSame
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

interface StatedDay {
  readonly printed: PrintedDate
  /** Whether the sentence says that the day and the time limit are one. */
  readonly isSame: boolean
}

/** The day that a sentence gives for its time limit: right before it, or the only one after it. */
function dayStated(
  { index, 0: words }: RegExpExecArray,
  sentence: Sentence,
  view: TextView,
): StatedDay | null {
  const [from, to] = [sentence.from + index, sentence.from + index + words.length]
  const dates = datesIn(view).filter((one) => one.from >= sentence.from && one.to <= sentence.to)
  const before = dates.findLast((one) => one.to <= from)
  if (before && APPOSED.test(view.plain.slice(before.to, from))) {
    return { printed: before, isSame: true }
  }
  const printed = dates.find((one) => one.from >= to)
  if (!printed) return null
  const isSame = THAT_IS.test(view.plain.slice(to, printed.from))
  return dates.length === 1 || isSame ? { printed, isSame } : null
}

function dayBefore(
  opening: IsoDate,
  { groups }: RegExpExecArray,
  { vague }: OffsetWords,
  language: Language,
): IsoDate | null {
  const { count = '', unit = '' } = groups ?? {}
  const number = cardinalIn(count, language)
  if (!number) return null
  if (/^m/i.test(unit)) return parseDate(opening)?.subtract({ months: number }).toString() ?? null
  if (/^[sw]/i.test(unit)) return addDays(opening, -number * 7)
  return vague.includes(count.toLowerCase()) ? null : addDays(opening, -number)
}

/** Whether a day is the last working day before a time limit that falls on a day off. */
function daysOffUntil(date: IsoDate, limit: IsoDate, { isWorkingDay }: RuleContext): boolean {
  let day: IsoDate | null = limit
  while (day && day > date && !isWorkingDay(day)) day = addDays(day, -1)
  return day === date
}
