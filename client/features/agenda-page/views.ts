import type { Id } from '../../../shared/model/agenda.ts'
import { agendaPath } from '../../../shared/protocol/paths.ts'

/** The three views of one document. */
export const VIEWS = ['draft', 'timetable', 'read'] as const
export type View = (typeof VIEWS)[number]

/** The view that an address names; the draft when it names none. */
export function viewOf(name: string | undefined): View {
  return VIEWS.find((view) => view === name) ?? 'draft'
}

/** The address of a view of an agenda. */
export function viewPath(agenda: Id, view: View): string {
  return view === 'draft' ? agendaPath(agenda) : `${agendaPath(agenda)}/${view}`
}
