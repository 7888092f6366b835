import { z } from 'zod'
import { personShape } from './http.ts'

/** More holidays than any duty station has in a year. */
const MOST_DAYS = 60

const day = z.strictObject({ date: z.iso.date(), name: z.string().trim().max(100).default('') })

/** `PUT /api/holidays/:place/:year`: every holiday of that year, each date once. */
export const setHolidaysShape = z.strictObject({ days: z.array(day).max(MOST_DAYS) })
export type SetHolidays = z.input<typeof setHolidaysShape>

/** The holidays of a duty station in one year, as somebody entered them. */
export const holidayYearShape = z.object({
  /** A place of the place register. */
  place: z.string(),
  year: z.number().int(),
  /** In the order of their dates. */
  days: z.array(z.object({ date: z.string(), name: z.string() })),
  changedAt: z.number(),
  changedBy: personShape.nullable(),
})
export type HolidayYear = z.infer<typeof holidayYearShape>

/** `GET /api/holidays`: every year that somebody entered; the others are as the product knows them. */
export const holidayYearsShape = z.object({ years: z.array(holidayYearShape) })
export type HolidayYears = z.infer<typeof holidayYearsShape>
