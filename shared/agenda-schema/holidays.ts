import type { IsoDate } from '../model/agenda.ts'
import { isWeekend } from '../model/dates.ts'

/**
 * Official holidays of the United Nations by duty station, as far as they are known: conference
 * services announce them each year, and they are not those of the host country.
 */
export const HOLIDAYS: Readonly<Record<string, readonly IsoDate[]>> = {
  vienna: [
    '2014-10-03',
    '2023-01-02',
    '2023-04-07',
    '2023-04-10',
    '2023-04-24',
    '2023-05-01',
    '2023-06-29',
    '2023-10-26',
    '2023-12-25',
    '2023-12-26',
  ],
}

/**
 * What somebody entered, by place and by year such as `2026`: a year that was entered stands in
 * place of what is known of it here.
 */
export type EnteredHolidays = Readonly<Record<string, Readonly<Record<string, readonly IsoDate[]>>>>

/** Nobody has entered anything. */
export const NONE_ENTERED: EnteredHolidays = {}

/** The holidays of a duty station in a year, as far as they are known. */
export function holidaysIn(
  place: string,
  year: string,
  entered: EnteredHolidays = NONE_ENTERED,
): readonly IsoDate[] {
  return (
    entered[place]?.[year] ?? HOLIDAYS[place]?.filter((date) => date.startsWith(`${year}-`)) ?? []
  )
}

/**
 * Whether the duty station works on that day, as far as its holidays are known.
 *
 * @param more other days on which it does not work
 */
export function isWorkingDay(
  date: IsoDate,
  place: string | undefined,
  more: readonly IsoDate[] = [],
  entered: EnteredHolidays = NONE_ENTERED,
): boolean {
  if (isWeekend(date) || more.includes(date)) return false
  return !holidaysIn(place ?? '', date.slice(0, 4), entered).includes(date)
}
