import type { AgendaSchema } from './agenda-schema.ts'
import { CAC_COSP_ITEMS } from './cac-cosp-items.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'

/** The Conference of the States Parties to the Convention against Corruption. It meets where a State invites it; its entitlement is unverified and so left open. */
export const CAC_COSP: AgendaSchema = {
  id: 'cac-cosp',
  name: {
    en: 'Conference of the States Parties to the Convention against Corruption',
    fr: 'Conférence des États parties à la Convention contre la corruption',
  },
  organ: {
    en: 'Conference of the States Parties to the United Nations Convention against Corruption',
    fr: 'Conférence des États parties à la Convention des Nations Unies contre la corruption',
  },
  documentTitle: {
    en: 'Provisional agenda and annotations',
    fr: 'Ordre du jour provisoire et annotations',
  },
  numbersDecisionsBySession: true,
  gathering: 'session',
  deepestLevel: 2,
  timetable: {
    layout: 'date-item-title',
    layoutWhenParallel: 'plenary-parallel',
    slots: HALF_DAYS,
    parallel: true,
  },
  standingItems: CAC_COSP_ITEMS,
  symbols: {
    main: 'CAC/COSP/{year}/{number}',
    conferenceRoom: 'CAC/COSP/{year}/CRP.{number}',
    information: 'CAC/COSP/{year}/INF/{number}',
    agendaNumber: 1,
  },
  meetingEntitlement: null,
  sessionLength: 5,
  bodies: [
    {
      id: 'implementation-review-group',
      name: { en: 'Implementation Review Group', fr: 'Groupe d’examen de l’application' },
    },
    { id: 'committee-of-the-whole', name: { en: 'Committee of the Whole', fr: 'Comité plénier' } },
  ],
  documentTypes: DOCUMENT_TYPES,
}
