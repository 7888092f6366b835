import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoTime } from './agenda.ts'

/** A calendar day, or null for what does not name one (`2024-02-30`, `14.10.2024`, nothing). */
export function parseDate(date: string | undefined): Temporal.PlainDate | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** Whether a text is a calendar day as the model writes it. */
export function isIsoDate(text: string): text is IsoDate {
  return parseDate(text) !== null
}

/** Whether a text is a time of day as the model writes it. */
export function isIsoTime(text: string): text is IsoTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** The day `days` later, earlier when negative; null for what is not a date. */
export function addDays(date: IsoDate, days: number): IsoDate | null {
  return parseDate(date)?.add({ days }).toString() ?? null
}

/** The days from one date to another, negative when the second is earlier; null when unknown. */
export function daysBetween(from: IsoDate | undefined, to: IsoDate | undefined): number | null {
  const start = parseDate(from)
  const end = parseDate(to)
  return start && end ? start.until(end, { largestUnit: 'days' }).days : null
}

/** 1 for Monday to 7 for Sunday; null for what is not a date. */
export function weekday(date: IsoDate): number | null {
  return parseDate(date)?.dayOfWeek ?? null
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: IsoDate): boolean {
  return (weekday(date) ?? 1) > 5
}
