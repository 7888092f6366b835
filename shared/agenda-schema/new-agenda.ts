import { keysBetween } from '../base/order-key.ts'
import type { Agenda, Document, Facts, Id, Item, Meeting } from '../model/agenda.ts'
import type { PerLanguage } from '../model/language.ts'
import { textOf } from '../model/plain-text.ts'
import { sessionDays } from '../model/session-days.ts'
import type { Text } from '../model/text.ts'
import type { AgendaSchema, StandingSubItem } from './agenda-schema.ts'
import { schemaById } from './index.ts'
import { seriesSymbol } from './series-symbol.ts'
import { standingTitles } from './standing-items.ts'

/**
 * The agenda that a session starts from: the standing items of its schema, its own symbol listed
 * where the body lists it, and a plenary meeting for each half day of the session.
 *
 * @param facts what is known; a missing symbol, place and entitlement come from the schema
 * @param newId makes the id of each record
 */
export function newAgenda(facts: Facts, newId: () => Id): Agenda {
  const schema = schemaById(facts.schema)
  const known = withDefaults(facts, schema)
  const items: Item[] = []
  const documents: Document[] = []
  const addItems = (standing: readonly StandingSubItem[], parent: Id | null) => {
    const keys = keysBetween(null, null, standing.length)
    for (const [place, one] of standing.entries()) {
      const item = itemFrom(one, known, { id: newId(), parent, order: keys[place] ?? '' })
      items.push(item)
      if (one.listsAgenda && known.symbol)
        documents.push(ownEntry(schema, known, known.symbol, newId(), item.id))
      addItems(one.subItems ?? [], item.id)
    }
  }
  addItems(schema.standingItems, null)
  return {
    facts: known,
    items,
    documents,
    meetings: plenaryMeetings(known, schema, newId),
    entries: [],
    unplaced: [],
    deleted: { items: [], documents: [], meetings: [], entries: [] },
  }
}

/** The facts, with those of the schema where nothing is said: absent, or left empty in a form. */
function withDefaults(facts: Facts, schema: AgendaSchema): Facts {
  const { place, meetingEntitlement: granted } = schema
  const number = schema.symbols?.agendaNumber
  const symbol = number === undefined ? null : seriesSymbol(schema, 'main', facts, number)
  return {
    ...facts,
    ...(facts.place === undefined && place ? { place } : {}),
    ...(facts.symbol === undefined && symbol ? { symbol } : {}),
    ...(facts.meetingEntitlement === undefined && granted ? { meetingEntitlement: granted } : {}),
  }
}

function itemFrom(
  { title, shortTitle = {} }: StandingSubItem,
  facts: Facts,
  placed: Pick<Item, 'id' | 'parent' | 'order'>,
): Item {
  return {
    ...placed,
    title: asTexts(standingTitles(title, facts)),
    shortTitle: asTexts(standingTitles(shortTitle, facts)),
    annotation: {},
  }
}

function ownEntry(
  { documentTitle }: AgendaSchema,
  { languages }: Facts,
  symbol: string,
  id: Id,
  item: Id,
): Document {
  const title = Object.fromEntries(
    languages.flatMap((language) => {
      const words = documentTitle[language]
      return words ? [[language, words]] : []
    }),
  )
  const [order = ''] = keysBetween(null, null, 1)
  return { id, item, order, title: asTexts(title), symbol }
}

function plenaryMeetings(facts: Facts, schema: AgendaSchema, newId: () => Id): readonly Meeting[] {
  return sessionDays(facts).flatMap((date) =>
    schema.timetable.slots.map(
      ({ start, end }): Meeting => ({ id: newId(), date, start, end, track: 'plenary' }),
    ),
  )
}

function asTexts(titles: PerLanguage<string>): PerLanguage<Text> {
  return Object.fromEntries(
    Object.entries(titles).map(([language, title]) => [language, textOf(title)]),
  )
}
