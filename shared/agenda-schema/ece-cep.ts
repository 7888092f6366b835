import type { AgendaSchema } from './agenda-schema.ts'
import { DOCUMENT_TITLE } from './document-title.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { ECE_CEP_ITEMS } from './ece-cep-items.ts'

/** The Committee on Environmental Policy of the Economic Commission for Europe: three levels, and mornings that begin at 9:30. Its afternoons and length are unverified. */
export const ECE_CEP: AgendaSchema = {
  id: 'ece-cep',
  name: {
    en: 'Committee on Environmental Policy (Economic Commission for Europe)',
    fr: 'Comité des politiques de l’environnement (Commission économique pour l’Europe)',
  },
  organ: { en: 'Economic Commission for Europe', fr: 'Commission économique pour l’Europe' },
  subOrgan: {
    en: 'Committee on Environmental Policy',
    fr: 'Comité des politiques de l’environnement',
  },
  documentTitle: DOCUMENT_TITLE,
  gathering: 'session',
  deepestLevel: 3,
  timetable: {
    layout: 'date-time-item-title',
    slots: [
      { start: '09:30', end: '12:30' },
      { start: '15:00', end: '18:00' },
    ],
    parallel: false,
  },
  standingItems: ECE_CEP_ITEMS,
  place: 'geneva',
  symbols: {
    main: 'ECE/CEP/{year}/{number}',
    conferenceRoom: 'ECE/CEP/{year}/CRP.{number}',
    information: 'ECE/CEP/{year}/INF/{number}',
    agendaNumber: 1,
  },
  meetingEntitlement: null,
  sessionLength: 3,
  bodies: [],
  documentTypes: [
    ...DOCUMENT_TYPES,
    { id: 'note-by-bureau', name: { en: 'Note by the Bureau', fr: 'Note du Bureau' } },
  ],
}
