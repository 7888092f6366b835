import type { Agenda } from '../../../shared/model/agenda.ts'
import { addDays } from '../../../shared/model/dates.ts'
import { dayAndMonth, weekdayDate } from '../../../shared/model/long-dates.ts'
import { ordinal } from '../../../shared/model/ordinals.ts'
import {
  annotationOf,
  CONFERENCE,
  knowing,
  languageOf,
  leavesOf,
  type Planted,
  type Plants,
  retitled,
  saying,
  sayingDay,
  withAnnotation,
} from './plant.ts'

const nth = ({ facts }: Agenda, more: number, language: 'fr' | 'en') =>
  ordinal((facts.sessionNumber ?? 5) + more, language) ?? ''

/** Writes other words into the sentence that opens the session. */
function opening(agenda: Agenda, words: string, others: string): Planted {
  const [item] = leavesOf(agenda)
  if (!item) throw new Error('Expected a clean agenda to have items')
  const changed = annotationOf(agenda, item).replace(words, others)
  return { agenda: withAnnotation(agenda, item, changed), at: item.id }
}

const TIMES = {
  fr: ['à 10 heures', 'à 11 heures'],
  en: ['at 10 a.m.', 'at 11 a.m.'],
} as const

/** Defects of dates and of the numbers of sessions. */
export const DATES: Plants = {
  'session-length': {
    bodies: ['ctoc-cop', 'cac-cosp', 'cnd', 'ece-cep'],
    put: knowing(({ facts }) => ({ closing: addDays(facts.closing ?? '', -1) ?? '' })),
  },
  'session-within-working-days': {
    put: knowing(({ facts }) => ({ closing: addDays(facts.opening ?? '', 12) ?? '' })),
  },
  'document-date-before-session': { put: knowing(() => ({ reissueDate: '2001-01-01' })) },
  'date-weekday': {
    put: (agenda, pick) => {
      const date = addDays(agenda.facts.opening ?? '', -70) ?? ''
      const year = date.slice(0, 4)
      const fr = dayAndMonth(date, 'fr')
      const en = dayAndMonth(date, 'en')
      const [month, day] = [en.replace(/[\d\s\u00a0]/g, ''), Number(date.slice(8))]
      return saying(
        [
          `La consultation aura lieu le mercredi ${fr} ${year}.`,
          `Mercredi ${fr} ${year}, à 10 heures : consultation.`,
          `Elle est fixée au mercredi ${fr}\u00a0${year} à midi.`,
        ],
        [
          `The consultation is set for Wednesday, ${en} ${year}.`,
          `The consultation is set for Wednesday ${en} ${year}, at noon.`,
          `The consultation is set for Wednesday, ${month} ${day}, ${year}.`,
          `The consultation is set for Wednesday, the ${day}th of ${month} ${year}.`,
        ],
      )(agenda, pick)
    },
  },
  'no-impossible-date': {
    put: saying(
      ['Le rapport du 31 septembre 2019 est connu.', 'Du 27 au 30 février 2023, elle a siégé.'],
      ['The report of 31 September 2019 is known.', 'It met from February 27 to 30, 2023.'],
    ),
  },
  'date-range-order': {
    put: saying(
      [
        'Le colloque s’est tenu du 13 au 11 novembre 2019.',
        'Le colloque s’est tenu du 2 novembre au 30 octobre 2019.',
        'Le colloque (Vienne, 13-11 novembre 2019) a pris fin.',
        'Le colloque s’est tenu les 13 et 11 novembre 2019.',
      ],
      [
        'The symposium lasted from 13 to 11 November 2019.',
        'The symposium lasted from 2 November to 30 October 2019.',
        'The symposium (Vienna, 13–11 November 2019) has ended.',
        'The symposium lasted from November 13 to November 11, 2019.',
      ],
    ),
  },
  'opening-date-first-day': {
    put: (agenda) => {
      const language = languageOf(agenda)
      const { opening: day = '' } = agenda.facts
      const next = addDays(day, 1) ?? ''
      return opening(agenda, weekdayDate(day, language), weekdayDate(next, language))
    },
  },
  'opening-time': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd', 'unfccc-cop', 'general'],
    put: (agenda) => {
      const [right, wrong] = TIMES[languageOf(agenda)]
      return opening(agenda, right, wrong)
    },
  },
  'ordinal-text-agrees': {
    bodies: CONFERENCE,
    put: (agenda, pick) =>
      saying(
        `Un rapport sera présenté à la Conférence à sa ${nth(agenda, -1, 'fr')} session.`,
        `A report will be submitted to the Conference at its ${nth(agenda, -1, 'en')} session.`,
      )(agenda, pick),
  },
  'ordinal-masthead': {
    bodies: ['ctoc-cop', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep', 'general'],
    put: (agenda) => {
      const language = languageOf(agenda)
      return opening(agenda, nth(agenda, 0, language), nth(agenda, 1, language))
    },
  },
  'ordinal-session-agrees': {
    bodies: ['ctoc-cop', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep', 'general'],
    put: retitled((_, agenda) =>
      languageOf(agenda) === 'fr'
        ? `Ouverture de la ${nth(agenda, 2, 'fr')} session`
        : `Opening of the ${nth(agenda, 2, 'en')} session`,
    ),
  },
  'ordinal-next-session': {
    bodies: ['ctoc-cop', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep', 'general'],
    put: retitled((_, agenda) =>
      languageOf(agenda) === 'fr'
        ? `Ordre du jour provisoire de la ${nth(agenda, 0, 'fr')} session`
        : `Provisional agenda for the ${nth(agenda, 2, 'en')} session`,
    ),
  },
  'meeting-ordinal-sequence': {
    put: saying(
      'Le Groupe de travail sur les bourses a tenu sa dixième réunion les 3 et 4 mai 2023 et sa neuvième réunion le 8 avril 2024.',
      'The Working Group on Grants held its tenth meeting on 3 and 4 May 2023 and its ninth meeting on 8 April 2024.',
    ),
  },
  'contradictory-order': {
    put: saying(
      'La quatrième réunion du Groupe de travail sur les bourses a eu lieu le 9 mai 2023. Un atelier a eu lieu le 8 mai 2023, juste après la quatrième réunion du Groupe de travail sur les bourses.',
      'The fourth meeting of the Working Group on Grants was held on 9 May 2023. A workshop was held on 8 May 2023, just after the fourth meeting of the Working Group on Grants.',
    ),
  },
  'meeting-days-agree': {
    put: saying(
      'La quatrième réunion du Groupe de travail sur les bourses s’est tenue les 9 et 10 mai 2023. Rapport sur la réunion du Groupe de travail sur les bourses, tenue les 10 et 11 mai 2023.',
      'The fourth meeting of the Working Group on Grants was held on 9 and 10 May 2023. Report on the meeting of the Working Group on Grants, held on 10 and 11 May 2023.',
    ),
  },
  'meeting-plural': {
    put: saying(
      'La quatrième réunion du Groupe de travail sur les bourses s’est tenue les 9 et 10 mai 2023. Rapports sur les réunions du Groupe de travail sur les bourses, tenues les 9 et 10 mai 2023.',
      'The fourth meeting of the Working Group on Grants was held on 9 and 10 May 2023. Reports on the meetings of the Working Group on Grants, held on 9 and 10 May 2023.',
    ),
  },
  'tense-past-meeting': {
    put: sayingDay(
      -60,
      (day) => `Une réunion préparatoire s’est tenue à Vienne, le ${day}.`,
      (day) => `A preparatory meeting was held in Vienna on ${day}.`,
    ),
  },
  'date-weekend': {
    put: sayingDay(
      -9,
      (day) => `Les inscriptions seront reçues jusqu’au ${day}.`,
      (day) => `Registration will remain possible until ${day}.`,
    ),
  },
}
