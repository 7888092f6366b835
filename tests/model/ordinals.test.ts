import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../shared/model/language.ts'
import { ordinal } from '../../shared/model/ordinals.ts'

describe('ordinals', () => {
  it('[DT14] French words, in both genders', () => {
    expect([1, 7, 9, 12, 13].map((number) => ordinal(number, 'fr'))).toEqual([
      'première',
      'septième',
      'neuvième',
      'douzième',
      'treizième',
    ])
    expect(ordinal(1, 'fr', 'masculine')).toBe('premier')
    expect([21, 71, 72, 80, 81, 91, 99].map((number) => ordinal(number, 'fr'))).toEqual([
      'vingt et unième',
      'soixante et onzième',
      'soixante-douzième',
      'quatre-vingtième',
      'quatre-vingt-unième',
      'quatre-vingt-onzième',
      'quatre-vingt-dix-neuvième',
    ])
  })

  it('[DT14] English words', () => {
    expect([1, 2, 3, 5, 8, 9, 12, 20, 21, 40, 99].map((number) => ordinal(number, 'en'))).toEqual([
      'first',
      'second',
      'third',
      'fifth',
      'eighth',
      'ninth',
      'twelfth',
      'twentieth',
      'twenty-first',
      'fortieth',
      'ninety-ninth',
    ])
  })

  it('[DT14] words of the other languages agree in gender', () => {
    expect([ordinal(12, 'ru'), ordinal(12, 'ru', 'masculine')]).toEqual([
      'двенадцатая',
      'двенадцатый',
    ])
    expect([ordinal(23, 'es'), ordinal(23, 'es', 'masculine')]).toEqual([
      'vigésima tercera',
      'vigésimo tercero',
    ])
    expect(ordinal(12, 'ar')).toBe('الثانية عشرة')
    expect(ordinal(12, 'zh')).toBe('第十二')
  })

  it('[DT15] in every language and gender the first ninety-nine are words, all different', () => {
    for (const language of LANGUAGES)
      for (const gender of ['feminine', 'masculine'] as const) {
        const words = Array.from({ length: 99 }, (_, place) => ordinal(place + 1, language, gender))
        expect(new Set(words).size).toBe(99)
        expect(words.filter((word) => !word || /\d|\s\s|^\s|\s$/.test(word))).toEqual([])
      }
  })

  it('[DT16] beyond, they are numerals', () => {
    expect(ordinal(100, 'fr')).toBe('100e')
    expect([101, 102, 103, 111, 112, 121].map((number) => ordinal(number, 'en'))).toEqual([
      '101st',
      '102nd',
      '103rd',
      '111th',
      '112th',
      '121st',
    ])
  })

  it('[DT17] there is no ordinal of zero, of a fraction, or of nothing', () => {
    expect(
      [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY].map((one) => ordinal(one, 'fr')),
    ).toEqual([null, null, null, null, null])
  })
})
