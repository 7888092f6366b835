import { type EnteredHolidays, NONE_ENTERED } from '../agenda-schema/holidays.ts'
import type { Agenda, Facts, IsoDate } from '../model/agenda.ts'
import { addDays, daysBetween, parseDate } from '../model/dates.ts'
import { LANGUAGES } from '../model/language.ts'
import { createContext, type RuleContext } from '../rules/context.ts'
import { type DayMap, mapDays } from './day-map.ts'
import { lastDates } from './last-dates.ts'
import { nextFacts } from './next-facts.ts'
import type { WantedSession } from './wanted-session.ts'

/** The step from one session to the next: what was, what will be, and how the one becomes the other. */
export interface Passage {
  /** The last agenda with what rules derive from it, in all its languages. */
  readonly last: RuleContext
  /** The facts of the next session. */
  readonly next: Facts
  /** The holidays that somebody entered. */
  readonly entered: EnteredHolidays
  /** The numbers of both sessions, where both are known. */
  readonly numbers: Change<number> | null
  /** The years of both sessions, where that of the last is known. */
  readonly years: Change<number> | null
  /** From which day on a date belongs to the last session and what led to it; null for every day. */
  readonly since: IsoDate | null
  /** From which day on dates were still to come when the last agenda was written. */
  readonly toCome: IsoDate | null
  readonly days: DayMap
}

/** Something before and after. */
export interface Change<Value> {
  readonly before: Value
  readonly after: Value
}

/** An agenda whose date is not known was written this many days before the session at least. */
const WRITTEN_BEFORE = 75
/** The time between two sessions is taken to be within these days; and some weeks of doubt. */
const SHORTEST_INTERVAL = 365
const LONGEST_INTERVAL = 4 * 366
const DOUBT = 14

/** Works out the step from an agenda to the session that a person wants. */
export function createPassage(
  previous: Agenda,
  wanted: WantedSession,
  entered: EnteredHolidays = NONE_ENTERED,
): Passage {
  const after = wanted.sessionNumber
  const before = previous.facts.sessionNumber ?? (after && after > 1 ? after - 1 : undefined)
  const facts: Facts = {
    ...previous.facts,
    ...lastDates(previous),
    ...(before === undefined ? {} : { sessionNumber: before }),
    languages: allLanguages(previous),
  }
  const last = createContext({ ...previous, facts }, null, { holidays: entered })
  const next = { ...nextFacts(last, wanted), languages: previous.facts.languages }
  const year = parseDate(next.opening)?.year
  return {
    last,
    next,
    entered,
    numbers: before && after ? { before, after } : null,
    years: last.year && year ? { before: last.year, after: year } : null,
    since: firstDay(facts, next),
    toCome: firstDayToCome(facts),
    days: mapDays({ ...previous, facts }, next, entered),
  }
}

/** Languages in which something may be written although the agenda does not name them come last. */
function allLanguages({ facts }: Agenda): Facts['languages'] {
  return [...facts.languages, ...LANGUAGES.filter((one) => !facts.languages.includes(one))]
}

/** The day after the session before last, as far as the time between sessions tells. */
function firstDay({ opening }: Facts, next: Facts): IsoDate | null {
  const between = daysBetween(opening, next.opening)
  if (!opening || between === null) return null
  const interval = Math.min(Math.max(between, SHORTEST_INTERVAL), LONGEST_INTERVAL)
  return addDays(opening, -interval - DOUBT)
}

function firstDayToCome({ documentDate, opening }: Facts): IsoDate | null {
  if (documentDate && (!opening || documentDate < opening)) return documentDate
  return opening ? addDays(opening, -WRITTEN_BEFORE) : null
}
