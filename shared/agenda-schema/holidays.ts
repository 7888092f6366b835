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

/** Whether the duty station works on that day, as far as its holidays are known. */
export function isWorkingDay(
  date: IsoDate,
  place: string | undefined,
  more: readonly IsoDate[] = [],
): boolean {
  const holidays = HOLIDAYS[place ?? ''] ?? []
  return !isWeekend(date) && !holidays.includes(date) && !more.includes(date)
}
