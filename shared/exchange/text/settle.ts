import { schemaById } from '../../agenda-schema/index.ts'
import type { Facts, Meeting } from '../../model/agenda.ts'
import type { Language } from '../../model/language.ts'
import type { Block } from './block.ts'
import { chooseSchema, placeNames } from './choose-schema.ts'
import { completeFacts, reportMissing, sessionYear } from './complete-facts.ts'
import type { Body } from './draft.ts'
import { fold } from './fold.ts'
import { jobNumberOf } from './furniture.ts'
import type { Masthead } from './masthead.ts'
import { buildMeetings, type Meetings } from './meetings.ts'
import type { Reader } from './reader.ts'
import type { PageTexts } from './spaced-lines.ts'
import { isSymbol } from './symbols.ts'
import type { TimetableText } from './timetable.ts'

/** Where facts are found beside the first page. */
interface Sources {
  readonly blocks: readonly Block[]
  readonly pages: PageTexts
  readonly schema: string | undefined
}

/** Settles facts and meetings, which need each other: the year dates the days of the table. */
export function settle(
  { kind, items, masthead }: Body,
  timetable: TimetableText,
  { blocks, pages, schema: chosen }: Sources,
  reader: Reader,
): { readonly facts: Facts; readonly year: number | undefined; readonly meetings: Meetings } {
  const jobNumber = pages.jobNumbers.map(jobNumberOf).find(Boolean) ?? null
  const headSymbol = pages.heads.find(isSymbol) ?? null
  const sources = { blocks, items, jobNumber, headSymbol, meetings: [] }
  const stated = completeFacts(masthead.facts, sources, reader)
  const year = sessionYear(stated, blocks, reader)
  const { opening, closing } = stated
  const days = { year, opening, closing }
  const meetings = buildMeetings(timetable.segments, items, days, reader)
  const found = completeFacts(masthead.facts, { ...sources, ...meetings }, reader)
  reportMissing(found, reader)
  const schema = chosen ?? chooseSchema(found.symbol, items, masthead.names, reader)
  placeNames(masthead.names, schema, reader)
  const { language } = reader.vocabulary.facts
  return {
    facts: { kind, schema, languages: [language], state: 'draft', ...stripped(found) },
    year,
    meetings: {
      ...meetings,
      meetings: meetings.meetings.map((meeting) => withBody(meeting, schema, language)),
    },
  }
}

/** Only the facts that are known. */
function stripped(found: Masthead['facts']): Masthead['facts'] {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** A body that the schema names is held by its id. */
function withBody(meeting: Meeting, schema: string, language: Language): Meeting {
  const body = schemaById(schema).bodies.find(
    ({ name }) => meeting.body && fold(name[language] ?? '') === fold(meeting.body),
  )
  return body ? { ...meeting, body: body.id } : meeting
}
