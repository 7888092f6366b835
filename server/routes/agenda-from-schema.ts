import type { z } from 'zod'
import { AGENDA_SCHEMAS } from '../../shared/agenda-schema/index.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { newAgendaShape } from '../../shared/protocol/http.ts'

type Wanted = Extract<z.output<typeof newAgendaShape>, { readonly from: 'schema' }>

/** The agenda that a session of a body starts from, or null for an agenda schema we do not have. */
export function agendaFromSchema(wanted: Wanted, newId: () => string): Agenda | null {
  if (!AGENDA_SCHEMAS.some(({ id }) => id === wanted.schema)) return null
  const { from: _, ...facts } = wanted
  return newAgenda({ kind: 'annotated-provisional-agenda', state: 'draft', ...facts }, newId)
}
