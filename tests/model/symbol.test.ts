import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSymbol, parseSymbol, splitSymbol } from '../../shared/model/symbol.ts'

const SYMBOLS = [
  'CTOC/COP/2024/1',
  'CTOC/COP/2010/CRP.7',
  'CTOC/COP/2024/INF/1',
  'CTOC/COP/WG.2/2013/5',
  'CTOC/COP/2024/1/Add.1',
  'CTOC/COP/2024/L.2/Rev.1/Corr.1',
  'E/CN.7/2024/17-E/CN.15/2024/18',
  'E/2014/30-E/CN.15/2013/20',
  'A/CONF.206/INF.1',
  'FCCC/SBI/2016/INF.9',
  'FCCC/CP/2000/1',
  'CAC/COSP/WG.4/2012/INF.1',
  'A/CN.9/962',
  'A/RES/50/206',
  'A/RES/3281(XXIX)',
  'A/RES/ES-11/1',
  'A/C.3/78/L.1/Add.1',
  'A/HRC/55/NGO/12',
  'UNEP/EA.6/1/Add.1',
  'IDB.52/1',
  'ICCD/COP(15)/1',
  'S/PV.9000',
  'ECE/TRANS/WP.15/AC.1/2024/3',
  'TD/B/C.I/MEM.7/12',
]

const NO_SYMBOLS = [
  '',
  'CTOC',
  'CTOC/COP',
  'CTOC/COP/2024',
  'CTOC/COP/ 2024/2',
  'CTOC/COP/2024/1 ',
  'ctoc/cop/2024/1',
  'CTOC/COP/2024/',
  'CTOC//2024/1',
  '/COP/2024/1',
  '2024/1',
  'CTOC/COP/2024/[..]',
  'CTOC/COP/2024/CRP',
  'CTOC/COP/2024/1*',
  'CTOC/COP/2024/Add.1',
  'CTOC/COP/2024/1/Addendum',
  'V.24-03974',
  'A/78/100-',
]

describe('document symbols', () => {
  it.each(SYMBOLS)('[MH20] %s is a symbol', (symbol) => {
    expect(isSymbol(symbol)).toBe(true)
  })

  it.each(NO_SYMBOLS)('[MH21] "%s" is no symbol', (symbol) => {
    expect(parseSymbol(symbol)).toBeNull()
  })

  it('[MH22] the parts of a symbol of a year', () => {
    expect(parseSymbol('CTOC/COP/WG.2/2024/CRP.3/Add.1/Corr.2')).toEqual([
      {
        organ: 'CTOC/COP/WG.2',
        year: 2024,
        session: null,
        series: 'CRP',
        number: 3,
        suffixes: ['Add.1', 'Corr.2'],
      },
    ])
  })

  it('[MH22] the parts of a symbol of a session, and of one of neither', () => {
    expect(parseSymbol('A/C.3/78/L.1')?.[0]).toMatchObject({
      organ: 'A/C.3',
      year: null,
      session: 78,
      series: 'L',
      number: 1,
    })
    expect(parseSymbol('A/CN.9/962')?.[0]).toMatchObject({
      organ: 'A/CN.9',
      year: null,
      session: null,
      series: null,
    })
  })

  it('[MH22] a series may stand before a dot or before a slash', () => {
    const dotted = parseSymbol('CTOC/COP/2024/INF.1')
    expect(parseSymbol('CTOC/COP/2024/INF/1')).toEqual(dotted)
    expect(dotted?.[0]?.series).toBe('INF')
  })

  it('[MH23] a joint symbol has the parts of both halves', () => {
    expect(parseSymbol('E/2014/30-E/CN.15/2013/20')).toMatchObject([
      { organ: 'E', year: 2014, number: 30 },
      { organ: 'E/CN.15', year: 2013, number: 20 },
    ])
  })

  it('[MH24] a symbol put together from its parts has these parts', () => {
    const parts = fc.record({
      organ: fc.constantFrom('CTOC/COP', 'A', 'E/CN.7', 'CTOC/COP/WG.6', 'A/C.3'),
      year: fc.integer({ min: 1946, max: 2099 }),
      series: fc.constantFrom(null, 'CRP', 'L', 'WP', 'INF', 'NGO'),
      number: fc.integer({ min: 1, max: 9999 }),
      suffixes: fc.subarray(['Add.1', 'Rev.2', 'Corr.3']),
    })
    fc.assert(
      fc.property(parts, ({ organ, year, series, number, suffixes }) => {
        const last = series ? `${series}.${number}` : String(number)
        const symbol = [organ, year, last, ...suffixes].join('/')
        expect(parseSymbol(symbol)).toEqual([
          { organ, year, session: null, series, number, suffixes },
        ])
      }),
    )
  })

  it('[MH25] nothing that a person types makes reading fail or hang', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from('AZ09./-() Crp')),
      maxLength: 40,
    })
    fc.assert(fc.property(typed, (symbol) => typeof isSymbol(symbol) === 'boolean'))
    expect(isSymbol(`A${'/A'.repeat(50_000)}/1`)).toBe(false)
  })

  it('[MH26] the masthead prints the first part in bold', () => {
    expect(splitSymbol('CTOC/COP/2024/1')).toEqual({ head: 'CTOC', tail: '/COP/2024/1' })
    expect(splitSymbol('CTOC')).toEqual({ head: 'CTOC', tail: '' })
  })
})
