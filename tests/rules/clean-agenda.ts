import fc from 'fast-check'
import { schemaById } from '../../shared/agenda-schema/index.ts'
import { newAgenda } from '../../shared/agenda-schema/new-agenda.ts'
import { presidingGroup, rapporteurGroup } from '../../shared/agenda-schema/rotation.ts'
import { keysBetween } from '../../shared/base/order-key.ts'
import type { Agenda, Document, Facts, Item } from '../../shared/model/agenda.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { Language } from '../../shared/model/language.ts'
import { weekdayDate } from '../../shared/model/long-dates.ts'
import { ordinal } from '../../shared/model/ordinals.ts'
import { textOf } from '../../shared/model/plain-text.ts'

/** What the generated sessions differ in. */
export interface CleanSession {
  readonly language: 'fr' | 'en'
  readonly session: number
  readonly weeks: number
}

/** Any session on which nothing is wrong: its number, its Monday of opening, its language. */
export const arbitraryCleanSession: fc.Arbitrary<CleanSession> = fc.record({
  language: fc.constantFrom('fr', 'en'),
  session: fc.integer({ min: 5, max: 30 }),
  weeks: fc.integer({ min: 0, max: 500 }),
})

/** A complete agenda of the Conference for a session, without anything to find fault with. */
export function cleanAgenda({ language, session, weeks }: CleanSession): Agenda {
  let count = 0
  const newId = () => `id${++count}`
  const opening = addDays('2025-01-06', 7 * weeks) ?? ''
  const facts: Facts = {
    kind: 'annotated-provisional-agenda',
    schema: 'ctoc-cop',
    languages: [language],
    state: 'draft',
    symbol: `CTOC/COP/${opening.slice(0, 4)}/1`,
    documentDate: addDays(opening, -90) ?? '',
    sessionNumber: session,
    opening,
    closing: addDays(opening, 4) ?? '',
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

function annotated(item: Item, place: number, { facts }: Agenda, language: Language): Item {
  const words =
    place === 0
      ? openingWords(facts, language)
      : place === 1
        ? officersWords(facts, language)
        : itemWords(facts, place, language)
  return { ...item, annotation: { [language]: textOf(words) } }
}

function openingWords({ sessionNumber = 1, opening }: Facts, language: Language): string {
  const nth = ordinal(sessionNumber, language)
  const day = weekdayDate(opening, language)
  return language === 'fr'
    ? `La ${nth} session de la Conférence s’ouvrira le ${day}, à 10 heures.`
    : `The ${nth} session of the Conference will open on ${day}, at 10 a.m.`
}

function officersWords({ sessionNumber = 1 }: Facts, language: 'fr' | 'en' | Language): string {
  const { rotation } = schemaById('ctoc-cop')
  if (!rotation) return ''
  const president = presidingGroup(rotation, sessionNumber)?.name[language]
  const rapporteur = rapporteurGroup(rotation, sessionNumber)?.name[language]
  return language === 'fr'
    ? `Selon l’article 22 du Règlement intérieur, la présidence revient aux ${president} et la fonction de rapporteur aux ${rapporteur}.`
    : `Under rule 22, the President comes from the ${president} and the Rapporteur from the ${rapporteur}.`
}

function itemWords({ opening = '' }: Facts, place: number, language: Language): string {
  const symbol = symbolOf(opening, place)
  return language === 'fr'
    ? `La Conférence sera saisie d’un rapport (${symbol}) établi en application de la résolution 2/1.\nElle souhaitera peut-être l’examiner.`
    : `The Conference will have before it a report (${symbol}) prepared pursuant to resolution 2/1.\nIt may wish to consider it.`
}

/** One document for each item from the third on, the agenda itself being the first. */
function symbolOf(opening: string, place: number): string {
  return `CTOC/COP/${opening.slice(0, 4)}/${place}`
}

function documentsOf(
  { documents, items, facts }: Agenda,
  leaves: readonly Item[],
  language: Language,
): readonly Document[] {
  const words =
    language === 'fr' ? 'Rapport du Secrétariat, volume' : 'Report of the Secretariat, volume'
  const added = leaves.flatMap(({ id }, place): readonly Document[] =>
    place < 2
      ? []
      : [
          {
            id: `document-${place}`,
            item: id,
            order: 'b0',
            type: 'report',
            title: { [language]: textOf(`${words} ${place}`) },
            symbol: symbolOf(facts.opening ?? '', place),
          },
        ],
  )
  return items.flatMap(({ id }) => [
    ...documents.filter(({ item }) => item === id),
    ...added.filter(({ item }) => item === id),
  ])
}

/** The items spread over the meetings, in their order, the report in the last. */
function entriesOf({ meetings }: Agenda, leaves: readonly Item[]): Agenda['entries'] {
  const keys = keysBetween(null, null, leaves.length)
  return leaves
    .map(({ id }, place) => ({
      id: `entry-${place}`,
      meeting: meetings[Math.floor((place * meetings.length) / leaves.length)]?.id ?? '',
      order: keys[place] ?? '',
      item: id,
      text: {},
    }))
    .map((entry, place) =>
      place === leaves.length - 1 ? { ...entry, meeting: meetings.at(-1)?.id ?? '' } : entry,
    )
}
