import type { Id } from '../../shared/model/agenda.ts'
import type { SettledSuggestions } from '../../shared/protocol/discussion.ts'
import { call } from './call.ts'

/** The longest words that are written down of one suggestion. */
const LONGEST = 200

/** How many suggestions are written down at once. */
const MOST = 100

/**
 * Tells the server what was decided about suggestions in texts, for the activity. The decision is an
 * edit and is done already: when this does not arrive, only the note is missing.
 */
export async function noteSettled(
  agenda: Id,
  { verdict, suggestions }: SettledSuggestions,
): Promise<void> {
  const path = `/agendas/${encodeURIComponent(agenda)}/suggestions/settled`
  for (let from = 0; from < suggestions.length; from += MOST) {
    const body: SettledSuggestions = {
      verdict,
      suggestions: suggestions.slice(from, from + MOST).map((one) => ({
        ...one,
        old: one.old.slice(0, LONGEST),
        new: one.new.slice(0, LONGEST),
      })),
    }
    await call<void>('POST', path, { body })
  }
}
