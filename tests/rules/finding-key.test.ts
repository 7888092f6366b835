import { expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { textOf } from '../../shared/model/plain-text.ts'
import { findingKeys } from '../../shared/rules/finding-key.ts'
import { validate } from '../../shared/rules/validate.ts'
import { agendaOf } from '../notation.ts'

it('[CK1] typing elsewhere in the text leaves the name of a finding as it was', () => {
  const before = namesOf('In the the hall of the city.', 'no-repeated-word')
  const after = namesOf('Delegates meet. In the the hall of the city, at ten.', 'no-repeated-word')
  expect(before).toHaveLength(1)
  expect(after).toEqual(before)
})

it('[CK1] other words around the place make another finding of it', () => {
  const [before] = namesOf('In the the hall.', 'no-repeated-word')
  expect(namesOf('In the the garden.', 'no-repeated-word')).not.toContain(before)
})

it('[CK2] findings that say the same of the same words are told apart', () => {
  const names = namesOf('In the the hall. In the the hall.', 'no-repeated-word')
  expect(names).toHaveLength(2)
  expect(new Set(names).size).toBe(2)
})

it('[CK3] what a record lacks keeps its name when the record moves', () => {
  const names = (agenda: Agenda) =>
    findingKeys(agenda, validate(agenda)).filter((name) => name.startsWith('item-annotated '))
  const agenda = agendaOf('Opening\nReview')
  const { items } = agenda
  expect(names({ ...agenda, items: items.toReversed() }).sort()).toEqual(names(agenda).sort())
  expect(names(agenda)).toHaveLength(2)
})

function namesOf(annotation: string, rule: string): readonly string[] {
  const agenda = agendaOf('Opening')
  const items = agenda.items.map((item) => ({ ...item, annotation: { en: textOf(annotation) } }))
  const changed = { ...agenda, items }
  const findings = validate(changed)
  return findingKeys(changed, findings).filter((_, place) => findings[place]?.rule === rule)
}
