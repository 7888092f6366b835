import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endPunctuation, punctuated } from '../../shared/model/punctuation.ts'
import { arbitraryAgenda } from '../generators.ts'
import { agendaOf, printedList } from '../notation.ts'

const AGENDA = agendaOf(
  `
  Questions d’organisation
    Ouverture
    Élection du Bureau
    Débat général
  Assistance technique
  Adoption du rapport`,
  { languages: ['fr'] },
)

describe('the end of a title in the agenda list', () => {
  it('[PU1] a colon opens sub-items, semicolons separate them, a full stop ends an item', () => {
    expect(printedList(AGENDA, 'fr').replaceAll('\u00a0', '~').split('\n')).toEqual([
      '1. Questions d’organisation~:',
      '  a) Ouverture~;',
      '  b) Élection du Bureau~;',
      '  c) Débat général.',
      '2. Assistance technique.',
      '3. Adoption du rapport.',
    ])
  })

  it('[PU2] French sets a no-break space before colon and semicolon, English none', () => {
    expect([...endPunctuation(AGENDA.items, 'fr').values()].slice(0, 2)).toEqual([
      '\u00a0:',
      '\u00a0;',
    ])
    expect([...endPunctuation(AGENDA.items, 'en').values()].slice(0, 2)).toEqual([':', ';'])
  })

  it('[PU2] Arabic and Chinese have signs of their own', () => {
    expect([...endPunctuation(AGENDA.items, 'ar').values()].slice(1, 4)).toEqual(['؛', '؛', '.'])
    expect([...endPunctuation(AGENDA.items, 'zh').values()].slice(0, 2)).toEqual(['：', '；'])
  })

  it('[PU3] within three levels only what is printed last of an item ends with a full stop', () => {
    const deep = agendaOf(`
      Organization
        Officers
          President
          Rapporteur
        Documents
          Symbols
      Report`)
    expect([...endPunctuation(deep.items, 'en').values()]).toEqual([
      ':',
      ':',
      ';',
      ';',
      ':',
      '.',
      '.',
    ])
  })

  it('[PU3] an item whose parent is not there ends as one of the top level', () => {
    const items = [
      { id: 'a', parent: null },
      { id: 'b', parent: 'gone' },
    ]
    expect([...endPunctuation(items, 'en').values()]).toEqual(['.', '.'])
  })

  it('[PU4] there are as many full stops as items of the top level', () => {
    fc.assert(
      fc.property(arbitraryAgenda(20), ({ items }) => {
        const ends = [...endPunctuation(items, 'en').values()]
        const tops = items.filter(({ parent }) => parent === null)
        expect(ends.filter((end) => end === '.')).toHaveLength(tops.length)
        expect(ends).toHaveLength(items.length)
      }),
      { numRuns: 200 },
    )
  })

  it('[PU5] a question or an exclamation needs no other end', () => {
    expect(punctuated('Que faire ?', '.')).toBe('Que faire ?')
    expect(punctuated('ماذا نفعل؟', '؛')).toBe('ماذا نفعل؟')
    expect(punctuated('Débat général ', '.')).toBe('Débat général.')
    expect(punctuated('', '.')).toBe('.')
  })
})
