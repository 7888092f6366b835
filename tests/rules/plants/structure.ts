import { schemaById } from '../../../shared/agenda-schema/index.ts'
import { plainText } from '../../../shared/model/plain-text.ts'
import {
  languageOf,
  leafOf,
  newItem,
  type Plants,
  retitled,
  saying,
  withItem,
  withNewItem,
} from './plant.ts'

/** Defects of the list of items. */
export const STRUCTURE: Plants = {
  'every-item-titled': { put: retitled(() => '') },
  'item-punctuation': { put: retitled((title) => `${title};`) },
  'item-subitem-marker': { put: retitled((title) => `b) ${title}`) },
  'item-annotated': {
    put: (agenda, pick) => {
      const item = leafOf(agenda, pick)
      return { agenda: withItem(agenda, { ...item, annotation: {} }), at: item.id }
    },
  },
  'item-single-subitem': {
    put: (agenda, pick) => {
      const { id } = leafOf(agenda, pick)
      return { agenda: withNewItem(agenda, newItem(agenda, id, 'a0', 'Budget'), id), at: id }
    },
  },
  'unique-item-title': {
    put: (agenda, pick) => {
      const { id, parent, order, title } = leafOf(agenda, pick)
      const words = plainText(title[languageOf(agenda)])
      const twin = newItem(agenda, parent, `${order}V`, words)
      return { agenda: withNewItem(agenda, twin, id), at: 'planted' }
    },
  },
  'level-within-schema': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd', 'unfccc-cop'],
    put: (agenda, pick) => {
      const top = leafOf(agenda, pick)
      const below = { ...newItem(agenda, top.id, 'a0', 'Budget'), id: 'below' }
      const deep =
        top.parent === null
          ? newItem(agenda, 'below', 'a0', 'Recettes')
          : newItem(agenda, top.id, 'a0', 'Recettes')
      const grown = top.parent === null ? withNewItem(agenda, below, top.id) : agenda
      return { agenda: withNewItem(grown, deep, deep.parent), at: 'planted' }
    },
  },
  'known-item-reference': {
    put: saying(
      [
        'Cette question sera reprise au titre du point 47 de l’ordre du jour.',
        'Voir le point 1 z) de l’ordre du jour provisoire.',
      ],
      [
        'The matter will be taken up again under item 47 of the agenda.',
        'See item 1 (z) of the provisional agenda.',
      ],
    ),
  },
  'reference-agrees': {
    put: saying(
      'Cette question relève du point 1, intitulé « Loterie ».',
      'The matter is discussed under item 1, entitled “Lottery”.',
    ),
  },
  'standing-items-head': {
    bodies: ['ctoc-cop', 'ctoc-firearms', 'cac-cosp', 'cnd', 'unfccc-cop', 'ece-cep'],
    put: (agenda) => ({
      agenda: withNewItem(agenda, newItem(agenda, null, 'Zz', 'Budget'), null),
      at: 'planted',
    }),
  },
  'standing-items-tail': {
    put: (agenda) => {
      const tail = schemaById(agenda.facts.schema).standingItems.filter(
        ({ stands }) => stands === 'tail',
      )
      const tops = agenda.items.filter(({ parent }) => parent === null)
      const first = tops[tops.length - tail.length]
      const last = agenda.items.findLast(({ id, parent }) => [id, parent].includes(first?.id ?? ''))
      const added = newItem(agenda, null, `${first?.order}V`, 'Budget')
      return { agenda: withNewItem(agenda, added, last?.id ?? null), at: first?.id ?? '' }
    },
  },
}
