import type { Agenda, Facts } from '../model/agenda.ts'

/**
 * When the last session was held: its own dates or, where nobody has entered them, the first and
 * last day of its timetable.
 */
export function lastDates({ facts, meetings }: Agenda): Pick<Facts, 'opening' | 'closing'> {
  const days = meetings.map(({ date }) => date).sort()
  const opening = facts.opening ?? days[0]
  const closing = facts.closing ?? (facts.opening ? undefined : days.at(-1)) ?? opening
  return { ...(opening ? { opening } : {}), ...(closing ? { closing } : {}) }
}
