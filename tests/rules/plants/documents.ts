import type { Agenda, Document } from '../../../shared/model/agenda.ts'
import { plainText, textOf } from '../../../shared/model/plain-text.ts'
import {
  annotationOf,
  CONFERENCE,
  chosen,
  knowing,
  languageOf,
  leafOf,
  leavesOf,
  middleOf,
  newDocument,
  type Planted,
  type Plants,
  SUBSTANTIAL,
  saying,
  symbolOf,
  withAnnotation,
  withDocument,
} from './plant.ts'

/** Changes one of the session's documents other than the agenda itself. */
function changed(agenda: Agenda, pick: number, change: (one: Document) => Document): Planted {
  const others = agenda.documents.filter(({ symbol }) => symbol !== agenda.facts.symbol)
  const wanted = chosen(others, pick)
  const documents = agenda.documents.map((one) => (one === wanted ? change(one) : one))
  return { agenda: { ...agenda, documents }, at: wanted.id }
}

/** The agenda without the documents of an item. */
function without(agenda: Agenda, id: string): Agenda {
  return { ...agenda, documents: agenda.documents.filter(({ item }) => item !== id) }
}

const TITLES = {
  fr: [
    'Rapport du Secrétariat sur les moyens de renforcer la coopération entre les autorités centrales',
    'Rapport du Secrétariat sur les moyens de renforcer la coopération entre autorités centrales',
  ],
  en: [
    'Report of the Secretariat on ways and means of strengthening cooperation among the authorities',
    'Report of the Secretariat on ways and means of strengthening cooperation among authorities',
  ],
} as const

/** Defects of the Documentation lists and of what announces them. */
export const DOCUMENTS: Plants = {
  'doc-cited-listed': {
    put: (agenda, pick) => {
      const symbol = symbolOf(agenda, chosen(['INF/1', 'CRP.7', '87'], pick))
      return saying(
        `La liste (${symbol}) sera distribuée.`,
        `The list (${symbol}) will be distributed.`,
      )(agenda, pick)
    },
  },
  'doc-none-contradiction': {
    put: saying(
      'Aucun document n’est actuellement prévu pour ce point.',
      'No documents are currently foreseen under this item.',
    ),
  },
  'doc-duplicate-in-item': {
    put: (agenda, pick) => {
      const twin = chosen(agenda.documents, pick)
      const planted = { ...twin, id: 'planted', order: 'c0' }
      return { agenda: withDocument(agenda, planted), at: 'planted' }
    },
  },
  'doc-agenda-self': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd'],
    put: (agenda) => {
      const own = agenda.documents.find(({ symbol }) => symbol === agenda.facts.symbol)
      const documents = agenda.documents.filter(({ item }) => item !== own?.item)
      return { agenda: { ...agenda, documents }, at: own?.item ?? '' }
    },
  },
  'doc-none-sentence': {
    bodies: SUBSTANTIAL,
    put: (agenda) => {
      const item = middleOf(agenda)
      const [opening] = leavesOf(agenda)
      const [none, words] = {
        fr: ['Aucun document n’est prévu pour ce point.', 'Elle en débattra.'],
        en: ['No documents are foreseen under this item.', 'It will discuss this.'],
      }[languageOf(agenda)]
      const practised = opening
        ? withAnnotation(agenda, opening, `${annotationOf(agenda, opening)}\n${none}`)
        : agenda
      const left = without(practised, item.id)
      return { agenda: withAnnotation(left, item, words ?? ''), at: item.id }
    },
  },
  'doc-series-gap': {
    put: (agenda, pick) => {
      const documented = leavesOf(agenda).slice(0, -1)
      const symbols = agenda.documents.filter(({ symbol }) => symbol !== agenda.facts.symbol)
      const { item: lost } = chosen(symbols.slice(0, -1), pick)
      const item = documented.find(({ id }) => id === lost)
      if (!item) throw new Error('Expected an item with a document')
      const left = agenda.documents.filter(
        ({ item: owner, symbol }) => owner !== lost || symbol === agenda.facts.symbol,
      )
      const words = languageOf(agenda) === 'fr' ? 'Elle en débattra.' : 'It will discuss this.'
      return { agenda: withAnnotation({ ...agenda, documents: left }, item, words), at: 'fact' }
    },
  },
  'doc-title-consistent': {
    put: (agenda) => {
      const [first, second] = TITLES[languageOf(agenda)]
      const [one, other] = [leafOf(agenda, 0), leafOf(agenda, 1)]
      const symbol = symbolOf(agenda, '91')
      const listed = withDocument(agenda, { ...newDocument(agenda, one, symbol, first), id: 'one' })
      const planted = newDocument(agenda, other, symbol, second)
      return { agenda: withDocument(listed, planted), at: 'planted' }
    },
  },
  'doc-type-known': {
    put: (agenda, pick) => {
      const title = languageOf(agenda) === 'fr' ? 'Liste des États' : 'List of States'
      const planted = newDocument(agenda, leafOf(agenda, pick), symbolOf(agenda, 'CRP.1'), title)
      return { agenda: withDocument(agenda, planted), at: 'planted' }
    },
  },
  'doc-listed-cited': {
    put: (agenda, pick) => {
      const [title] = TITLES[languageOf(agenda)]
      const planted = newDocument(agenda, leafOf(agenda, pick), symbolOf(agenda, '91'), title)
      return { agenda: withDocument(agenda, planted), at: 'planted' }
    },
  },
  'doc-saisie-sentence': {
    put: (agenda, pick) => {
      const item = leafOf(agenda, pick)
      const words = languageOf(agenda) === 'fr' ? 'Elle en débattra.' : 'It is well known.'
      return { agenda: withAnnotation(agenda, item, words), at: item.id }
    },
  },
  'doc-order': {
    put: (agenda, pick) => {
      const [title] = TITLES[languageOf(agenda)]
      const item = leafOf(agenda, pick)
      const planted = newDocument(agenda, item, agenda.facts.symbol ?? '', title)
      return { agenda: withDocument(agenda, planted), at: 'planted' }
    },
  },
  'doc-entry-format': {
    put: (agenda, pick) =>
      changed(agenda, pick, (one) => {
        const language = languageOf(agenda)
        return { ...one, title: { [language]: textOf(`${plainText(one.title[language])}.`) } }
      }),
  },
}

/** Defects of symbols and of what is cited. */
export const SYMBOLS: Plants = {
  'symbol-grammar': {
    put: (agenda, pick) => changed(agenda, pick, (one) => ({ ...one, symbol: 'CTOC COP 2' })),
  },
  'symbol-joint-year': {
    put: saying(
      'Un rapport (E/2014/30-E/CN.15/2013/20) est paru.',
      'A report (E/2014/30-E/CN.15/2013/20) is out.',
    ),
  },
  'symbol-own': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd'],
    put: (agenda) => {
      const own = agenda.documents.find(({ symbol }) => symbol === agenda.facts.symbol)
      const wrong = symbolOf(agenda, '92')
      const documents = agenda.documents.map((one) =>
        one === own ? { ...one, symbol: wrong } : one,
      )
      return { agenda: { ...agenda, documents }, at: own?.id ?? '' }
    },
  },
  'symbol-year-session': {
    put: (agenda, pick) =>
      changed(agenda, pick, (one) => ({
        ...one,
        symbol: one.symbol?.replace(/\/(\d{4})\//, (_, year) => `/${Number(year) + 1}/`) ?? '',
      })),
  },
  'symbol-follows-schema': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep'],
    put: knowing(() => ({ symbol: 'A/AC.999/2030/1' })),
  },
  'symbol-provisional': {
    put: (agenda, pick) => changed(agenda, pick, (one) => ({ ...one, symbol: '' })),
  },
  'decision-number-format': {
    bodies: CONFERENCE,
    put: (agenda, pick) => {
      const number = agenda.facts.sessionNumber ?? 5
      return saying(`Voir la décision ${number}/1.`, `See decision ${number}/1.`)(agenda, pick)
    },
  },
  'decision-title-consistent': {
    put: saying(
      'Voir la résolution 2/1, intitulée «\u00a0Bourses\u00a0», et la résolution 2/1, intitulée «\u00a0Prêts\u00a0».',
      'See resolution 2/1, entitled “Grants”, and resolution 2/1, entitled “Loans”.',
    ),
  },
  'chapter-section-term': {
    put: saying(
      'Voir A/80/1, chap. II.D, ainsi que A/80/1, sect. II.D.',
      'See A/80/1, chap. II.D, as well as A/80/1, sect. II.D.',
    ),
  },
  'rule-article-reference': {
    bodies: CONFERENCE,
    put: (agenda) => {
      const item = leavesOf(agenda)[1]
      if (!item) throw new Error('Expected a clean agenda to elect officers')
      const words = annotationOf(agenda, item).replace('22', '42')
      return { agenda: withAnnotation(agenda, item, words), at: item.id }
    },
  },
}
