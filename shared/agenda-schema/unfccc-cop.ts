import type { AgendaSchema } from './agenda-schema.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'
import { UNFCCC_COP_ITEMS } from './unfccc-cop-items.ts'

/** The Conference of the Parties to the Framework Convention on Climate Change. Its timetable is issued apart: the layout here and the half days are unverified, and sessions are of different lengths. */
export const UNFCCC_COP: AgendaSchema = {
  id: 'unfccc-cop',
  name: {
    en: 'Conference of the Parties to the Framework Convention on Climate Change',
    fr: 'Conférence des Parties à la Convention-cadre sur les changements climatiques',
  },
  organ: {
    en: 'Framework Convention on Climate Change',
    fr: 'Convention-cadre sur les changements climatiques',
  },
  subOrgan: { en: 'Conference of the Parties', fr: 'Conférence des Parties' },
  documentTitle: {
    en: 'Provisional agenda and annotations',
    fr: 'Ordre du jour provisoire et annotations',
  },
  gathering: 'session',
  deepestLevel: 2,
  timetable: {
    layout: 'date-time-item-title',
    layoutWhenParallel: 'plenary-parallel',
    slots: HALF_DAYS,
    parallel: true,
  },
  standingItems: UNFCCC_COP_ITEMS,
  symbols: {
    main: 'FCCC/CP/{year}/{number}',
    conferenceRoom: 'FCCC/CP/{year}/CRP.{number}',
    information: 'FCCC/CP/{year}/INF.{number}',
    agendaNumber: 1,
  },
  meetingEntitlement: null,
  sessionLength: null,
  bodies: [
    {
      id: 'scientific-advice',
      name: {
        en: 'Subsidiary Body for Scientific and Technological Advice',
        fr: 'Organe subsidiaire de conseil scientifique et technologique',
      },
    },
    {
      id: 'implementation',
      name: { en: 'Subsidiary Body for Implementation', fr: 'Organe subsidiaire de mise en œuvre' },
    },
  ],
  documentTypes: [
    {
      id: 'note-by-executive-secretary',
      name: { en: 'Note by the Executive Secretary', fr: 'Note du Secrétaire exécutif' },
    },
    ...DOCUMENT_TYPES,
  ],
}
