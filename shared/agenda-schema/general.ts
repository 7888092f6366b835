import type { AgendaSchema } from './agenda-schema.ts'
import { DOCUMENT_TITLE } from './document-title.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'

/** What is true of most bodies; it stands in for a schema that is not known. */
export const GENERAL: AgendaSchema = {
  id: 'general',
  name: { en: 'Another body', fr: 'Un autre organe' },
  organ: {},
  documentTitle: DOCUMENT_TITLE,
  gathering: 'session',
  deepestLevel: 3,
  timetable: { layout: 'date-item-title', slots: HALF_DAYS, parallel: true },
  standingItems: [
    { key: 'opening', stands: 'head', title: { en: 'Opening', fr: 'Ouverture' } },
    {
      key: 'agenda',
      stands: 'head',
      title: {
        en: 'Adoption of the agenda and organization of work',
        fr: 'Adoption de l’ordre du jour et organisation des travaux',
      },
    },
    {
      key: 'other-matters',
      stands: 'tail',
      title: { en: 'Other matters', fr: 'Questions diverses' },
    },
    {
      key: 'report',
      stands: 'tail',
      title: { en: 'Adoption of the report', fr: 'Adoption du rapport' },
    },
  ],
  meetingEntitlement: null,
  sessionLength: null,
  bodies: [],
  documentTypes: DOCUMENT_TYPES,
}
