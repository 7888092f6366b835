import { schemaById } from '../../agenda-schema/index.ts'
import { languageFacts } from '../../languages/index.ts'
import { placeName } from '../../languages/places.ts'
import type { Agenda, Document, Facts, IsoDate, IsoTime, Item } from '../../model/agenda.ts'
import type { Language } from '../../model/language.ts'
import { countMeetings } from '../../model/meeting-count.ts'
import { numberItems } from '../../model/numbering.ts'
import { ordinal } from '../../model/ordinals.ts'
import { plainLine } from '../../model/plain-text.ts'
import type { ParagraphKind } from '../../model/text.ts'
import { layOutTimetable, type TimetableMeeting } from '../../model/timetable.ts'
import { weekdayOf } from './calendar.ts'
import { openingOf } from './documentation.ts'
import type { TextReading } from './read.ts'
import { VOCABULARIES } from './vocabularies.ts'

/** A document as the outline lists it; the title begins with its type, as printed. */
export interface OutlineDocument {
  readonly documentType: string | null
  readonly title: string
  readonly symbol: string | null
}

export interface OutlineItem {
  /** As cited: `1 a)`. */
  readonly ref: string
  readonly title: string
  /** Paragraphs of prose; headings, quotations and documents are not counted. */
  readonly annotationParagraphs: number
  readonly quotationParagraphs: number
  readonly headings: number
  readonly documentation: readonly OutlineDocument[]
  readonly subitems: readonly OutlineItem[]
}

export interface OutlineEntry {
  readonly item: string | null
  readonly title: string
  readonly continued: boolean
  readonly track: 'plenary' | 'parallel'
}

/** One half-day, plenary and parallel meetings together. */
export interface OutlineSlot {
  readonly date: IsoDate
  readonly weekday: string
  readonly start: IsoTime
  readonly end: IsoTime
  readonly entries: readonly OutlineEntry[]
}

/** An imported text in the shape of the expected outlines: what the importer understood. */
export interface Outline {
  readonly session: OutlineSession
  readonly documentKind: Facts['kind']
  readonly items: readonly OutlineItem[]
  readonly timetableTitle: string | null
  readonly timetableLayout: string | null
  readonly timetable: readonly OutlineSlot[]
  readonly derived: {
    readonly plenaryMeetings: number
    readonly parallelMeetings: number
    readonly meetingsTotal: number
  }
  readonly unplaced: readonly { readonly line: number; readonly text: string }[]
}

export interface OutlineSession {
  readonly organ: string | null
  readonly sessionNumber: number | null
  readonly sessionOrdinal: string | null
  readonly place: string | null
  readonly start: IsoDate | null
  readonly end: IsoDate | null
  readonly symbol: string | null
  readonly distribution: string | null
  readonly documentDate: IsoDate | null
  readonly language: Language
  readonly originalLanguage: Language | null
  readonly jobNumber: string | null
  readonly reissued: { readonly date: IsoDate } | null
  readonly title: string | null
}

/** The outline of a reading: facts, items, documents and timetable, for comparing with a source. */
export function outline(reading: TextReading): Outline {
  const { agenda, printed } = reading
  const language = agenda.facts.languages[0] ?? 'en'
  const { plenary, parallel, total } = countMeetings(agenda)
  return {
    session: sessionOf(reading, language),
    documentKind: agenda.facts.kind,
    items: itemsBelow(null, reading, language),
    timetableTitle: printed.timetableTitle,
    timetableLayout: printed.columns.length > 0 ? printed.columns.join(' | ') : null,
    timetable: slotsOf(agenda, language),
    derived: { plenaryMeetings: plenary, parallelMeetings: parallel, meetingsTotal: total },
    unplaced: agenda.unplaced.map(({ line, text }) => ({ line, text })),
  }
}

function sessionOf({ agenda, printed }: TextReading, language: Language): OutlineSession {
  const { facts } = agenda
  const { words } = languageFacts(language)
  const number = facts.sessionNumber
  return {
    organ: schemaById(facts.schema).organ[language] ?? printed.names[0] ?? null,
    sessionNumber: number ?? null,
    sessionOrdinal: number ? (ordinal(number, language, words.sessionGender) ?? null) : null,
    place: facts.place ? placeName(facts.place, language) : null,
    start: facts.opening ?? null,
    end: facts.closing ?? null,
    symbol: facts.symbol ?? null,
    distribution: facts.distribution ?? null,
    documentDate: facts.documentDate ?? null,
    language,
    originalLanguage: facts.originalLanguage ?? null,
    jobNumber: facts.jobNumber ?? null,
    reissued: facts.reissueDate ? { date: facts.reissueDate } : null,
    title: printed.title,
  }
}

function itemsBelow(
  parent: Item['id'] | null,
  reading: TextReading,
  language: Language,
): readonly OutlineItem[] {
  const { agenda } = reading
  return agenda.items
    .filter((item) => item.parent === parent)
    .map((item) => ({
      ref: refOf(item, reading, language),
      title: spaced(plainLine(item.title[language])),
      annotationParagraphs: countKinds(item, language, ['text', 'bullet', 'numbered']),
      quotationParagraphs: countKinds(item, language, ['quote']),
      headings: countKinds(item, language, ['heading']),
      documentation: agenda.documents
        .filter((document) => document.item === item.id)
        .map((document) => documentOf(document, language)),
      subitems: itemsBelow(item.id, reading, language),
    }))
}

/** The derived number; a note cites the numbers of another document's agenda. */
function refOf(item: Item, { agenda, printed }: TextReading, language: Language): string {
  if (agenda.facts.kind === 'secretariat-note') return (printed.paths.get(item.id) ?? []).join('.')
  return numberItems(agenda.items, language).get(item.id)?.label ?? ''
}

function countKinds(item: Item, language: Language, kinds: readonly ParagraphKind[]): number {
  return (item.annotation[language] ?? []).filter(({ kind }) => kinds.includes(kind)).length
}

function documentOf({ title, symbol }: Document, language: Language): OutlineDocument {
  const words = spaced(plainLine(title[language]))
  const vocabulary = VOCABULARIES.find(({ facts }) => facts.language === language)
  const opening = vocabulary ? openingOf(words, vocabulary) : null
  return { documentType: opening?.printed ?? null, title: words, symbol: symbol ?? null }
}

function slotsOf(agenda: Agenda, language: Language): readonly OutlineSlot[] {
  const { weekdays } = languageFacts(language).dates
  const { days } = layOutTimetable(agenda, language, schemaById(agenda.facts.schema).bodies)
  return days.flatMap(({ date, slots }) =>
    slots.map(({ start, end, plenary, parallel }) => ({
      date,
      weekday: weekdays[weekdayOf(date)] ?? '',
      start,
      end,
      entries: [
        ...plenary.flatMap(rowsOf),
        ...parallel.flatMap((meeting) => [bodyRow(meeting), ...rowsOf(meeting)]),
      ],
    })),
  )
}

function rowsOf({ meeting, rows }: TimetableMeeting): readonly OutlineEntry[] {
  return rows.map(({ item, label, title, continued }) => ({
    item: item ? label : null,
    title: spaced(plainLine(title)),
    continued,
    track: meeting.track,
  }))
}

function bodyRow({ body, continued, meeting }: TimetableMeeting): OutlineEntry {
  return { item: null, title: body, continued, track: meeting.track }
}

/** With plain spaces, as a source has them. */
function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
