import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  isIsoDate,
  isIsoTime,
  isWeekend,
  parseDate,
  weekday,
} from '../../shared/model/dates.ts'
import { LANGUAGES } from '../../shared/model/language.ts'
import {
  dateRange,
  dayAndMonth,
  dayHeading,
  longDate,
  timeOfDay,
  timeRange,
  weekdayDate,
  weekdayName,
} from '../../shared/model/long-dates.ts'
import { sessionDays } from '../../shared/model/session-days.ts'

/** Dates printed in the agendas of 2014, 2018 and 2024, with their weekdays. */
const PRINTED: readonly (readonly [string, string])[] = [
  ['2014-10-06', 'lundi'],
  ['2014-09-22', 'lundi'],
  ['2014-10-02', 'jeudi'],
  ['2014-10-03', 'vendredi'],
  ['2018-10-15', 'lundi'],
  ['2018-10-01', 'lundi'],
  ['2018-10-12', 'vendredi'],
  ['2018-10-05', 'vendredi'],
  ['2018-10-19', 'vendredi'],
  ['2018-09-03', 'lundi'],
  ['2024-10-14', 'lundi'],
  ['2024-09-30', 'lundi'],
  ['2024-10-11', 'vendredi'],
  ['2024-10-04', 'vendredi'],
  ['2024-10-18', 'vendredi'],
  ['2024-09-02', 'lundi'],
  ['2007-10-03', 'mercredi'],
]

describe('calendar', () => {
  it('[DT1] what names no day is no date', () => {
    const wrong = ['2024-02-30', '2023-02-29', '14.10.2024', '2024-1-1', '', '2024-10-14T10:00']
    expect(wrong.filter(isIsoDate)).toEqual([])
    expect(['2024-02-29', '2024-12-31'].every(isIsoDate)).toBe(true)
    expect(parseDate(undefined)).toBeNull()
  })

  it('[DT1] what names no time is no time', () => {
    expect(['24:00', '9:00', '10:60', '10', '10:00:00', ''].filter(isIsoTime)).toEqual([])
    expect(['00:00', '23:59', '10:00'].every(isIsoTime)).toBe(true)
  })

  it('[DT2] printed dates have the weekdays they are printed with', () => {
    expect(PRINTED.map(([date]) => weekdayName(date, 'fr'))).toEqual(PRINTED.map(([, day]) => day))
  })

  it('[DT3] the deadlines of three sessions are as many days before the opening', () => {
    expect([addDays('2014-10-06', -14), addDays('2018-10-15', -14)]).toEqual([
      '2014-09-22',
      '2018-10-01',
    ])
    expect([addDays('2014-10-06', -60), addDays('2014-10-06', -61)]).toEqual([
      '2014-08-07',
      '2014-08-06',
    ])
    expect([addDays('2024-10-14', -42), addDays('2024-10-14', -10)]).toEqual([
      '2024-09-02',
      '2024-10-04',
    ])
    expect(addDays('soon', 1)).toBeNull()
  })

  it('[DT3] days between two dates are counted either way', () => {
    expect(daysBetween('2024-08-15', '2024-10-14')).toBe(60)
    expect(daysBetween('2024-10-14', '2024-08-15')).toBe(-60)
    expect(daysBetween('2024-10-14', undefined)).toBeNull()
  })

  it('[DT3] adding days and counting them agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (days) => {
        expect(daysBetween('2024-10-14', addDays('2024-10-14', days) ?? '')).toBe(days)
      }),
    )
  })

  it('[DT4] Saturday and Sunday are the weekend', () => {
    const week = ['14', '15', '16', '17', '18', '19', '20'].map((day) => `2024-10-${day}`)
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true])
    expect([isWeekend('never'), weekday('never')]).toEqual([false, null])
  })
})

describe('dates as they are printed', () => {
  it('[DT5] French', () => {
    expect(longDate('2024-10-14', 'fr')).toBe('14 octobre 2024')
    expect(weekdayDate('2024-10-14', 'fr')).toBe('lundi 14 octobre 2024')
    expect(dayAndMonth('2018-08-31', 'fr')).toBe('31 août')
    expect(dayHeading('2024-10-14', 'fr')).toBe('Lundi 14 octobre')
    expect(dayHeading('2007-10-03', 'fr', true)).toBe('Mercredi 3 octobre 2007')
  })

  it('[DT6] French writes the first of the month 1er', () => {
    expect(longDate('2024-10-01', 'fr')).toBe('1er octobre 2024')
    expect(weekdayDate('2018-10-01', 'fr')).toBe('lundi 1er octobre 2018')
    expect(dateRange('2024-10-01', '2024-10-04', 'fr')).toBe('1er-4 octobre 2024')
    expect(longDate('2024-10-21', 'fr')).toBe('21 octobre 2024')
    expect(longDate('2024-10-01', 'en')).toBe('1 October 2024')
  })

  it('[DT5] English', () => {
    expect(weekdayDate('2024-10-14', 'en')).toBe('Monday, 14 October 2024')
    expect(dayHeading('2024-10-14', 'en')).toBe('Monday, 14 October')
  })

  it('[DT7] the four other languages', () => {
    expect(longDate('2024-10-14', 'es')).toBe('14 de octubre de 2024')
    expect(longDate('2024-10-14', 'ru')).toBe('14 октября 2024 года')
    expect(longDate('2024-10-14', 'zh')).toBe('2024年10月14日')
    expect(longDate('2024-10-14', 'ar')).toBe('14 تشرين الأول/أكتوبر 2024')
    expect(weekdayDate('2024-10-14', 'zh')).toBe('2024年10月14日，星期一')
    expect(dayHeading('2024-10-14', 'ru')).toBe('Понедельник, 14 октября')
  })
})

describe('ranges', () => {
  it('[DT8] a range says month and year once where it can', () => {
    expect(dateRange('2024-10-14', '2024-10-18', 'fr')).toBe('14-18 octobre 2024')
    expect(dateRange('2024-09-30', '2024-10-04', 'fr')).toBe('30 septembre-4 octobre 2024')
    expect(dateRange('2024-12-30', '2025-01-03', 'fr')).toBe('30 décembre 2024-3 janvier 2025')
    expect(dateRange('2024-10-14', '2024-10-18', 'en')).toBe('14–18 October 2024')
    expect(dateRange('2024-10-14', '2024-10-18', 'es')).toBe('14 a 18 de octubre de 2024')
    expect(dateRange('2024-09-30', '2024-10-04', 'zh')).toBe('2024年9月30日至10月4日')
  })

  it('[DT9] one end alone, or the same day twice, is printed as one date', () => {
    expect(dateRange('2024-10-14', undefined, 'fr')).toBe('14 octobre 2024')
    expect(dateRange(undefined, '2024-10-18', 'fr')).toBe('18 octobre 2024')
    expect(dateRange('2024-10-14', '2024-10-14', 'fr')).toBe('14 octobre 2024')
    expect(dateRange(undefined, 'soon', 'fr')).toBe('')
  })

  it('[DT10] French times', () => {
    expect(timeRange('10:00', '13:00', 'fr')).toBe('10 heures-13 heures')
    expect(timeRange('09:30', '12:00', 'fr')).toBe('9 h 30-12 heures')
  })

  it('[DT10] English times, with noon by its name', () => {
    expect(timeRange('10:00', '13:00', 'en')).toBe('10 a.m.–1 p.m.')
    expect(timeRange('09:30', '12:00', 'en')).toBe('9.30 a.m.–noon')
    expect(timeOfDay('12:30', 'en')).toBe('12.30 p.m.')
    expect(timeOfDay('00:15', 'en')).toBe('12.15 a.m.')
  })

  it('[DT10] other times', () => {
    expect(timeRange('15:00', '18:00', 'zh')).toBe('下午3时至下午6时')
    expect(timeRange('10:00', '13:00', 'es')).toBe('10.00 a 13.00 horas')
    expect(timeRange('10:00', '13:00', 'ru')).toBe('10:00–13:00')
  })

  it('[DT9] a missing end leaves the other time', () => {
    expect(timeRange('10:00', '', 'fr')).toBe('10 heures')
    expect(timeRange('', '', 'fr')).toBe('')
  })

  it('[DT11] no text makes printing throw, and what is no date prints nothing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(...LANGUAGES),
        (one, other, language) => {
          fc.pre(!isIsoDate(one) && !isIsoTime(one))
          expect(
            [longDate, weekdayDate, dayHeading].map((print) => print(one, language)).join(''),
          ).toBe('')
          expect(timeOfDay(one, language)).toBe('')
          expect(typeof dateRange(one, other, language)).toBe('string')
          expect(typeof timeRange(one, other, language)).toBe('string')
        },
      ),
    )
  })
})

describe('days of a session', () => {
  it('[DT12] the working days from opening to closing', () => {
    expect(sessionDays({ opening: '2024-10-14', closing: '2024-10-18' })).toEqual(
      ['14', '15', '16', '17', '18'].map((day) => `2024-10-${day}`),
    )
    expect(sessionDays({ opening: '2024-10-17', closing: '2024-10-22' })).toEqual(
      ['17', '18', '21', '22'].map((day) => `2024-10-${day}`),
    )
  })

  it('[DT13] one day when only the opening is known', () => {
    expect(sessionDays({ opening: '2024-10-14' })).toEqual(['2024-10-14'])
  })

  it('[DT13] none when the dates are missing, turned round, or a mistyped year apart', () => {
    expect(sessionDays({})).toEqual([])
    expect(sessionDays({ closing: '2024-10-18' })).toEqual([])
    expect(sessionDays({ opening: '2024-10-18', closing: '2024-10-14' })).toEqual([])
    expect(sessionDays({ opening: '2024-10-14', closing: '3024-10-18' })).toEqual([])
    expect(sessionDays({ opening: 'soon', closing: '2024-10-18' })).toEqual([])
  })
})
