import { keysBetween } from '../../shared/base/order-key.ts'
import type { Agenda, Item } from '../../shared/model/agenda.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { textRoot } from '../../shared/ydoc/layout.ts'
import { randomNumbers } from '../random-numbers.ts'

/** Items, and sub-items of each. */
const ITEMS = 60
const SUB_ITEMS = 4

/** Paragraphs of one annotation. */
const PARAGRAPHS = 3

const WORDS =
  'la Conférence sera saisie du rapport établi par le Secrétariat sur les activités du groupe de travail et souhaitera peut-être examiner les recommandations adoptées à sa session précédente conformément à la résolution concernant la coopération internationale en matière pénale'.split(
    ' ',
  )

/** An agenda of 300 items, every one with an annotation of so many words; the same each time. */
export function largeAgenda(wordsPerAnnotation: number): Agenda {
  const random = randomNumbers(7)
  const item = (id: string, parent: string | null, order: string): Item => ({
    id,
    parent,
    order,
    title: { fr: textOf(`Examen ${words(random, 6)}`) },
    shortTitle: {},
    annotation: { fr: annotation(random, wordsPerAnnotation) },
  })
  const items = keysBetween(null, null, ITEMS).flatMap((order, at) => [
    item(`i${at}`, null, order),
    ...keysBetween(null, null, SUB_ITEMS).map((key, below) =>
      item(`i${at}-${below}`, `i${at}`, key),
    ),
  ])
  return {
    facts: {
      kind: 'annotated-provisional-agenda',
      schema: 'ctoc-cop',
      languages: ['fr'],
      state: 'draft',
    },
    items,
    documents: [],
    meetings: [],
    entries: [],
    unplaced: [],
    deleted: { items: [], documents: [], meetings: [], entries: [] },
  }
}

/** The names under which the document holds the annotations of an agenda. */
export function annotationRoots({ items }: Agenda): readonly string[] {
  return items.map(({ id }) => textRoot({ owner: id, field: 'annotation', language: 'fr' }))
}

type Random = ReturnType<typeof randomNumbers>

function annotation(random: Random, count: number) {
  const paragraph = () => `${words(random, count / PARAGRAPHS)}.`
  return textOf(Array.from({ length: PARAGRAPHS }, paragraph).join('\n'))
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ')
}
