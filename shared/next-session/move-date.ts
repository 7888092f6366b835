import { isWorkingDay } from '../agenda-schema/holidays.ts'
import type { IsoDate } from '../model/agenda.ts'
import { addDays, daysBetween } from '../model/dates.ts'
import type { Passage } from './passage.ts'

/**
 * The day for the next session of a day that was still to come in the last agenda: a day of the
 * session is the same day of the next, another keeps its distance from the opening or the closing,
 * and a working day stays one, earlier if it must. Null for a day that was over, and where the dates
 * of the last session are not known.
 */
export function moveDate(date: IsoDate, passage: Passage): IsoDate | null {
  const { last, next, toCome, days, entered } = passage
  if (toCome === null || date < toCome) return null
  const laid = days.moved.get(date)
  if (laid && laid.note === undefined) return laid.date
  const { opening, closing = opening } = last.facts
  const isAfter = closing !== undefined && date > closing
  const distance = daysBetween(isAfter ? closing : opening, date)
  const from = isAfter ? next.closing : next.opening
  if (distance === null || !from) return null
  let moved = addDays(from, distance)
  while (moved && last.isWorkingDay(date) && !isWorkingDay(moved, next.place, [], entered))
    moved = addDays(moved, -1)
  return moved
}
