import fc from 'fast-check'
import type { AgendaSchema } from '../../shared/agenda-schema/agenda-schema.ts'
import { schemaById } from '../../shared/agenda-schema/index.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import { presidingGroup, rapporteurGroup } from '../../shared/agenda-schema/rotation.ts'
import { keysBetween } from '../../shared/base/order-key.ts'
import type { Agenda, Document, Entry, Facts, Item } from '../../shared/model/agenda.ts'
import { addDays } from '../../shared/model/dates.ts'
import { timeOfDay, weekdayDate } from '../../shared/model/long-dates.ts'
import { ordinal } from '../../shared/model/ordinals.ts'
import { textOf } from '../../shared/model/plain-text.ts'

/** The bodies whose agendas are generated: conferences, commissions, committees, a working group. */
export const BODIES = [
  'ctoc-cop',
  'ctoc-firearms',
  'cac-cosp',
  'cnd',
  'unfccc-cop',
  'ece-cep',
  'general',
] as const

/** What the generated sessions differ in. */
export interface CleanSession {
  readonly body: (typeof BODIES)[number]
  readonly language: 'fr' | 'en'
  readonly session: number
  /** Weeks from the first one to the opening. */
  readonly weeks: number
}

/** Any session of one of those bodies on which nothing is wrong. */
export function arbitraryCleanSession(
  bodies: readonly CleanSession['body'][] = BODIES,
  languages: readonly CleanSession['language'][] = ['fr', 'en'],
): fc.Arbitrary<CleanSession> {
  return fc.record({
    body: fc.constantFrom(...bodies),
    language: fc.constantFrom(...languages),
    session: fc.integer({ min: 5, max: 30 }),
    weeks: fc.integer({ min: 0, max: 500 }),
  })
}

/** A complete agenda of a session of the body, without anything to find fault with. */
export function cleanAgenda({ body, language, session, weeks }: CleanSession): Agenda {
  let count = 0
  const newId = () => `id${++count}`
  const schema = schemaById(body)
  const opening = addDays('2025-01-06', 7 * weeks) ?? ''
  const facts: Facts = {
    kind: 'annotated-provisional-agenda',
    schema: body,
    languages: [language],
    state: 'draft',
    documentDate: addDays(opening, -90) ?? '',
    opening,
    closing: addDays(opening, daysAfterOpening(schema)) ?? '',
    place: schema.place ?? 'vienna',
    ...(schema.gathering === 'session' ? { sessionNumber: session } : {}),
    ...(schema.symbols ? {} : { symbol: `A/AC.300/${opening.slice(0, 4)}/1` }),
  }
  const base = newAgenda(facts, newId)
  const leaves = base.items.filter(({ id }) => !base.items.some(({ parent }) => parent === id))
  const items = base.items.map((item) =>
    leaves.includes(item) ? annotated(item, leaves.indexOf(item), base, language) : item,
  )
  return {
    ...base,
    items,
    documents: documentsOf(base, leaves, language),
    entries: entriesOf(base, leaves),
  }
}

/** A week of five working days, or as long as sessions of the body last. */
function daysAfterOpening({ sessionLength }: AgendaSchema): number {
  const days = sessionLength ?? 5
  return days + 2 * Math.floor((days - 1) / 5) - 1
}

function annotated(item: Item, place: number, agenda: Agenda, language: 'fr' | 'en'): Item {
  const { rotation } = schemaById(agenda.facts.schema)
  const words =
    place === 0
      ? openingWords(agenda.facts, language)
      : place === 1 && rotation
        ? officersWords(agenda.facts, language)
        : itemWords(agenda.facts, place, language)
  return { ...item, annotation: { [language]: textOf(words) } }
}

function openingWords({ schema, sessionNumber, opening }: Facts, language: 'fr' | 'en'): string {
  const day = weekdayDate(opening, language)
  const time = timeOfDay(schemaById(schema).timetable.slots[0]?.start ?? '10:00', language)
  if (schemaById(schema).gathering === 'meeting')
    return language === 'fr'
      ? `La réunion s’ouvrira le ${day}, à ${time}.`
      : `The meeting will open on ${day}, at ${time}`
  const nth = ordinal(sessionNumber ?? 1, language)
  return language === 'fr'
    ? `La ${nth} session s’ouvrira le ${day}, à ${time}.`
    : `The ${nth} session will open on ${day}, at ${time}`
}

function officersWords({ sessionNumber = 1, schema }: Facts, language: 'fr' | 'en'): string {
  const { rotation } = schemaById(schema)
  if (!rotation) return ''
  const president = presidingGroup(rotation, sessionNumber)?.name[language]
  const rapporteur = rapporteurGroup(rotation, sessionNumber)?.name[language]
  return language === 'fr'
    ? `Selon l’article 22 du Règlement intérieur, la présidence revient aux ${president} et la fonction de rapporteur aux ${rapporteur}.`
    : `Under rule 22, the President comes from the ${president} and the Rapporteur from the ${rapporteur}.`
}

function itemWords(facts: Facts, place: number, language: 'fr' | 'en'): string {
  const symbol = symbolAt(facts, place)
  return language === 'fr'
    ? `Un rapport (${symbol}), établi en application de la résolution 2/1, sera présenté.\nIl pourra être examiné.`
    : `A report (${symbol}), prepared pursuant to resolution 2/1, will be before the participants; it will be considered.`
}

/** The symbol of the document of a leaf: the agenda itself is the first of the series. */
function symbolAt({ symbol = '', schema }: Facts, place: number): string {
  const first = schemaById(schema).rotation ? 2 : 1
  return symbol.replace(/\d+$/, (own) => String(Number(own) + 1 + place - first))
}

function documentsOf(
  { documents, items, facts }: Agenda,
  leaves: readonly Item[],
  language: 'fr' | 'en',
): readonly Document[] {
  const words =
    language === 'fr' ? 'Rapport du Secrétariat, volume' : 'Report of the Secretariat, volume'
  const { rotation } = schemaById(facts.schema)
  const added = leaves.flatMap(({ id }, place): readonly Document[] =>
    place === 0 || (place === 1 && rotation)
      ? []
      : [
          {
            id: `document-${place}`,
            item: id,
            order: 'b0',
            type: 'report',
            title: { [language]: textOf(`${words} ${place}`) },
            symbol: symbolAt(facts, place),
          },
        ],
  )
  return items.flatMap(({ id }) => [
    ...documents.filter(({ item }) => item === id),
    ...added.filter(({ item }) => item === id),
  ])
}

/** The items spread over the meetings, in their order, those under the last one in the last. */
function entriesOf({ meetings, items }: Agenda, leaves: readonly Item[]): readonly Entry[] {
  const keys = keysBetween(null, null, leaves.length)
  const closing = items.findLast(({ parent }) => parent === null)?.id
  const spread = (place: number) => Math.floor((place * meetings.length) / leaves.length)
  return leaves.map(({ id, parent }, place) => ({
    id: `entry-${place}`,
    meeting: meetings.at(id === closing || parent === closing ? -1 : spread(place))?.id ?? '',
    order: keys[place] ?? '',
    item: id,
    text: {},
  }))
}
