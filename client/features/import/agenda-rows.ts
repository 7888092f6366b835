import { schemaById } from '../../../shared/agenda-schema/index.ts'
import type { WrittenPlace } from '../../../shared/exchange/corrections/correction.ts'
import { unitOf } from '../../../shared/exchange/corrections/units.ts'
import { ASKED_FACTS } from '../../../shared/exchange/text/complete-facts.ts'
import { languageFacts } from '../../../shared/languages/index.ts'
import { placeName } from '../../../shared/languages/places.ts'
import type { Agenda, Facts, Id } from '../../../shared/model/agenda.ts'
import type { LineOutcome } from '../../../shared/model/import-result.ts'
import type { Language } from '../../../shared/model/language.ts'
import { longDate } from '../../../shared/model/long-dates.ts'
import { numberItems } from '../../../shared/model/numbering.ts'
import { plainLine, plainText } from '../../../shared/model/plain-text.ts'
import type { ParagraphKind } from '../../../shared/model/text.ts'
import { layOutTimetable } from '../../../shared/model/timetable.ts'

/** One line of the agenda as it will be, in its order; `key` is what lines of the source became. */
export type AgendaRow =
  | { readonly kind: 'part'; readonly key: string; readonly part: AgendaPart }
  | {
      readonly kind: 'fact'
      readonly key: string
      readonly fact: keyof Facts
      readonly text: string
    }
  | {
      readonly kind: 'title' | 'heading'
      readonly key: string
      readonly level: 1 | 2 | 3
      readonly marker: string
      readonly text: string
    }
  | {
      readonly kind: 'paragraph'
      readonly key: string
      readonly look: ParagraphKind
      readonly text: string
    }
  | {
      readonly kind: 'document'
      readonly key: string
      readonly text: string
      readonly symbol: string
    }
  | { readonly kind: 'meeting'; readonly key: string; readonly text: string }
  | { readonly kind: 'entry'; readonly key: string; readonly marker: string; readonly text: string }
  | { readonly kind: 'unplaced'; readonly key: string; readonly text: string }

/** The parts of an agenda, each begun by a heading. */
export type AgendaPart = 'masthead' | 'agenda' | 'annotations' | 'timetable' | 'unplaced'

/** The facts of the first page that a source can state. */
export const SHOWN_FACTS = [
  ...ASKED_FACTS,
  'reissueDate',
  'jobNumber',
] as const satisfies readonly (keyof Facts)[]

/** The row that shows what a line became; null for a line that nothing shows. */
export function rowKeyOf(line: LineOutcome): string | null {
  if (line.fate === 'unplaced') return `line/${line.line}`
  if (line.fate !== 'placed' && line.fate !== 'repaired') return null
  if (line.became === 'fact') return 'facts'
  if ((line.became === 'heading' || line.became === 'meeting') && line.owner)
    return `${line.became}/${line.owner}`
  const unit = unitOf(line)
  return unit.startsWith('line/') ? null : unit
}

/** The rows of an agenda in the language of its source. */
export function agendaRows(agenda: Agenda, language: Language): readonly AgendaRow[] {
  const part = (name: AgendaPart, rows: readonly AgendaRow[]): readonly AgendaRow[] =>
    rows.length > 0 ? [{ kind: 'part', key: `part/${name}`, part: name }, ...rows] : []
  return [
    ...part('masthead', factRows(agenda.facts, language)),
    ...part('agenda', titleRows(agenda, language, 'title')),
    ...part('annotations', annotationRows(agenda, language)),
    ...part('timetable', timetableRows(agenda, language)),
    ...part(
      'unplaced',
      agenda.unplaced.map(({ line, text }) => ({ kind: 'unplaced', key: `line/${line}`, text })),
    ),
  ]
}

function factRows(facts: Facts, language: Language): readonly AgendaRow[] {
  return SHOWN_FACTS.flatMap((fact) => {
    const text = factText(fact, facts, language)
    return text === null ? [] : [{ kind: 'fact', key: 'facts', fact, text }]
  })
}

/** A fact as the language writes it; null where it is not known. */
function factText(
  fact: (typeof SHOWN_FACTS)[number],
  facts: Facts,
  language: Language,
): string | null {
  const value = facts[fact]
  const { words, languageNames } = languageFacts(language)
  if (value === undefined) return null
  switch (fact) {
    case 'distribution':
      return facts.distribution ? words.distribution[facts.distribution] : null
    case 'originalLanguage':
      return facts.originalLanguage ? languageNames[facts.originalLanguage] : null
    case 'place':
      return facts.place ? placeName(facts.place, language) : null
    case 'documentDate':
    case 'opening':
    case 'closing':
    case 'reissueDate':
      return longDate(facts[fact], language) ?? String(value)
    default:
      return String(value)
  }
}

function titleRows(agenda: Agenda, language: Language, kind: 'title' | 'heading') {
  const numbers = numberItems(agenda.items, language)
  return agenda.items.map((item): AgendaRow => {
    const { marker = '', level = 1 } = numbers.get(item.id) ?? {}
    return { kind, key: `${kind}/${item.id}`, level, marker, text: plainLine(item.title[language]) }
  })
}

function annotationRows(agenda: Agenda, language: Language): readonly AgendaRow[] {
  const headings = titleRows(agenda, language, 'heading')
  const documents = grouped(agenda)
  return agenda.items.flatMap((item, at) => {
    const heading = headings[at]
    const paragraphs = (item.annotation[language] ?? []).map(
      (paragraph, place): AgendaRow => ({
        kind: 'paragraph',
        key: `paragraph/${item.id}/${place}`,
        look: paragraph.kind,
        text: plainText([paragraph]),
      }),
    )
    const entries = (documents.get(item.id) ?? []).map(
      ({ id, title, symbol, note }): AgendaRow => ({
        kind: 'document',
        key: `document/${id}`,
        text: plainLine(title[language]),
        symbol: note ?? symbol ?? '',
      }),
    )
    return heading ? [heading, ...paragraphs, ...entries] : []
  })
}

function grouped({ documents }: Agenda): ReadonlyMap<Id, Agenda['documents']> {
  const groups = new Map<Id, Agenda['documents'][number][]>()
  for (const document of documents) {
    groups.set(document.item, [...(groups.get(document.item) ?? []), document])
  }
  return groups
}

function timetableRows(agenda: Agenda, language: Language): readonly AgendaRow[] {
  const { days } = layOutTimetable(agenda, language, schemaById(agenda.facts.schema).bodies)
  return days.flatMap(({ heading, slots }) =>
    slots.flatMap(({ label, plenary, parallel }) =>
      [...plenary, ...parallel].flatMap(({ meeting, body, rows }): readonly AgendaRow[] => [
        {
          kind: 'meeting',
          key: `meeting/${meeting.id}`,
          text: [heading, label, body].filter(Boolean).join(' · '),
        },
        ...rows.map(
          ({ entry, label: marker, title }): AgendaRow => ({
            kind: 'entry',
            key: `entry/${entry}`,
            marker,
            text: plainLine(title),
          }),
        ),
      ]),
    ),
  )
}

/** The text of a row that a person may write anew; null where the words are derived. */
export function writtenPlaceOf(key: string, agenda: Agenda): WrittenPlace | null {
  const [kind, owner = '', paragraph = ''] = key.split('/')
  if (kind === 'paragraph') return { owner, field: 'annotation', paragraph: Number(paragraph) }
  if (kind === 'title' || kind === 'heading') return { owner, field: 'title' }
  if (kind === 'document') return { owner, field: 'document-title' }
  const isOwn = agenda.entries.some(({ id, item }) => id === owner && item === null)
  return kind === 'entry' && isOwn ? { owner, field: 'entry' } : null
}

/** What stands at such a place now. */
export function textAt(place: WrittenPlace, agenda: Agenda, language: Language): string {
  const { items, documents, entries } = agenda
  const owns = ({ id }: { readonly id: Id }) => id === place.owner
  switch (place.field) {
    case 'annotation': {
      const paragraph = items.find(owns)?.annotation[language]?.[place.paragraph]
      return paragraph ? plainText([paragraph]) : ''
    }
    case 'title':
      return plainLine(items.find(owns)?.title[language])
    case 'document-title':
      return plainLine(documents.find(owns)?.title[language])
    case 'symbol':
      return documents.find(owns)?.symbol ?? ''
    case 'entry':
      return plainLine(entries.find(owns)?.text[language])
  }
}
