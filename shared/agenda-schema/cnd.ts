import type { AgendaSchema } from './agenda-schema.ts'
import { CND_ITEMS } from './cnd-items.ts'
import { DOCUMENT_TITLE } from './document-title.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'

/** The Commission on Narcotic Drugs, which works in plenary and in a Committee of the Whole; its entitlement is unverified and so left open. */
export const CND: AgendaSchema = {
  id: 'cnd',
  name: { en: 'Commission on Narcotic Drugs', fr: 'Commission des stupéfiants' },
  organ: { en: 'Economic and Social Council', fr: 'Conseil économique et social' },
  subOrgan: { en: 'Commission on Narcotic Drugs', fr: 'Commission des stupéfiants' },
  documentTitle: DOCUMENT_TITLE,
  gathering: 'session',
  deepestLevel: 2,
  timetable: { layout: 'plenary-parallel', slots: HALF_DAYS, parallel: true },
  standingItems: CND_ITEMS,
  place: 'vienna',
  symbols: {
    main: 'E/CN.7/{year}/{number}',
    conferenceRoom: 'E/CN.7/{year}/CRP.{number}',
    information: 'E/CN.7/{year}/INF/{number}',
    agendaNumber: 1,
  },
  meetingEntitlement: null,
  sessionLength: 5,
  bodies: [
    { id: 'committee-of-the-whole', name: { en: 'Committee of the Whole', fr: 'Comité plénier' } },
  ],
  documentTypes: [
    ...DOCUMENT_TYPES,
    {
      id: 'report-of-executive-director',
      name: { en: 'Report of the Executive Director', fr: 'Rapport du Directeur exécutif' },
    },
  ],
}
