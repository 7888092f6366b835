import { addDays } from '../../../shared/model/dates.ts'
import { CONFERENCE, knowing, type Plants, saying, sayingDay } from './plant.ts'

/** Deadlines that are off by days. */
export const DEADLINES: Plants = {
  'deadline-draft-resolutions': {
    bodies: CONFERENCE,
    put: sayingDay(
      -13,
      (day) => `Les projets de résolution sont à déposer le ${day} au plus tard.`,
      (day) => `Draft resolutions are to be submitted by ${day}.`,
    ),
  },
  'deadline-presession': {
    bodies: CONFERENCE,
    put: sayingDay(
      -4,
      (day) => `Les consultations informelles se tiendront le ${day}.`,
      (day) => `The informal consultations are set for ${day}.`,
    ),
  },
  'deadline-agenda-60': {
    bodies: CONFERENCE,
    put: knowing(({ facts }) => ({ documentDate: addDays(facts.opening ?? '', -30) ?? '' })),
  },
  'deadline-budget-60': {
    bodies: CONFERENCE,
    put: sayingDay(
      -48,
      (day) => `Le budget doit parvenir aux États le ${day} au plus tard.`,
      (day) => `The budget is to reach States by ${day}.`,
    ),
  },
  'deadline-ngo-30': {
    bodies: CONFERENCE,
    put: sayingDay(
      -19,
      (day) => `La liste des organisations non gouvernementales sera distribuée le ${day}.`,
      (day) => `The list of non-governmental organizations will be circulated on ${day}.`,
    ),
  },
  'deadline-speakers-list': {
    bodies: CONFERENCE,
    put: sayingDay(
      1,
      (day) => `La liste des orateurs sera close le ${day} à midi.`,
      (day) => `The list of speakers will close at noon on ${day}.`,
    ),
  },
  'deadline-high-level': {
    bodies: CONFERENCE,
    put: sayingDay(
      -11,
      (day) =>
        `Les orateurs de haut niveau de la séance d’ouverture s’inscrivent avant le ${day} à midi.`,
      (day) => `High-level speakers at the opening register by noon on ${day}.`,
    ),
  },
  'deadline-credentials': {
    bodies: CONFERENCE,
    put: sayingDay(
      3,
      (day) => `Les pouvoirs seront présentés avant le ${day} à midi.`,
      (day) => `The credentials are to be presented before noon on ${day}.`,
    ),
  },
  'deadline-working-group-drafts': {
    put: saying(
      'Les projets de résolution issus des groupes de travail seront déposés avant jeudi à midi.',
      'Any draft resolutions from the working groups are to be submitted before noon on Thursday.',
    ),
  },
  'deadline-stated-offset': {
    put: sayingDay(
      -20,
      (day) =>
        `Les candidatures sont reçues trois semaines avant l’ouverture de la session, soit le ${day}.`,
      (day) =>
        `Nominations are received three weeks before the opening of the session, that is, on ${day}.`,
    ),
  },
}
