import { capitalized } from '../base/capitalized.ts'
import { languageFacts } from '../languages/index.ts'
import type { IsoDate } from '../model/agenda.ts'
import { parseDate } from '../model/dates.ts'
import type { Language } from '../model/language.ts'
import { dayAndMonth, dayHeading, longDate, weekdayDate, weekdayName } from '../model/long-dates.ts'
import type { PrintedDate, PrintedRange } from '../rules/printed-dates.ts'

/**
 * Writes a date as another one is printed: with its weekday and year where that has them, the month
 * first where it stands first, and a capital where it begins with one.
 *
 * @param words the printed date
 */
export function writeDateLike(
  words: string,
  { weekday }: Pick<PrintedDate, 'weekday'>,
  date: IsoDate,
  language: Language,
): string {
  const hasYear = /\d{4}$/.test(words)
  const written = isMonthFirst(words, language)
    ? monthFirst(date, weekday !== null, hasYear, language)
    : dayFirst(date, weekday !== null, hasYear, language)
  return startsLarge(words) ? capitalized(written) : lowerFirst(written, language)
}

/** Writes two days as two others are printed; null for a range of a form that is not known. */
export function writeRangeLike(
  words: string,
  range: PrintedRange,
  first: IsoDate,
  last: IsoDate,
  language: Language,
): string | null {
  const { from } = range
  const head = words.slice(range.first.from - from, range.first.to - from)
  const joint = words.slice(range.first.to - from, range.last.from - from)
  const tail = words.slice(range.last.from - from)
  const isBare = !/\p{L}{3}/u.test(head.slice(weekdayLength(range.first)))
  if (joint === '' || isMonthFirst(head, language)) return null
  const start = isBare
    ? bareDay(first, last, range.first.weekday !== null, language)
    : writeDateLike(head, range.first, first, language)
  return `${start}${joint}${writeDateLike(tail, range.last, last, language)}`
}

/** A first day that leaves its month, and its year, to the last where they are the same. */
function bareDay(first: IsoDate, last: IsoDate, hasWeekday: boolean, language: Language): string {
  const [day, month] = dayAndMonth(first, language).split(/ (.*)/)
  const weekday = hasWeekday ? `${weekdayName(first, language)} ` : ''
  if (first.slice(0, 7) === last.slice(0, 7)) return `${weekday}${day}`
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`
  return `${weekday}${day} ${month}${year}`
}

function dayFirst(date: IsoDate, weekday: boolean, year: boolean, language: Language): string {
  if (weekday) return year ? weekdayDate(date, language) : dayHeading(date, language)
  return year ? longDate(date, language) : dayAndMonth(date, language)
}

function monthFirst(date: IsoDate, weekday: boolean, year: boolean, language: Language): string {
  const { months } = languageFacts(language).dates
  const { month = 1, day = 1, year: number } = parseDate(date) ?? {}
  const name = weekday ? `${weekdayName(date, language)}, ` : ''
  return `${name}${months[month - 1] ?? ''} ${day}${year ? `, ${number}` : ''}`
}

function isMonthFirst(words: string, language: Language): boolean {
  const { months } = languageFacts(language).dates
  return new RegExp(`(?:${months.join('|')})[\\s\\u00a0]+\\d{1,2}(?!\\d)`, 'u').test(words)
}

function weekdayLength({ weekdayAt }: PrintedDate): number {
  return weekdayAt ? weekdayAt.to - weekdayAt.from : 0
}

function startsLarge(words: string): boolean {
  return /^\p{Lu}/u.test(words)
}

/** Days begin small inside a sentence, where the language writes them so. */
function lowerFirst(words: string, language: Language): string {
  const isSmall = languageFacts(language).dates.weekdays[0]?.match(/^\p{Ll}/u)
  return isSmall ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
