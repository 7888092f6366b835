import type { AgendaListRow } from '../../../shared/protocol/http.ts'

/** Which agendas a list shows. */
export const LIST_FILTERS = ['all', 'draft', 'review', 'issued', 'deleted'] as const
export type ListFilter = (typeof LIST_FILTERS)[number]

/** The agendas of a state whose symbol, title, place or dates hold every word of the search. */
export function foundAgendas(
  agendas: readonly AgendaListRow[],
  filter: ListFilter,
  search: string,
): readonly AgendaListRow[] {
  const words = folded(search).split(/\s+/).filter(Boolean)
  return agendas.filter((agenda) => {
    if (filter !== 'all' && filter !== 'deleted' && agenda.state !== filter) return false
    const text = folded(
      [agenda.symbol, agenda.title, agenda.place, agenda.opening].filter(Boolean).join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}

/** Lower case without accents, so that "reunion" finds "Réunion". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
