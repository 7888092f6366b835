import type { Agenda } from '../../../shared/model/agenda.ts'

/** How many deleted records can be brought back. */
export function deletedCount({ deleted }: Agenda): number {
  const { items, documents, meetings, entries } = deleted
  return items.length + documents.length + meetings.length + entries.length
}
