import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { placesLeft } from '../../shared/model/places-left.ts'
import { plainText, textOf } from '../../shared/model/plain-text.ts'
import { agendaOf } from '../notation.ts'
import { carried, TWELFTH } from './carried.ts'

const PARAGRAPH =
  'La douzième session s’ouvrira le lundi 14 octobre 2024. La douzième réunion aussi. Voir la décision 11/2, et encore la décision 11/2.'

function made(): Agenda {
  return carried(agendaOf(`One\n> ${PARAGRAPH}\n- Report (CTOC/COP/2024/5)`, TWELFTH))
}

/** The agenda with another annotation. */
function rewritten(agenda: Agenda, change: (plain: string) => string): Agenda {
  const items = agenda.items.map((item) => ({
    ...item,
    annotation: { fr: textOf(change(plainText(item.annotation.fr))) },
  }))
  return { ...agenda, items }
}

function stretches(agenda: Agenda): readonly string[] {
  const plain = plainText(agenda.items[0]?.annotation.fr)
  return placesLeft(agenda).flatMap(({ range }) =>
    range ? [`${range.from} ${plain.slice(range.from, range.to)}`] : [],
  )
}

describe('finding places again', () => {
  it('[NS23] each place is found where its words stand, also where the words stand twice', () => {
    expect(stretches(made())).toEqual([
      '3 douzième',
      '33 lundi 14 octobre 2024',
      '59 douzième',
      '100 11/2',
      '128 11/2',
    ])
  })

  it('[NS23] a place is found again when the sentence around it has changed', () => {
    const one = rewritten(made(), (plain) => plain.replace('14 octobre 2024', '19 octobre 2026'))
    expect(stretches(one)).toEqual(['3 douzième', '59 douzième', '100 11/2', '128 11/2'])
    const other = rewritten(made(), (plain) => `Un ajout. ${plain}`)
    expect(stretches(other)).toHaveLength(5)
  })

  it('[NS23] a place whose words have been changed, or whose record is gone, is done with', () => {
    const changed = rewritten(made(), (plain) => plain.replaceAll('douzième', 'treizième'))
    expect(stretches(changed)).toEqual(['34 lundi 14 octobre 2024', '102 11/2', '130 11/2'])
    const agenda = made()
    expect(
      placesLeft({ ...agenda, items: [], documents: [] }).map(({ place }) => place.kind),
    ).toEqual(['fact', 'fact'])
  })

  it('[NS23] a value that was emptied is done with when it is filled again', () => {
    const agenda = made()
    const kinds = (one: Agenda) => placesLeft(one).map(({ place }) => place.kind)
    expect(kinds(agenda)).toEqual(expect.arrayContaining(['symbol', 'fact']))
    const documents = agenda.documents.map((one) => ({ ...one, symbol: 'CTOC/COP/2026/5' }))
    const facts = { ...agenda.facts, documentDate: '2026-07-10' }
    const filled = kinds({ ...agenda, documents, facts })
    expect(filled).not.toContain('symbol')
    expect(filled.filter((kind) => kind === 'fact')).toHaveLength(1)
  })
})
