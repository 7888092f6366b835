import type { EnteredHolidays } from '../../shared/agenda-schema/holidays.ts'
import type { HolidayYearRow } from '../storage/store.ts'

/** The holidays that were entered, as rules take them. */
export function enteredHolidays(rows: readonly HolidayYearRow[]): EnteredHolidays {
  const entered: Record<string, Record<string, readonly string[]>> = {}
  for (const { place, year, days } of rows) {
    const years = entered[place] ?? {}
    entered[place] = years
    years[String(year)] = days.map(({ date }) => date)
  }
  return entered
}
