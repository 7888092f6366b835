import type { IsoDate } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { type PrintedDate, resolve } from './printed-dates.ts'

/**
 * The day that a text means. One that names no year is in the year of the session; before a session
 * that opens early in the year it may be in the year before, from the date of the document on.
 */
export function dayMeant(
  printed: PrintedDate,
  { year, facts }: Pick<RuleContext, 'year' | 'facts'>,
): IsoDate | null {
  const date = resolve(printed, year)
  const { documentDate, closing } = facts
  if (printed.year !== null || year === null || !documentDate || !closing) return date
  if (date !== null && date <= closing) return date
  const before = resolve(printed, year - 1)
  return before !== null && before >= documentDate ? before : date
}
