import type { Facts, IsoDate } from '../model/agenda.ts'
import { addDays } from '../model/dates.ts'
import type { PerLanguage } from '../model/language.ts'
import { type EnteredHolidays, isWorkingDay } from './holidays.ts'

/** A deadline that follows from the dates of the session. */
export interface DeadlineSchema {
  /** The id of the rule that compares it with what the text states, or a name of its own. */
  readonly id: string
  readonly counts: 'opening' | 'closing'
  /** Days after that day, negative before. */
  readonly days: number
  /** When that day is not a working day of the duty station, the last one before it. */
  readonly workingDay?: true
  /** What is stated may also be earlier. */
  readonly latest?: true
  /** Where it comes from: a decision, a rule of procedure. */
  readonly source: PerLanguage<string>
  readonly name: PerLanguage<string>
  /** What the paragraph that states it speaks of, as a regular expression. */
  readonly about?: PerLanguage<string>
  /** What the sentence that states it says, as a regular expression. */
  readonly says?: PerLanguage<string>
}

/**
 * The day of a deadline; null while the dates of the session are not known.
 *
 * @param more days that are holidays besides those known and entered
 */
export function deadlineDate(
  { counts, days, workingDay }: DeadlineSchema,
  facts: Pick<Facts, 'opening' | 'closing' | 'place'>,
  more: readonly IsoDate[] = [],
  entered?: EnteredHolidays,
): IsoDate | null {
  const from = counts === 'opening' ? facts.opening : facts.closing
  let date = from ? addDays(from, days) : null
  while (workingDay && date && !isWorkingDay(date, facts.place, more, entered))
    date = addDays(date, -1)
  return date
}
