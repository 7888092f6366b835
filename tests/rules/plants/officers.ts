import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { presidingGroup, rapporteurGroup } from '../../../shared/agenda-schema/rotation.ts'
import {
  annotationOf,
  CONFERENCE,
  chosen,
  languageOf,
  leavesOf,
  type Plants,
  type Put,
  withAnnotation,
} from './plant.ts'

/** Gives an office to a group whose turn it is not. */
function givenTo(office: 'president' | 'rapporteur'): Put {
  return (agenda, pick) => {
    const { rotation } = schemaById(agenda.facts.schema)
    const item = leavesOf(agenda)[1]
    if (!rotation || !item) throw new Error('Expected a body whose officers rotate')
    const language = languageOf(agenda)
    const session = agenda.facts.sessionNumber ?? 5
    const president = presidingGroup(rotation, session)
    const rapporteur = rapporteurGroup(rotation, session)
    const right = office === 'president' ? president : rapporteur
    const others = rotation.groups.filter((one) => one !== president && one !== rapporteur)
    const words = annotationOf(agenda, item).replace(
      right?.name[language] ?? '',
      chosen(others, pick).name[language] ?? '',
    )
    return { agenda: withAnnotation(agenda, item, words), at: item.id }
  }
}

/** Defects of the election of officers. */
export const OFFICERS: Plants = {
  'rotation-president': { bodies: CONFERENCE, put: givenTo('president') },
  'rotation-rapporteur': { bodies: CONFERENCE, put: givenTo('rapporteur') },
  'bureau-arithmetic': {
    bodies: CONFERENCE,
    put: (agenda) => {
      const item = leavesOf(agenda)[1]
      if (!item) throw new Error('Expected a clean agenda to elect officers')
      const said = { fr: 'Sept vice-présidents seront élus.', en: 'Seven Vice-Presidents serve.' }
      const words = `${annotationOf(agenda, item)}\n${said[languageOf(agenda)]}`
      return { agenda: withAnnotation(agenda, item, words), at: item.id }
    },
  },
}
