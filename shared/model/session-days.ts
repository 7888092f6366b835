import type { Facts, IsoDate } from './agenda.ts'
import { addDays, daysBetween, isWeekend } from './dates.ts'

/** No session lasts longer, in days; a mistyped year must not make a table of a thousand. */
export const LONGEST_SESSION = 92

/** The days of the session, Saturdays and Sundays left out; none when its dates are not known. */
export function sessionDays(facts: Pick<Facts, 'opening' | 'closing'>): readonly IsoDate[] {
  const { opening } = facts
  const length = daysBetween(opening, facts.closing ?? opening)
  if (!opening || length === null || length < 0 || length > LONGEST_SESSION) return []
  return Array.from({ length: length + 1 }, (_, day) => addDays(opening, day)).filter(
    (date): date is IsoDate => date !== null && !isWeekend(date),
  )
}
