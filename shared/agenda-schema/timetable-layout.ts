import type { Agenda } from '../model/agenda.ts'
import type { TimetableLayout } from '../model/annex-table.ts'
import type { AgendaSchema } from './agenda-schema.ts'

/** The layout in which the organization of work of an agenda is issued. */
export function timetableLayout(
  { timetable }: Pick<AgendaSchema, 'timetable'>,
  agenda: Pick<Agenda, 'meetings'>,
): TimetableLayout {
  const parallel = agenda.meetings.some(({ track }) => track === 'parallel')
  return (parallel && timetable.layoutWhenParallel) || timetable.layout
}
