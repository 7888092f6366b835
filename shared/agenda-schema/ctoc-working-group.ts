import type { AgendaSchema, StandingItem } from './agenda-schema.ts'
import { CONFERENCE, WORKING_GROUPS, type WorkingGroup } from './ctoc-names.ts'
import { DOCUMENT_TITLE } from './document-title.ts'
import { DOCUMENT_TYPES } from './document-types.ts'
import { HALF_DAYS } from './half-days.ts'
import { CTOC_TERMS } from './terms.ts'

const STANDING_ITEMS: readonly StandingItem[] = [
  {
    key: 'organization',
    stands: 'head',
    title: { en: 'Organizational matters', fr: 'Questions d’organisation' },
    subItems: [
      { key: 'opening', title: { en: 'Opening of the meeting', fr: 'Ouverture de la réunion' } },
      {
        key: 'agenda',
        listsAgenda: true,
        title: {
          en: 'Adoption of the agenda and organization of work',
          fr: 'Adoption de l’ordre du jour et organisation des travaux',
        },
      },
    ],
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
]

/** A working group of the Conference that is not named: an agenda may be begun before it is known. */
export const CTOC_WORKING_GROUP: AgendaSchema = {
  id: 'ctoc-working-group',
  name: {
    en: 'Working group of the Conference of the Parties',
    fr: 'Groupe de travail de la Conférence des Parties',
  },
  organ: CONFERENCE,
  documentTitle: DOCUMENT_TITLE,
  gathering: 'meeting',
  deepestLevel: 2,
  timetable: { layout: 'date-time-item-title', slots: HALF_DAYS, parallel: false },
  standingItems: STANDING_ITEMS,
  place: 'vienna',
  meetingEntitlement: null,
  sessionLength: null,
  bodies: [],
  relatedBodies: WORKING_GROUPS,
  saysWhenNoDocument: true,
  documentTypes: DOCUMENT_TYPES,
  terms: CTOC_TERMS,
}

/** Each working group of the Conference, with its name and its symbols. */
export const CTOC_WORKING_GROUPS: readonly AgendaSchema[] = WORKING_GROUPS.map(workingGroup)

function workingGroup({ id, name, symbol }: WorkingGroup): AgendaSchema {
  const series = `CTOC/COP/${symbol}/{year}`
  return {
    ...CTOC_WORKING_GROUP,
    id: `ctoc-${id}`,
    name,
    subOrgan: name,
    symbols: {
      main: `${series}/{number}`,
      conferenceRoom: `${series}/CRP.{number}`,
      information: `${series}/INF/{number}`,
      agendaNumber: 1,
    },
  }
}
