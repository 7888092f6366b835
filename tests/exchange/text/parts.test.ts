import { describe, expect, it } from 'vitest'
import { findRange, findSlots } from '../../../shared/exchange/text/dates.ts'
import { readMarker } from '../../../shared/exchange/text/marker.ts'
import { findSymbols, mendSymbols } from '../../../shared/exchange/text/symbols.ts'
import { ENGLISH } from '../../../shared/exchange/text/vocabulary-en.ts'
import { FRENCH } from '../../../shared/exchange/text/vocabulary-fr.ts'
import { read } from './reading.ts'
import { sketch } from './sketch.ts'

describe('symbols', () => {
  it.each([
    ['CTOC/COP/2024/CRP.3', 'CTOC/COP/2024/CRP.3'],
    ['E/CN.7/2024/17-E/CN.15/2024/18, par. 3', 'E/CN.7/2024/17-E/CN.15/2024/18'],
    ['voir CAC/COSP/WG.4/2012/INF.1/Add.1.', 'CAC/COSP/WG.4/2012/INF.1/Add.1'],
    ['EB150/1 Rev.1', 'EB150/1 Rev.1'],
    ['A/HRC/S-28/1', 'A/HRC/S-28/1'],
    ['et/ou, TCP/IP', undefined],
  ])('[IM10] %s names %s', (text, symbol) => {
    expect(findSymbols(text)[0]?.symbol).toBe(symbol)
  })

  it('[IM11] a symbol that a space cut after a slash is made whole, and nothing else is', () => {
    expect(mendSymbols('(CPL/COP/ 2031/2)')).toBe('(CPL/COP/2031/2)')
    expect(mendSymbols('(CPL /COP/2031/ CRP.1)')).toBe('(CPL/COP/2031/CRP.1)')
    expect(mendSymbols('States / Parties and A/ B')).toBe('States / Parties and A/ B')
  })
})

describe('marks', () => {
  it.each([
    ['1. Opening', [1], 0],
    ['7.12 Budget', [7, 12], 0],
    ['a) Ouverture', [], 1],
    ['(b) Election', [], 2],
    ['2 (c). Admission', [2], 3],
    ['2. c) Admission', [2], 3],
    ['1er octobre', null, 0],
    ['2018 was a year', null, 0],
  ])('[IM12] %s', (text, numbers, letter) => {
    const marker = readMarker(text)?.marker
    expect(marker?.numbers ?? null).toEqual(numbers)
    expect(marker?.letter ?? 0).toBe(letter)
  })
})

describe('dates and times', () => {
  it.each([
    ['Vienne, 14-18 octobre 2024', FRENCH, '2024-10-14', '2024-10-18'],
    ['du 30 septembre au 4 octobre 2024', FRENCH, '2024-09-30', '2024-10-04'],
    ['Bonn, 1er-3 mai 2019', FRENCH, '2019-05-01', '2019-05-03'],
    ['Nairobi, 28 February to 2 March 2022', ENGLISH, '2022-02-28', '2022-03-02'],
  ])('[IM13] %s', (text, vocabulary, opening, closing) => {
    expect(findRange(text, vocabulary)).toMatchObject({ opening, closing })
  })

  it.each([
    ['10 heures-13 heures', FRENCH, '10:00', '13:00'],
    ['9 h 30-12 h 45', FRENCH, '09:30', '12:45'],
    ['10 a.m.–1 p.m.', ENGLISH, '10:00', '13:00'],
    ['3–6 p.m.', ENGLISH, '15:00', '18:00'],
    ['11-1 p.m.', ENGLISH, '11:00', '13:00'],
    ['10.00–13.00', ENGLISH, '10:00', '13:00'],
  ])('[IM14] %s', (text, vocabulary, start, end) => {
    expect(findSlots(text, vocabulary)[0]).toMatchObject({ start, end })
  })

  it('[IM14] days of a month are no times', () => {
    expect(findSlots('14-18 October 2024', ENGLISH)).toEqual([])
  })
})

describe('odd texts', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \t\n'],
    ['one word', 'Agenda'],
    ['signs', '%%%% **** //// ((((\n"""" «« \u0000'],
    ['a table of nothing', '\t\t\n|||\n'],
    ['a heading and no item', 'Ordre du jour provisoire\nAnnotations\nAnnexe'],
  ])('[IM15] %s makes an agenda with every line in it somewhere', (_, source) => {
    const { agenda, lines } = read(source)
    expect(agenda.items).toEqual([])
    expect(lines.length).toBe(source.split('\n').length)
  })

  it('[IM16] annotations without a list before them give their headings as items', () => {
    const source = [
      'Annotations',
      '',
      '1. Opening',
      '',
      'It will open.',
      '',
      '2. Closure',
      '',
      'It ends.',
    ]
    expect(sketch(source.join('\n\n'))).toBe('1 Opening 1p\n2 Closure 1p')
  })

  it('[IM17] a day one row too early goes back to its own first time', () => {
    const rows = [
      'Ordre du jour provisoire',
      '1. Ouverture.',
      '2. Clôture.',
      '',
      'Annexe',
      'Projet d’organisation des travaux',
      '',
      'Date\tHeure\tPoint\tTitre',
      'Lundi 4 mars 2030\t10 heures-13 heures\t1\tOuverture',
      'Mardi 5 mars 2030\t15 heures-18 heures\t1\tOuverture (suite)',
      '\t10 heures-13 heures\t2\tClôture',
    ]
    expect(sketch(rows.join('\n')).split('\n').slice(2)).toEqual([
      '2030-03-04 10:00 | 1',
      '2030-03-04 15:00 | 1+',
      '2030-03-05 10:00 | 2',
    ])
  })

  it('[IM18] a text of 300 items and 60,000 words is read whole', () => {
    const sentence = 'The Conference decided that lights along the coast are kept. '.repeat(18)
    const titles = Array.from({ length: 300 }, (_, at) => `Keeping of tower ${at + 1}`)
    const list = titles.map((title, at) => `${at + 1}. ${title}.`)
    const notes = titles.map((title, at) => `${at + 1}. ${title}\n\n${sentence.trim()}\n`)
    const source = ['Provisional agenda', ...list, '', 'Annotations', '', ...notes].join('\n')
    const start = performance.now()
    const { agenda } = read(source)
    const words = source.split(/\s+/).length
    console.info(`300 items, ${words} words: ${Math.round(performance.now() - start)} ms`)
    expect(agenda.items.filter(({ annotation }) => annotation.en?.length === 1).length).toBe(300)
    expect(agenda.unplaced).toEqual([])
  })
})
