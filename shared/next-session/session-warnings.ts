import { type EnteredHolidays, isWorkingDay, NONE_ENTERED } from '../agenda-schema/holidays.ts'
import { schemaById } from '../agenda-schema/index.ts'
import type { Agenda, IsoDate } from '../model/agenda.ts'
import { daysBetween, isWeekend, parseDate } from '../model/dates.ts'
import { LONGEST_SESSION, sessionDays } from '../model/session-days.ts'
import { lastDates } from './last-dates.ts'
import type { WantedSession } from './wanted-session.ts'

/** What is unusual about a session and may all the same be meant. */
export const SESSION_WARNINGS = [
  'opens-on-weekend',
  'closes-on-weekend',
  'opens-on-holiday',
  'closes-on-holiday',
  'before-the-last',
  'number-does-not-follow',
  'other-length',
] as const
export type SessionWarning = (typeof SESSION_WARNINGS)[number]

/** Why a session cannot be: its dates are none, are the wrong way round, or years apart. */
export type SessionFault = 'not-a-date' | 'session-ends-before-it-opens' | 'session-too-long'

/** What makes a wanted session impossible, or null. */
export function sessionFault({ opening, closing = opening }: WantedSession): SessionFault | null {
  if (!parseDate(opening) || !parseDate(closing)) return 'not-a-date'
  if (closing < opening) return 'session-ends-before-it-opens'
  return (daysBetween(opening, closing) ?? 0) > LONGEST_SESSION ? 'session-too-long' : null
}

/** What a person should look at again before an agenda is made for a wanted session. */
export function sessionWarnings(
  previous: Agenda,
  wanted: WantedSession,
  entered: EnteredHolidays = NONE_ENTERED,
): readonly SessionWarning[] {
  if (sessionFault(wanted)) return []
  const { opening, closing = opening, sessionNumber } = wanted
  const place = wanted.place ?? previous.facts.place
  const last = lastDates(previous)
  const isHoliday = (date: IsoDate) => !isWeekend(date) && !isWorkingDay(date, place, [], entered)
  const usual = schemaById(previous.facts.schema).sessionLength ?? sessionDays(last).length
  const found: Readonly<Record<SessionWarning, boolean>> = {
    'opens-on-weekend': isWeekend(opening),
    'closes-on-weekend': isWeekend(closing),
    'opens-on-holiday': isHoliday(opening),
    'closes-on-holiday': isHoliday(closing),
    'before-the-last': !!last.closing && opening <= last.closing,
    'number-does-not-follow':
      sessionNumber !== undefined &&
      previous.facts.sessionNumber !== undefined &&
      sessionNumber !== previous.facts.sessionNumber + 1,
    'other-length': usual > 0 && sessionDays({ opening, closing }).length !== usual,
  }
  return SESSION_WARNINGS.filter((warning) => found[warning])
}
