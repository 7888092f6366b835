import type { IsoDate } from '../../model/agenda.ts'

const OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

/** A date of the Gregorian calendar, month from 1; null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (!days || day < 1 || day > days || year < 1900 || year > 2199) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The weekday of a date, 0 for Monday (Sakamoto's rule). */
export function weekdayOf(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return (shifted + leaps + (OFFSETS[month - 1] ?? 0) + day + 6) % 7
}
