import type { AgendaSchema } from '../agenda-schema/agenda-schema.ts'
import { type Conventions, conventionsOf } from '../agenda-schema/conventions.ts'
import { type EnteredHolidays, isWorkingDay, NONE_ENTERED } from '../agenda-schema/holidays.ts'
import { schemaById } from '../agenda-schema/index.ts'
import { childrenByParent } from '../base/tree.ts'
import type { Agenda, Document, Facts, Id, IsoDate, Item, Meeting } from '../model/agenda.ts'
import type { TextField } from '../model/edit.ts'
import { itemTitle } from '../model/item-title.ts'
import type { Language } from '../model/language.ts'
import { type ItemNumber, numberItems } from '../model/numbering.ts'
import { findStanding, type Standing } from './standing.ts'
import type { TextView } from './text-view.ts'
import { viewsOf, viewsOfItem } from './text-views.ts'

/** What rules know beside the agenda. */
export interface Surroundings {
  /** The same object until somebody enters others. */
  readonly holidays: EnteredHolidays
}

/** Nothing is known beside the agenda. */
export const NO_SURROUNDINGS: Surroundings = { holidays: NONE_ENTERED }

/** An agenda with all that several rules derive from it, each worked out once. */
export interface RuleContext {
  readonly agenda: Agenda
  readonly facts: Facts
  readonly surroundings: Surroundings
  readonly schema: AgendaSchema
  readonly conventions: Conventions
  /** The language that opens, in which titles are shown in messages. */
  readonly language: Language
  readonly items: ReadonlyMap<Id, Item>
  readonly numbers: ReadonlyMap<Id, ItemNumber>
  readonly children: ReadonlyMap<Id | null, readonly Item[]>
  /** Items without sub-items. */
  readonly leaves: readonly Item[]
  readonly documentsOf: (item: Id) => readonly Document[]
  readonly meetings: ReadonlyMap<Id, Meeting>
  /** Every text in a language of the agenda. */
  readonly texts: readonly TextView[]
  /** A text of an item. */
  readonly textAt: (item: Id, field: TextField, language?: Language) => TextView | undefined
  /** The year of the session; of the document where the session's is not known. */
  readonly year: number | null
  /** The items that the agenda schema wants, by key, as far as they are recognized. */
  readonly standing: ReadonlyMap<string, Standing>
  /** Whether the duty station works on that day, as far as its holidays are known. */
  readonly isWorkingDay: (date: IsoDate) => boolean
  /** "1 a) Opening", for messages. */
  readonly nameOf: (item: Id) => string
}

/**
 * Derives what rules need. Views of texts are shared with the contexts before and after.
 *
 * @param before the context of the agenda before an edit that changed neither tree, titles nor facts
 */
export function createContext(
  agenda: Agenda,
  before: RuleContext | null = null,
  surroundings = NO_SURROUNDINGS,
): RuleContext {
  const { facts } = agenda
  const schema = schemaById(facts.schema)
  const language = facts.languages[0] ?? 'en'
  const items = new Map(agenda.items.map((item) => [item.id, item]))
  const children = childrenByParent(agenda.items)
  const numbers = before?.numbers ?? numberItems(agenda.items, language)
  const documents = groupByItem(agenda.documents)
  const texts = viewsOf(agenda)
  const year = Number((facts.opening ?? facts.documentDate)?.slice(0, 4)) || null
  return {
    agenda,
    facts,
    surroundings,
    schema,
    conventions: conventionsOf(facts),
    language,
    items,
    numbers,
    children,
    leaves: agenda.items.filter(({ id }) => !children.has(id)),
    documentsOf: (item) => documents.get(item) ?? [],
    meetings: new Map(agenda.meetings.map((meeting) => [meeting.id, meeting])),
    texts,
    textAt: (item, field, wanted = language) =>
      viewsOfItem(items.get(item), facts.languages).find(
        (view) => view.field === field && view.language === wanted,
      ),
    year,
    standing: before?.standing ?? findStanding(agenda.items, children, schema, language),
    isWorkingDay: (date) => isWorkingDay(date, facts.place, [], surroundings.holidays),
    nameOf: (id) => {
      const item = items.get(id)
      return item ? `${numbers.get(id)?.label ?? ''} ${itemTitle(item, language)}`.trim() : id
    },
  }
}

function groupByItem(documents: readonly Document[]): ReadonlyMap<Id, readonly Document[]> {
  const groups = new Map<Id, Document[]>()
  for (const document of documents) {
    const group = groups.get(document.item)
    if (group) group.push(document)
    else groups.set(document.item, [document])
  }
  return groups
}
