import { remembered } from '../base/remembered.ts'
import { rememberedText } from '../base/remembered-text.ts'
import { languageFacts } from '../languages/index.ts'
import type { DateFacts } from '../languages/language-facts.ts'
import type { IsoDate } from '../model/agenda.ts'
import type { Language } from '../model/language.ts'
import { findAll } from './find-all.ts'
import { holdsOne, type Needle, needle } from './holds.ts'
import { ofText } from './of-text.ts'
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
export function datesIn(view: TextView): readonly PrintedDate[] {
  return foundIn(view).dates
}

/** Every two days that a text joins, in their order. A month or year named once counts for both. */
export function rangesIn(view: TextView): readonly PrintedRange[] {
  return foundIn(view).ranges
}

/** The paragraphs of a text that name a day: where a deadline is stated, and most texts have none. */
export const datedParagraphs = ofText((view: TextView): readonly string[] => {
  const { dates } = foundIn(view)
  if (dates.length === 0) return []
  return view.paragraphs
    .filter((paragraph) => dates.some(({ from }) => from >= paragraph.from && from < paragraph.to))
    .map(({ from, to }) => view.plain.slice(from, to))
})

interface Found {
  readonly dates: readonly PrintedDate[]
  readonly ranges: readonly PrintedRange[]
}

const NOTHING: Found = { dates: [], ranges: [] }

/** Days with a month first, each with the weekday before it; then what joins them to a day before. */
const foundIn = ofText((view: TextView): Found => {
  const known = patternsOf(view.language)
  if (!known || !holdsOne(view, known.monthNames)) return NOTHING
  const patterns = holdsOne(view, known.weekdayNames) ? known : withoutWeekdays(known)
  const shared = monthFirstRanges(view.plain, patterns)
  const single = singleDates(view.plain, patterns, shared)
  const ranges: PrintedRange[] = []
  const dates: PrintedDate[] = []
  for (const last of single) {
    const before = dates.at(-1)
    const range = before && joinedTo(before, last, view.plain, patterns)
    const bare = range ? null : bareBefore(last, view.plain, patterns)
    if (range) {
      dates[dates.length - 1] = range.first
      ranges.push(range)
    } else if (bare) {
      dates.push(bare.first)
      ranges.push(bare)
    }
    dates.push(last)
  }
  if (shared.length === 0) return { dates, ranges }
  return {
    dates: inOrder([...dates, ...shared.flatMap(({ first, last }) => [first, last])]),
    ranges: inOrder([...ranges, ...shared]),
  }
})

function inOrder<One extends Range>(among: readonly One[]): readonly One[] {
  return among.toSorted((one, other) => one.from - other.from)
}

/** Ranges whose month stands before both days: `October 14 to 18, 2024`. */
function monthFirstRanges(plain: string, patterns: Patterns): readonly PrintedRange[] {
  if (!patterns.monthFirst?.test(plain)) return []
  return findAll(patterns.monthFirstRange, plain).flatMap(({ index, 0: words, groups }) => {
    const { month = '', day, head = '', joint, end, year } = groups ?? {}
    if (Number(day) < 1 || Number(end) < 1) return []
    const weekday = weekdayBefore(plain, index, patterns)
    const known = {
      month: patterns.months.indexOf(month.toLowerCase()) + 1,
      year: year ? Number(year) : null,
    }
    const to = index + words.length
    const from = weekday.weekdayAt?.from ?? index
    const first = { ...known, ...weekday, day: Number(day), from, to: index + head.length }
    const unnamed = { weekday: null, weekdayAt: null }
    const last = {
      ...known,
      ...unnamed,
      day: Number(end),
      from: first.to + (joint?.length ?? 0),
      to,
    }
    return [rangeOf(first, last, joint)]
  })
}

function singleDates(
  plain: string,
  patterns: Patterns,
  taken: readonly Range[],
): readonly PrintedDate[] {
  const dates: PrintedDate[] = []
  const written = patterns.monthFirst?.test(plain) ? patterns.single : patterns.single.slice(0, 1)
  for (const pattern of written)
    for (const { index, 0: words, groups } of findAll(pattern, plain)) {
      const to = index + words.length
      if ([...taken, ...dates].some((date) => index < date.to && date.from < to)) continue
      const { day, month = '', year } = groups ?? {}
      const weekday = weekdayBefore(plain, index, patterns)
      if (Number(day) < 1) continue
      dates.push({
        from: weekday.weekdayAt?.from ?? index,
        to,
        day: Number(day),
        month: patterns.months.indexOf(month.toLowerCase()) + 1,
        year: year ? Number(year) : null,
        ...weekday,
      })
    }
  return inOrder(dates)
}

/** How far back a weekday or a first day may stand. */
const REACH = 48

function weekdayBefore(plain: string, at: number, { weekdays, weekdayEnd }: Patterns) {
  const start = Math.max(0, at - REACH)
  const found = weekdayEnd?.exec(plain.slice(start, at))
  const name = found?.groups?.weekday
  if (!found || !name) return { weekday: null, weekdayAt: null }
  const from = start + found.index
  return {
    weekday: weekdays.indexOf(name.toLowerCase()) + 1,
    weekdayAt: { from, to: from + name.length },
  }
}

/** The range of two days that both name their month. */
function joinedTo(
  first: PrintedDate,
  last: PrintedDate,
  plain: string,
  { joint }: Patterns,
): PrintedRange | null {
  const found = last.from - first.to > REACH ? null : joint.exec(plain.slice(first.to, last.from))
  return found ? rangeOf(first, last, found.groups?.joint) : null
}

/** The range whose first day leaves its month to the last: `du 14 au 18 octobre`. */
function bareBefore(last: PrintedDate, plain: string, patterns: Patterns): PrintedRange | null {
  const start = Math.max(0, last.from - REACH)
  const found = patterns.bareEnd.exec(plain.slice(start, last.from))
  const { day = '', joint } = found?.groups ?? {}
  if (!found || Number(day) < 1) return null
  const at = start + found.index
  const weekday = weekdayBefore(plain, at, patterns)
  const first = {
    ...last,
    ...weekday,
    day: Number(day),
    from: weekday.weekdayAt?.from ?? at,
    to: at + day.length,
  }
  return rangeOf(first, last, joint)
}

/** A range that goes over the New Year and names one year has so few months, both ends counted. */
const MONTHS_OVER_NEW_YEAR = 4

function rangeOf(first: PrintedDate, last: PrintedDate, joint: string | undefined): PrintedRange {
  const isOverNewYear = first.month - last.month > 12 - MONTHS_OVER_NEW_YEAR
  const year = first.year ?? (isOverNewYear && last.year ? last.year - 1 : last.year)
  const pair = /^(?:et|and|y|и)$/i.test(joint ?? '')
  return { from: first.from, to: last.to, pair, last, first: { ...first, year } }
}

/** The date, with the year given where none is written; null for a day that does not exist. */
export function resolve(
  { day, month, year }: PrintedDate,
  fallback: number | null,
): IsoDate | null {
  const known = year ?? fallback
  if (known === null) return null
  return exists(known, month, day)
    ? `${String(known).padStart(4, '0')}-${two(month)}-${two(day)}`
    : null
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the calendar has the day; asked for every date of a text by many rules, so no object is made. */
function exists(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
  return year >= 1 && day >= 1 && day <= length
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

interface Patterns {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  /** A day with its month, the day first and the month first. */
  readonly single: readonly RegExp[]
  /** Tells most texts, which have no day after its month. */
  readonly monthFirst: RegExp | null
  /** Two days after the month they share. */
  readonly monthFirstRange: RegExp
  /** What a text holds that names a month, and one that names a weekday. */
  readonly monthNames: readonly Needle[]
  readonly weekdayNames: readonly Needle[]
  /** A weekday at the end of what stands before a day; null for a text that names none. */
  readonly weekdayEnd: RegExp | null
  /** What joins two days. */
  readonly joint: RegExp
  /** A day without month, with what joins it to the next, at the end. */
  readonly bareEnd: RegExp
}

/** The patterns of a language that writes its dates with spaces; null for the others. */
const patternsOf = rememberedText((language: Language): Patterns | null =>
  ['fr', 'en', 'es', 'ru'].includes(language)
    ? writtenWith(languageFacts(language).dates, language === 'en')
    : null,
)

function writtenWith({ months, weekdays }: DateFacts, isMonthFirst: boolean): Patterns {
  const gap = '[\\s\\u00a0]+'
  const month = `(?<month>${months.join('|')})(?!\\p{L})`
  const space = `,?${gap}(?:(?:de|of)${gap})?`
  const year = `(?:${space}(?<year>\\d{4})(?!\\d))?`
  const nth = '(?:er|st|nd|rd|th|\\^\\{er\\})?'
  const words = "to|au|and|et|until|through|al|y|по|и|jusqu[’']au"
  const joint = `(?:[\\s\\u00a0]*[-–—][\\s\\u00a0]*|,?${gap}(?<joint>${words})${gap}(?:noon${gap}on${gap})?(?:le${gap}|the${gap})?)`
  return {
    monthNames: months.flatMap(asWritten),
    weekdayNames: weekdays.flatMap(asWritten),
    months: months.map((name) => name.toLowerCase()),
    weekdays: weekdays.map((name) => name.toLowerCase()),
    single: [
      new RegExp(`(?<day>\\d{1,2})(?<![\\d\\p{L}/.:]\\k<day>)${nth}${space}${month}${year}`, 'giu'),
      new RegExp(
        `(?<!\\p{L})${month}${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?${gap}(?<year>\\d{4})(?!\\d))?`,
        'gu',
      ),
    ],
    monthFirst: isMonthFirst
      ? new RegExp(`(?:${months.join('|')})[\\s\\u00a0]+\\d{1,2}(?!\\d)`)
      : null,
    monthFirstRange: new RegExp(
      `(?<!\\p{L})(?<head>${month}${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?)${joint}(?<end>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?!${gap}(?:of${gap})?(?:${months.join('|')})(?!\\p{L}))(?:,?${gap}(?<year>\\d{4})(?!\\d))?`,
      'gu',
    ),
    weekdayEnd: new RegExp(
      `(?<!\\p{L})(?<weekday>${weekdays.join('|')}),?${gap}(?:le${gap}|the${gap})?$`,
      'iu',
    ),
    joint: new RegExp(`^,?${joint}$`, 'iu'),
    bareEnd: new RegExp(`(?<![\\d\\p{L}/.:–-])(?<day>\\d{1,2})${nth},?${joint}$`, 'iu'),
  }
}

/** A name without its first letter, which may be a capital, and in capitals throughout. */
function asWritten(name: string): readonly Needle[] {
  const stem = name.slice(1)
  return [needle(stem.toLowerCase()), needle(stem.toUpperCase())]
}

/** The patterns for texts that name no weekday: nothing is looked for before each day. */
const withoutWeekdays = remembered(
  (patterns: Patterns): Patterns => ({
    ...patterns,
    weekdayEnd: null,
  }),
)
