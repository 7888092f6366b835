import type { Id } from '../../../shared/model/agenda.ts'
import { agendaPath } from '../../../shared/protocol/paths.ts'

/** The three views of one document that stand beside each other. */
export const VIEWS = ['draft', 'timetable', 'read'] as const

/** What the page shows: a view, or the deadlines, which are seldom looked at. */
export type View = (typeof VIEWS)[number] | 'deadlines'

/** What an address names; the draft when it names none. */
export function viewOf(name: string | undefined): View {
  return [...VIEWS, 'deadlines' as const].find((view) => view === name) ?? 'draft'
}

/** The address of a view of an agenda. */
export function viewPath(agenda: Id, view: View): string {
  return view === 'draft' ? agendaPath(agenda) : `${agendaPath(agenda)}/${view}`
}
