import { languageFacts } from '../languages/index.ts'
import type { DateFacts } from '../languages/language-facts.ts'
import type { IsoDate } from '../model/agenda.ts'
import { isIsoDate } from '../model/dates.ts'
import type { Language } from '../model/language.ts'
import { remembered } from './remembered.ts'
import type { Range, TextView } from './text-view.ts'

/** A day as it is written in a text. */
export interface PrintedDate extends Range {
  readonly day: number
  /** From 1. */
  readonly month: number
  readonly year: number | null
  /** From 1 for Monday; null where none is written. */
  readonly weekday: number | null
  /** Where the weekday stands. */
  readonly weekdayAt: Range | null
}

/** Two days that a text joins: `du 14 au 18 octobre 2024`, `14 and 15 October`. */
export interface PrintedRange extends Range {
  readonly first: PrintedDate
  readonly last: PrintedDate
  /** Whether "and" joins them, which says two days and not a stretch. */
  readonly pair: boolean
}

/** Every day that a text names with its month, those of ranges among them, in their order. */
export const datesIn = remembered((view: TextView): readonly PrintedDate[] => {
  const ranges = rangesIn(view).flatMap(({ first, last }) => [first, last])
  const inRange = (at: number) => rangesIn(view).some(({ from, to }) => at >= from && at < to)
  const patterns = patternsOf(view.language)
  const names = namesOf(view.language)
  if (!patterns || !names.hasMonth.test(view.plain)) return []
  const dates = [...ranges]
  for (const pattern of patterns.single)
    for (const found of view.plain.matchAll(pattern)) {
      const date = dateOf(found, '', names)
      const at = found.indices?.groups?.day?.[0] ?? 0
      if (!inRange(at) && !dates.some(({ from, to }) => at >= from && at < to)) dates.push(date)
    }
  return dates.filter(({ day }) => day >= 1).toSorted((one, other) => one.from - other.from)
})

/** Every two days that a text joins, in their order. A month or year named once counts for both. */
export const rangesIn = remembered((view: TextView): readonly PrintedRange[] => {
  const patterns = patternsOf(view.language)
  const names = namesOf(view.language)
  if (!patterns || !names.hasMonth.test(view.plain)) return []
  return [...view.plain.matchAll(patterns.range)].map((found) => {
    const last = dateOf(found, '2', names)
    const first = dateOf(found, '1', names)
    const month = first.month || last.month
    const year = first.year ?? (month <= last.month ? last.year : last.year && last.year - 1)
    const pair = /^(?:et|and|y|и)$/i.test(found.groups?.joint ?? '')
    return { ...spanOf(found), pair, last, first: { ...first, month, year: first.year ?? year } }
  })
})

/** The date, with the year given where none is written; null for a day that does not exist. */
export function resolve(
  { day, month, year }: PrintedDate,
  fallback: number | null,
): IsoDate | null {
  const known = year ?? fallback
  if (known === null) return null
  const date = [String(known).padStart(4, '0'), two(month), two(day)].join('-')
  return isIsoDate(date) ? date : null
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

function spanOf({ index, 0: words }: RegExpMatchArray): Range {
  const from = index ?? 0
  return { from, to: from + words.length }
}

function dateOf(found: RegExpExecArray, part: '' | '1' | '2', names: Names): PrintedDate {
  const group = (name: string) => found.groups?.[name + part]
  const span = (name: string) => found.indices?.groups?.[name + part]
  const spans = ['weekday', 'day', 'month', 'year'].map(span).filter((one) => one !== undefined)
  const weekdayAt = span('weekday')
  const weekday = group('weekday')
  const year = group('year')
  return {
    from: Math.min(...spans.map(([from]) => from)),
    to: Math.max(...spans.map(([, to]) => to)),
    day: Number(group('day')),
    month: names.months.indexOf((group('month') ?? '').toLowerCase()) + 1,
    year: year ? Number(year) : null,
    weekday: weekday ? names.weekdays.indexOf(weekday.toLowerCase()) + 1 : null,
    weekdayAt: weekdayAt ? { from: weekdayAt[0], to: weekdayAt[1] } : null,
  }
}

interface Names {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly hasMonth: RegExp
}

const namesOf = remembered1((language: Language): Names => {
  const { months, weekdays } = languageFacts(language).dates
  return {
    months: months.map((month) => month.toLowerCase()),
    weekdays: weekdays.map((day) => day.toLowerCase()),
    hasMonth: new RegExp(
      `\\d[^\\n]*(?:${months.join('|')})|(?:${months.join('|')})[^\\n]*\\d`,
      'i',
    ),
  }
})

interface Patterns {
  readonly single: readonly RegExp[]
  readonly range: RegExp
}

/** The patterns of a language that writes its dates with spaces; null for the others. */
const patternsOf = remembered1((language: Language): Patterns | null =>
  ['fr', 'en', 'es', 'ru'].includes(language) ? writtenWith(languageFacts(language).dates) : null,
)

function writtenWith({ months, weekdays }: DateFacts): Patterns {
  const month = (part: string) => `(?<month${part}>${months.join('|')})(?!\\p{L})`
  const weekday = (part: string) =>
    `(?:(?<!\\p{L})(?<weekday${part}>${weekdays.join('|')}),?[\\s\\u00a0]+(?:le[\\s\\u00a0]+|the[\\s\\u00a0]+)?)?`
  const day = (part: string) =>
    `(?<![\\d\\p{L}/.:–-])(?<day${part}>\\d{1,2})(?:er|st|nd|rd|th|\\^\\{er\\})?`
  const space = '(?:,?[\\s\\u00a0]+(?:de[\\s\\u00a0]+|of[\\s\\u00a0]+)?)'
  const year = (part: string) => `(?:${space}(?<year${part}>\\d{4})(?!\\d))?`
  const dayOfRange = `(?<day2>\\d{1,2})(?:er|st|nd|rd|th)?`
  const joint =
    "(?:[\\s\\u00a0]*[-–—][\\s\\u00a0]*|,?[\\s\\u00a0]+(?<joint>to|au|and|et|until|through|al|y|по|и|jusqu[’']au)[\\s\\u00a0]+(?:le[\\s\\u00a0]+|the[\\s\\u00a0]+)?(?:noon[\\s\\u00a0]+on[\\s\\u00a0]+)?)"
  const monthOf1 = `(?:${space}(?<month1>${months.join('|')})(?!\\p{L})${year('1')})?`
  return {
    single: [
      new RegExp(`${weekday('')}${day('')}${space}${month('')}${year('')}`, 'dgiu'),
      new RegExp(
        `${weekday('')}(?<!\\p{L})${month('')}[\\s\\u00a0]+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?[\\s\\u00a0]+(?<year>\\d{4})(?!\\d))?`,
        'dgu',
      ),
    ],
    range: new RegExp(
      `${weekday('1')}${day('1')}${monthOf1},?${joint}${weekday('2')}${dayOfRange}${space}${month('2')}${year('2')}`,
      'dgiu',
    ),
  }
}

/** The same as `remembered`, for one of the six languages. */
function remembered1<Value>(make: (language: Language) => Value): (language: Language) => Value {
  const known = new Map<Language, Value>()
  return (language) => {
    const before = known.get(language)
    if (before !== undefined) return before
    const value = make(language)
    known.set(language, value)
    return value
  }
}
