import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Agenda } from '../../shared/model/agenda.ts'
import { LANGUAGES, type Language } from '../../shared/model/language.ts'
import { numberItems } from '../../shared/model/numbering.ts'
import { arbitraryAgenda } from '../generators.ts'
import { agendaOf } from '../notation.ts'

const THREE_LEVELS = agendaOf(`
  Organization
    Opening
    Officers
      President
      Rapporteur
  Substance
    Convention
`)

describe('markers and labels', () => {
  it('[NU1] French counts 1. a) i)', () => {
    expect(markers(THREE_LEVELS, 'fr')).toEqual(['1.', 'a)', 'b)', 'i)', 'ii)', '2.', 'a)'])
  })

  it('[NU1] English counts 1. (a) (i)', () => {
    expect(markers(THREE_LEVELS, 'en')).toEqual(['1.', '(a)', '(b)', '(i)', '(ii)', '2.', '(a)'])
  })

  it('[NU1] Spanish and Russian count as French does', () => {
    expect(markers(THREE_LEVELS, 'es')).toEqual(markers(THREE_LEVELS, 'fr'))
    expect(markers(THREE_LEVELS, 'ru')).toEqual(markers(THREE_LEVELS, 'fr'))
  })

  it('[NU2] Arabic letters sub-items with its own letters, in the order of the abjad', () => {
    expect(markers(THREE_LEVELS, 'ar').slice(0, 3)).toEqual(['1-', '(أ)', '(ب)'])
    expect(labels(THREE_LEVELS, 'ar')[2]).toBe('1 (ب)')
  })

  it('[NU2] Chinese counts the third level with its own numerals', () => {
    expect(markers(THREE_LEVELS, 'zh').slice(1, 5)).toEqual(['(a)', '(b)', '(一)', '(二)'])
    expect(labels(THREE_LEVELS, 'zh')[3]).toBe('1(b)(一)')
  })

  it('[NU3] an item is cited with the numbers of what it stands under', () => {
    expect(labels(THREE_LEVELS, 'fr')).toEqual([
      '1',
      '1 a)',
      '1 b)',
      '1 b) i)',
      '1 b) ii)',
      '2',
      '2 a)',
    ])
    expect(labels(THREE_LEVELS, 'en').slice(3, 5)).toEqual(['1 (b) (i)', '1 (b) (ii)'])
  })

  it('[NU4] every item knows its level', () => {
    const numbers = [...numberItems(THREE_LEVELS.items, 'fr').values()]
    expect(numbers.map(({ level }) => level)).toEqual([1, 2, 2, 3, 3, 1, 2])
  })
})

describe('long and broken lists', () => {
  it('[NU5] after the last letter, letters are doubled', () => {
    const subItems = Array.from({ length: 53 }, (_, index) => `\n  Sub-item ${index}`)
    const marked = markers(agendaOf(`Item${subItems.join('')}`), 'fr')
    expect([marked[26], marked[27], marked[28], marked[53]]).toEqual(['z)', 'aa)', 'bb)', 'aaa)'])
  })

  it('[NU6] the third level counts in roman numerals', () => {
    const deep = Array.from({ length: 49 }, (_, index) => `\n    Deep ${index}`)
    const marked = markers(agendaOf(`Item\n  Sub-item${deep.join('')}`), 'fr').slice(2)
    expect([1, 4, 9, 14, 40, 49].map((place) => marked[place - 1])).toEqual([
      'i)',
      'iv)',
      'ix)',
      'xiv)',
      'xl)',
      'xlix)',
    ])
  })

  it('[NU7] an item whose parent is not there counts at the top level', () => {
    const items = [
      { id: 'a', parent: null },
      { id: 'b', parent: 'gone' },
      { id: 'c', parent: 'b' },
    ]
    expect([...numberItems(items, 'fr').values()].map(({ label }) => label)).toEqual([
      '1',
      '2',
      '2 a)',
    ])
  })

  it('[NU8] in every language every item has a number, and no two the same', () => {
    fc.assert(
      fc.property(arbitraryAgenda(30), fc.constantFrom(...LANGUAGES), (agenda, language) => {
        const cited = labels(agenda, language)
        expect(cited).toHaveLength(agenda.items.length)
        expect(new Set(cited).size).toBe(cited.length)
      }),
      { numRuns: 200 },
    )
  })

  it('[NU8] so it is for items that name any parent, themselves included', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const parents = fc.array(fc.constantFrom(...ids, 'gone', null), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(parents, (named) => {
        const items = ids.map((id, place) => ({ id, parent: named[place] ?? null }))
        const cited = [...numberItems(items, 'fr').values()].map(({ label }) => label)
        expect(new Set(cited).size).toBe(5)
      }),
    )
  })
})

function markers(agenda: Agenda, language: Language): readonly string[] {
  return [...numberItems(agenda.items, language).values()].map(({ marker }) => marker)
}

function labels(agenda: Agenda, language: Language): readonly string[] {
  return [...numberItems(agenda.items, language).values()].map(({ label }) => label)
}
