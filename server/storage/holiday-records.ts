import type { Kysely } from 'kysely'
import type { HolidayRecords } from './store.ts'
import type { Tables } from './tables.ts'

/** The holidays of the duty stations, in the database. */
export function holidayRecords(database: Kysely<Tables>): HolidayRecords {
  return {
    holidayYears: async () => {
      const rows = await database
        .selectFrom('holidayYears')
        .selectAll()
        .orderBy('place')
        .orderBy('year')
        .execute()
      return rows.map(({ days, ...row }) => ({ ...row, days: JSON.parse(days) }))
    },
    setHolidayYear: async ({ days, ...row }) => {
      const stored = { ...row, days: JSON.stringify(days) }
      await database
        .insertInto('holidayYears')
        .values(stored)
        .onConflict((conflict) => conflict.columns(['place', 'year']).doUpdateSet(stored))
        .execute()
    },
  }
}
