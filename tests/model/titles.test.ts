import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentTitle,
  inSomeLanguage,
  itemTitle,
  timetableTitle,
} from '../../shared/model/item-title.ts'
import { isBlank, plainLine, plainText, textOf } from '../../shared/model/plain-text.ts'
import type { Text } from '../../shared/model/text.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'
import { agendaOf } from '../notation.ts'

const CALLED: Text = [{ kind: 'text', indent: 0, runs: [{ text: '', footnote: 'n1' }] }]

describe('titles', () => {
  it('[PU6] the timetable prints the short title where one is written in its language', () => {
    const opening = KITCHEN_SINK.items.find(({ id }) => id === 'opening')
    if (!opening) throw new Error('The kitchen sink has lost its opening')
    expect(timetableTitle(opening, 'fr')).toEqual({
      field: 'short-title',
      text: textOf('Ouverture'),
    })
    expect(timetableTitle({ ...opening, shortTitle: { fr: textOf('  ') } }, 'fr').field).toBe(
      'title',
    )
    expect(timetableTitle(opening, 'ar')).toEqual({ field: 'title', text: undefined })
  })

  it('[PU7] a title that is not written in a language is empty in it', () => {
    const agenda = agendaOf('Opening\n- Report on it (A/80/1)')
    const [item] = agenda.items
    const [document] = agenda.documents
    expect(item && [itemTitle(item, 'en'), itemTitle(item, 'fr')]).toEqual(['Opening', ''])
    expect(document && documentTitle(document, 'en')).toBe('Report on it')
  })

  it('[PU8] a text can be asked for in some language, the wanted one first', () => {
    const texts = { en: textOf('Opening'), ru: textOf('Открытие'), fr: textOf(' ') }
    expect(inSomeLanguage(texts, 'ru')).toEqual({ language: 'ru', text: texts.ru })
    expect(inSomeLanguage(texts, 'fr')).toEqual({ language: 'en', text: texts.en })
    expect(inSomeLanguage({}, 'fr')).toBeNull()
  })
})

describe('plain text', () => {
  it('[PU9] a line is a paragraph, and the other way round', () => {
    expect(textOf('a\r\nb\rc\n')).toHaveLength(4)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const lines = words.replace(/\r\n?/g, '\n')
        expect(plainText(textOf(lines))).toBe(lines)
      }),
    )
  })

  it('[PU10] on one line, a text has no breaks and no space around them', () => {
    expect(plainLine(textOf(' Adoption \n du rapport\n'))).toBe('Adoption du rapport')
    expect(plainLine(undefined)).toBe('')
  })

  it('[PU11] a text is blank that shows nothing, though not one with a footnote', () => {
    expect([undefined, [], textOf(''), textOf(' \n\u00a0')].map(isBlank)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([textOf('a'), CALLED].map(isBlank)).toEqual([false, false])
  })
})
