import type { Temporal } from 'temporal-polyfill'
import { capitalized } from '../base/capitalized.ts'
import { fill } from '../base/fill.ts'
import { languageFacts } from '../languages/index.ts'
import type { DateFacts } from '../languages/language-facts.ts'
import type { IsoDate, IsoTime } from './agenda.ts'
import { isIsoTime, parseDate } from './dates.ts'
import type { Language } from './language.ts'

/** "14 octobre 2024"; empty for what is not a date, like every function of this file. */
export function longDate(date: IsoDate | undefined, language: Language): string {
  return format(date, language, 'long')
}

/** "lundi 14 octobre 2024", inside a sentence. */
export function weekdayDate(date: IsoDate | undefined, language: Language): string {
  return format(date, language, 'weekdayLong')
}

/** "14 octobre". */
export function dayAndMonth(date: IsoDate | undefined, language: Language): string {
  return format(date, language, 'dayMonth')
}

/** "lundi". */
export function weekdayName(date: IsoDate | undefined, language: Language): string {
  return format(date, language, 'weekday')
}

/** "Lundi 14 octobre", the head of a day of the timetable; with its year where asked. */
export function dayHeading(
  date: IsoDate | undefined,
  language: Language,
  withYear: boolean = false,
): string {
  return capitalized(format(date, language, withYear ? 'weekdayLong' : 'weekdayShort'))
}

/**
 * "14-18 octobre 2024", "30 septembre-4 octobre 2024". One end alone is printed as one date; a
 * range whose end comes first is printed as it was given, so that the mistake is seen.
 */
export function dateRange(
  opening: IsoDate | undefined,
  closing: IsoDate | undefined,
  language: Language,
): string {
  const from = parseDate(opening)
  const to = parseDate(closing)
  if (!from || !to || from.equals(to)) return longDate(from ? opening : closing, language)
  const { dates } = languageFacts(language)
  const pattern = rangePattern(from, to, dates)
  return fill(pattern, {
    from: longDate(opening, language),
    to: longDate(closing, language),
    day1: dayOf(from, dates),
    day2: dayOf(to, dates),
    month: dates.months[to.month - 1] ?? '',
    month1: dates.months[from.month - 1] ?? '',
    month2: dates.months[to.month - 1] ?? '',
    year: String(to.year),
  })
}

/** "10 heures", "10 h 30", "10 a.m.", "3.30 p.m.". */
export function timeOfDay(time: IsoTime, language: Language): string {
  if (!isIsoTime(time)) return ''
  const { times } = languageFacts(language)
  if (times.noon && time === '12:00') return times.noon
  const hours = Number(time.slice(0, 2))
  const minute = time.slice(3)
  const hour = times.clock === 12 ? ((hours + 11) % 12) + 1 : hours
  const half = times.halves?.[hours < 12 ? 0 : 1] ?? ''
  const pattern = minute === '00' ? times.fullHour : times.withMinutes
  return fill(pattern, { hour: String(hour), minute, half })
}

/** "10 heures-13 heures", "10 a.m.–1 p.m.". One end alone is printed as one time. */
export function timeRange(start: IsoTime, end: IsoTime, language: Language): string {
  const from = timeOfDay(start, language)
  const to = timeOfDay(end, language)
  if (!from || !to) return from || to
  return fill(languageFacts(language).times.range, { from, to })
}

type DatePattern = 'long' | 'weekdayLong' | 'weekdayShort' | 'dayMonth' | 'weekday'

function format(date: IsoDate | undefined, language: Language, pattern: DatePattern): string {
  const parsed = parseDate(date)
  if (!parsed) return ''
  const { dates } = languageFacts(language)
  return fill(pattern === 'weekday' ? '{weekday}' : dates[pattern], {
    weekday: dates.weekdays[parsed.dayOfWeek - 1] ?? '',
    day: dayOf(parsed, dates),
    month: dates.months[parsed.month - 1] ?? '',
    year: String(parsed.year),
  })
}

function rangePattern(from: Temporal.PlainDate, to: Temporal.PlainDate, dates: DateFacts): string {
  if (from.year !== to.year) return dates.acrossYears
  return from.month === to.month ? dates.withinMonth : dates.withinYear
}

function dayOf(date: Temporal.PlainDate, { first }: DateFacts): string {
  return date.day === 1 && first ? first : String(date.day)
}
