import type { Agenda, Item } from '../../../shared/model/agenda.ts'
import { weekdayDate } from '../../../shared/model/long-dates.ts'
import { plainText, textOf } from '../../../shared/model/plain-text.ts'
import type { Text } from '../../../shared/model/text.ts'
import {
  annotationOf,
  knowing,
  languageOf,
  leafOf,
  leavesOf,
  middleOf,
  type Plants,
  SUBSTANTIAL,
  saying,
  withAnnotation,
  withItem,
} from './plant.ts'

/** Defects that import and paste leave behind. */
export const HYGIENE: Plants = {
  'every-fact-known': { put: knowing(() => ({ place: '' })) },
  'every-line-placed': {
    put: (agenda) => ({
      agenda: { ...agenda, unplaced: [{ id: 'planted', line: 7, text: 'Managadi' }] },
      at: 'line 7',
    }),
  },
  'no-unreadable-character': {
    put: saying('Elle examinera le \ufffd budget.', 'It will consider the \ufffd budget.'),
  },
  'no-page-furniture': {
    put: saying('Elle examinera V.24-01234 (F) tout.', 'It will consider V.24-01234 (E) all.'),
  },
  'no-broken-paragraph': { put: saying('Elle examinera\ntout.', 'It will consider\nall.') },
  'no-link-residue': {
    put: saying('Elle examinera [le budget](#).', 'It will consider <i>all</i>.'),
  },
  'no-placeholder-text': {
    put: saying('Elle se réunira le [à confirmer].', 'It will meet on [TBC].'),
  },
  'no-empty-paragraph': { put: saying('\nElle examinera tout.', '\nIt will consider all.') },
}

/** An agenda in two languages, each text but that of the opening standing in both as it is. */
function bilingual(agenda: Agenda): Agenda {
  const own = languageOf(agenda)
  const other = own === 'fr' ? 'en' : 'fr'
  const [opening] = leavesOf(agenda)
  const both = (texts: Readonly<Record<string, Text>>) =>
    Object.fromEntries(
      Object.values(texts).flatMap((text) => [
        [own, text],
        [other, text],
      ]),
    )
  return {
    ...agenda,
    facts: { ...agenda.facts, languages: [own, other] },
    items: agenda.items.map(
      (item): Item => ({
        ...item,
        title: both(item.title),
        shortTitle: both(item.shortTitle),
        annotation: both(item.id === opening?.id ? {} : item.annotation),
      }),
    ),
    documents: agenda.documents.map((one) => ({ ...one, title: both(one.title) })),
  }
}

const LONG = 'plusieurs '.repeat(9_000)

/** Defects of the way to the six languages and out of the house. */
export const PROCESS: Plants = {
  'language-alignment': {
    put: (agenda, pick) => {
      const both = bilingual(agenda)
      const item = leafOf(both, pick)
      const language = languageOf(agenda) === 'fr' ? 'en' : 'fr'
      const longer = textOf(`${plainText(item.annotation[language])}\nA/80/1`)
      const annotation = { ...item.annotation, [language]: longer }
      return { agenda: withItem(both, { ...item, annotation }), at: item.id }
    },
  },
  'every-text-in-every-language': {
    put: (agenda, pick) => {
      const both = bilingual(agenda)
      const item = leafOf(both, pick)
      const language = languageOf(agenda)
      const annotation = { [language]: item.annotation[language] ?? [] }
      return { agenda: withItem(both, { ...item, annotation }), at: item.id }
    },
  },
  'bureau-approval': {
    put: (agenda, pick) => {
      const { documentDate = '' } = agenda.facts
      const facts = { ...agenda.facts, bureauDate: '2024-06-12' }
      return saying(
        `Le ${weekdayDate(documentDate, 'fr')}, le Bureau est convenu de l’organisation des travaux.`,
        `On ${weekdayDate(documentDate, 'en')}, the Bureau agreed on the organization of work.`,
      )({ ...agenda, facts }, pick)
    },
  },
  'mandate-cited': {
    bodies: SUBSTANTIAL,
    put: (agenda) => {
      const item = middleOf(agenda)
      const words = annotationOf(agenda, item).replace(/(résolution|resolution) 2\/1/, 'x')
      return { agenda: withAnnotation(agenda, item, words), at: item.id }
    },
  },
  'word-limit': {
    put: (agenda, pick) => ({ agenda: saying(LONG, LONG)(agenda, pick).agenda, at: 'fact' }),
  },
}
