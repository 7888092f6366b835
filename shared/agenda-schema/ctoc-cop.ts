import type { AgendaSchema } from './agenda-schema.ts'
import { CTOC_COP_ITEMS } from './ctoc-cop-items.ts'
import { CTOC_DEADLINES } from './ctoc-deadlines.ts'
import { CONFERENCE, WORKING_GROUPS } from './ctoc-names.ts'
import { CTOC_ROTATION } from './ctoc-rotation.ts'
import { DOCUMENT_TITLE } from './document-title.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'
import { CTOC_TERMS } from './terms.ts'

/** The Conference of the Parties to the United Nations Convention against Transnational Organized Crime. */
export const CTOC_COP: AgendaSchema = {
  id: 'ctoc-cop',
  name: {
    en: 'Conference of the Parties to the Organized Crime Convention',
    fr: 'Conférence des Parties à la Convention contre la criminalité organisée',
  },
  organ: CONFERENCE,
  documentTitle: DOCUMENT_TITLE,
  gathering: 'session',
  deepestLevel: 2,
  timetable: {
    layout: 'date-item-title',
    layoutWhenParallel: 'plenary-parallel',
    slots: HALF_DAYS,
    parallel: true,
  },
  standingItems: CTOC_COP_ITEMS,
  place: 'vienna',
  symbols: {
    main: 'CTOC/COP/{year}/{number}',
    conferenceRoom: 'CTOC/COP/{year}/CRP.{number}',
    information: 'CTOC/COP/{year}/INF/{number}',
    agendaNumber: 1,
  },
  meetingEntitlement: 20,
  sessionLength: 5,
  bodies: WORKING_GROUPS,
  documentTypes: DOCUMENT_TYPES,
  deadlines: CTOC_DEADLINES,
  rotation: CTOC_ROTATION,
  numbersDecisionsBySession: true,
  saysWhenNoDocument: true,
  terms: CTOC_TERMS,
}
