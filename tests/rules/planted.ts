import type { Agenda, Item } from '../../shared/model/agenda.ts'
import { addDays } from '../../shared/model/dates.ts'
import { dayAndMonth, weekdayDate } from '../../shared/model/long-dates.ts'
import { ordinal } from '../../shared/model/ordinals.ts'
import { plainText, textOf } from '../../shared/model/plain-text.ts'

/** A defect and where it was put: the id of a record, or `fact`. */
export interface Planted {
  readonly agenda: Agenda
  readonly at: string
}

/** Plants one defect; `pick` chooses where, where there is a choice. */
export type Plant = (clean: Agenda, pick: number) => Planted

const leaf = (agenda: Agenda, pick: number): Item => {
  const leaves = agenda.items.filter(({ id }) => !agenda.items.some(({ parent }) => parent === id))
  const found = leaves[2 + (pick % (leaves.length - 2))]
  if (!found) throw new Error('A clean agenda has items')
  return found
}

const isFrench = ({ facts }: Agenda) => facts.languages[0] === 'fr'

function rewritten(agenda: Agenda, changed: Item): Agenda {
  return { ...agenda, items: agenda.items.map((item) => (item.id === changed.id ? changed : item)) }
}

/** Adds a sentence to the annotation of an item. */
function saying(french: string, english: string): Plant {
  return (agenda, pick) => {
    const item = leaf(agenda, pick)
    const language = agenda.facts.languages[0] ?? 'en'
    const words = `${plainText(item.annotation[language])}\n${isFrench(agenda) ? french : english}`
    return {
      agenda: rewritten(agenda, { ...item, annotation: { [language]: textOf(words) } }),
      at: item.id,
    }
  }
}

/** Adds a sentence made from the opening day. */
function sayingDay(
  days: number,
  french: (day: string) => string,
  english: (day: string) => string,
): Plant {
  return (agenda, pick) => {
    const date = addDays(agenda.facts.opening ?? '', days) ?? ''
    const fr = french(weekdayDate(date, 'fr'))
    return saying(fr, english(weekdayDate(date, 'en')))(agenda, pick)
  }
}

function retitled(change: (title: string, agenda: Agenda) => string): Plant {
  return (agenda, pick) => {
    const item = leaf(agenda, pick)
    const language = agenda.facts.languages[0] ?? 'en'
    const title = textOf(change(plainText(item.title[language]), agenda))
    return { agenda: rewritten(agenda, { ...item, title: { [language]: title } }), at: item.id }
  }
}

/** The defects to plant, one for each family of rules at least, by the rule that finds it. */
export const PLANTS: Readonly<Record<string, Plant>> = {
  'every-item-titled': retitled(() => ''),
  'item-punctuation': retitled((title) => `${title};`),
  'item-subitem-marker': retitled((title) => `b) ${title}`),
  'item-annotated': (agenda, pick) => {
    const item = leaf(agenda, pick)
    return { agenda: rewritten(agenda, { ...item, annotation: {} }), at: item.id }
  },
  'known-item-reference': saying(
    'Elle reviendra sur le point 47 de l’ordre du jour.',
    'It will return to item 47 of the agenda.',
  ),
  'every-fact-known': (agenda) => {
    const { symbol: _, ...facts } = agenda.facts
    return { agenda: { ...agenda, facts }, at: 'fact' }
  },
  'document-date-before-session': (agenda) => ({
    agenda: { ...agenda, facts: { ...agenda.facts, reissueDate: '2001-01-01' } },
    at: 'fact',
  }),
  'date-weekday': (agenda, pick) => {
    const date = addDays(agenda.facts.opening ?? '', -70) ?? ''
    return saying(
      `La consultation aura lieu le mercredi ${dayAndMonth(date, 'fr')} ${date.slice(0, 4)}.`,
      `The consultation is set for Wednesday, ${dayAndMonth(date, 'en')} ${date.slice(0, 4)}.`,
    )(agenda, pick)
  },
  'no-impossible-date': saying(
    'Elle a pris note du rapport du 31 septembre 2019.',
    'It took note of the report of 31 September 2019.',
  ),
  'date-range-order': saying(
    'Le colloque s’est tenu du 13 au 11 novembre 2019.',
    'The symposium lasted from 13 to 11 November 2019.',
  ),
  'deadline-draft-resolutions': sayingDay(
    -13,
    (day) => `Les projets de résolution sont à déposer le ${day} au plus tard.`,
    (day) => `Draft resolutions are to be submitted by ${day}.`,
  ),
  'deadline-presession': sayingDay(
    -4,
    (day) => `Les consultations informelles se tiendront le ${day}.`,
    (day) => `The informal consultations are set for ${day}.`,
  ),
  'deadline-stated-offset': sayingDay(
    -20,
    (day) =>
      `Les candidatures sont reçues trois semaines avant l’ouverture de la session, soit le ${day}.`,
    (day) =>
      `Nominations are received three weeks before the opening of the session, that is, on ${day}.`,
  ),
  'timetable-item-exists': (agenda, pick) => {
    const meeting = agenda.meetings[pick % agenda.meetings.length]?.id ?? ''
    const planted = { id: 'planted', meeting, order: 'zz', item: 'gone', text: {} }
    return { agenda: { ...agenda, entries: [...agenda.entries, planted] }, at: 'planted' }
  },
  'day-in-session': (agenda) => {
    const date = addDays(agenda.facts.opening ?? '', 7) ?? ''
    const planted = {
      id: 'planted',
      date,
      start: '10:00',
      end: '13:00',
      track: 'parallel' as const,
      body: 'firearms',
    }
    return { agenda: { ...agenda, meetings: [...agenda.meetings, planted] }, at: 'planted' }
  },
  'doc-cited-listed': (agenda, pick) => {
    const symbol = `CTOC/COP/${agenda.facts.opening?.slice(0, 4)}/INF/1`
    return saying(`Elle sera saisie de la liste (${symbol}).`, `It will have a list (${symbol}).`)(
      agenda,
      pick,
    )
  },
  'doc-duplicate-in-item': (agenda, pick) => {
    const place = pick % agenda.documents.length
    const documents = agenda.documents.flatMap((one, at) =>
      at === place ? [one, { ...one, id: 'planted', order: 'c0' }] : [one],
    )
    return { agenda: { ...agenda, documents }, at: 'planted' }
  },
  'symbol-grammar': (agenda, pick) => {
    const place = pick % agenda.documents.length
    const documents = agenda.documents.map((one, at) =>
      at === place ? { ...one, symbol: 'CTOC COP 2' } : one,
    )
    return { agenda: { ...agenda, documents }, at: documents[place]?.id ?? '' }
  },
  'symbol-joint-year': saying(
    'Elle prendra note d’un rapport (E/2014/30-E/CN.15/2013/20).',
    'It will take note of a report (E/2014/30-E/CN.15/2013/20).',
  ),
  'decision-number-format': (agenda, pick) => {
    const number = agenda.facts.sessionNumber ?? 5
    return saying(`Voir la décision ${number}/1.`, `See decision ${number}/1.`)(agenda, pick)
  },
  'ordinal-masthead': (agenda) => {
    const [item] = agenda.items.filter(({ parent }) => parent !== null)
    const language = agenda.facts.languages[0] ?? 'en'
    const number = agenda.facts.sessionNumber ?? 5
    if (!item) throw new Error('A clean agenda has sub-items')
    const words = plainText(item.annotation[language]).replace(
      ordinal(number, language) ?? '',
      ordinal(number + 1, language) ?? '',
    )
    return {
      agenda: rewritten(agenda, { ...item, annotation: { [language]: textOf(words) } }),
      at: item.id,
    }
  },
  'no-repeated-word': saying(
    'Elle examinera les les rapports.',
    'It will consider the the reports.',
  ),
  'no-open-parenthesis': saying(
    'Elle examinera tout (voir plus haut.',
    'It will consider all (see above.',
  ),
  'term-acronym': saying('L’ONU DC y contribuera.', 'The UN ODC will help.'),
  'no-page-furniture': saying(
    'Elle examinera V.24-01234 (F) tout.',
    'It will consider V.24-01234 (E) all.',
  ),
  'no-broken-paragraph': saying('Elle examinera\ntout.', 'It will consider\nall.'),
}
