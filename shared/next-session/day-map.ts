import { type EnteredHolidays, isWorkingDay } from '../agenda-schema/holidays.ts'
import type { Agenda, Facts, IsoDate } from '../model/agenda.ts'
import { addDays, daysBetween, isWeekend } from '../model/dates.ts'
import type { PlaceNote } from '../model/place-to-check.ts'
import { sessionDays } from '../model/session-days.ts'

/** Where the days of the last session go. */
export interface DayMap {
  /** Each day of the last session, and each other day on which it met. */
  readonly moved: ReadonlyMap<IsoDate, MovedDay>
  /** Working days of the next session that no day of the last one fills. */
  readonly added: readonly IsoDate[]
}

/** The day that takes the place of another. */
export interface MovedDay {
  readonly date: IsoDate
  readonly note?: PlaceNote
}

/**
 * Lays the days of the last session on those of the next, working day on working day. The last day
 * stays the last, because the report is adopted on it: when the sessions differ in length, days are
 * added before it, or the days that find no room go to the day before it.
 */
export function mapDays(
  { facts, meetings }: Agenda,
  next: Facts,
  entered: EnteredHolidays,
): DayMap {
  const met = [...new Set(meetings.map(({ date }) => date))].sort()
  const before = sessionDays(facts).filter(
    (date) => isWorkingDay(date, facts.place, [], entered) || met.includes(date),
  )
  const after = sessionDays(next).filter((date) => isWorkingDay(date, next.place, [], entered))
  const moved = new Map<IsoDate, MovedDay>()
  for (const [place, date] of before.entries()) {
    const day = dayFor(place, before.length, after) ?? offset(date, facts, next)
    if (day) moved.set(date, day)
  }
  for (const date of met) {
    const day = moved.has(date) ? null : besideWorkingDays(date, { facts, next, moved, after })
    if (day) moved.set(date, day)
  }
  const filled = new Set([...moved.values()].map(({ date }) => date))
  return { moved, added: after.filter((date) => !filled.has(date)) }
}

/** The day on which the working day at a place of the last session falls. */
function dayFor(place: number, count: number, after: readonly IsoDate[]): MovedDay | null {
  const last = after.at(-1)
  if (!last) return null
  if (place === count - 1) return { date: last }
  const date = after[place]
  if (date && (place < after.length - 1 || count <= 1)) return { date }
  return { date: after.at(-2) ?? last, note: 'day-missing' }
}

interface Laid {
  readonly facts: Facts
  readonly next: Facts
  readonly moved: ReadonlyMap<IsoDate, MovedDay>
  readonly after: readonly IsoDate[]
}

/** A weekend or a holiday goes as far after the working day before it as it was, where it can. */
function besideWorkingDays(date: IsoDate, { facts, next, moved, after }: Laid): MovedDay | null {
  const anchor = [...moved.keys()].filter((one) => one < date).at(-1)
  const isInside = !!facts.opening && date >= facts.opening && date <= (facts.closing ?? '')
  const beside = anchor && isInside ? moved.get(anchor)?.date : undefined
  if (!anchor || !beside) return offset(date, facts, next)
  const wished = addDays(beside, daysBetween(anchor, date) ?? 0)
  const isFree = wished && wished <= (next.closing ?? '') && !after.includes(wished)
  return isFree ? { date: wished, note: 'weekend' } : { date: beside, note: 'day-missing' }
}

/** A day outside of the session keeps its distance from the opening or the closing. */
function offset(date: IsoDate, last: Facts, next: Facts): MovedDay | null {
  const isAfter = !!last.closing && date > last.closing
  const [from, to] = isAfter ? [last.closing, next.closing] : [last.opening, next.opening]
  const distance = daysBetween(from, date)
  const moved = to && distance !== null ? addDays(to, distance) : null
  if (!moved) return null
  return { date: moved, note: isWeekend(moved) && !isWeekend(date) ? 'weekend' : 'day-off' }
}
