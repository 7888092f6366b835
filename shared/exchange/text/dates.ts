import { remembered } from '../../base/remembered.ts'
import type { IsoDate, IsoTime } from '../../model/agenda.ts'
import { isoDate, weekdayOf } from './calendar.ts'
import { flatten } from './fold.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A day as printed, with the year when it was printed too. */
export interface PrintedDay {
  readonly day: number
  /** From 1. */
  readonly month: number
  readonly year?: number
  /** 0 for Monday, when it was printed. */
  readonly weekday?: number
  /** Whether its neighbours told the day of the month against the one that was printed. */
  readonly settled?: boolean
  /** Where it stands in the text. */
  readonly from: number
  readonly to: number
}

/** A stretch of days as printed in a masthead. */
export interface DateRange {
  readonly opening: IsoDate
  readonly closing: IsoDate
  readonly from: number
  readonly to: number
}

/** A time range as printed. */
export interface PrintedSlot {
  readonly start: IsoTime
  readonly end: IsoTime
  readonly from: number
  readonly to: number
}

/** Every day that a text names, with a month: `lundi 15 octobre`, `Monday, 14 October 2024`. */
export function findDays(text: string, vocabulary: Vocabulary): readonly PrintedDay[] {
  const { hasMonth, dayFirst, monthFirst } = patterns(vocabulary)
  const flat = flatten(text)
  if (!hasMonth.test(flat)) return []
  const days = [...flat.matchAll(dayFirst)].map((found) =>
    printedDay(found, found[2], found[3], vocabulary),
  )
  let next = 0
  const taken = (at: number) => {
    while ((days[next]?.to ?? at + 1) <= at) next++
    return (days[next]?.from ?? at + 1) <= at
  }
  const others = [...flat.matchAll(monthFirst)]
    .filter((found) => !taken(found.index + found[0].indexOf(found[2] ?? '')))
    .map((found) => printedDay(found, found[3], found[2], vocabulary))
  return [...days, ...others].filter(({ day }) => day >= 1 && day <= 31).sort(byPlace)
}

/** The stretch of days that a text names first: `14-18 octobre 2024`; null for none. */
export function findRange(text: string, vocabulary: Vocabulary): DateRange | null {
  const found = patterns(vocabulary).range.exec(flatten(text))
  if (!found) return null
  const year = Number(found[6])
  const lastMonth = monthNumber(found[5] ?? '', vocabulary)
  const firstMonth = found[2] ? monthNumber(found[2], vocabulary) : lastMonth
  const opening = isoDate(Number(found[3] ?? year), firstMonth, Number(found[1]))
  const closing = isoDate(year, lastMonth, Number(found[4]))
  if (!opening || !closing || opening > closing) return null
  return { opening, closing, from: found.index, to: found.index + found[0].length }
}

/** The first whole date of a text; null for none. */
export function findDate(text: string, vocabulary: Vocabulary): IsoDate | null {
  const day = findDays(text, vocabulary).find(({ year }) => year !== undefined)
  return day ? dated(day, undefined) : null
}

/** A printed day as a date: its own year, or the one given; null when there is no such day. */
export function dated(day: PrintedDay, year: number | undefined): IsoDate | null {
  const known = day.year ?? year
  return known === undefined ? null : isoDate(known, day.month, day.day)
}

/** Whether the weekday that was printed, if any, is that of the date. */
export function weekdayAgrees(day: PrintedDay, date: IsoDate): boolean {
  return day.weekday === undefined || day.weekday === weekdayOf(date)
}

/** Every range of times that a text names: `10 heures-13 heures`, `3 p.m.-6 p.m.`. */
export function findSlots(text: string, vocabulary: Vocabulary): readonly PrintedSlot[] {
  const slots: PrintedSlot[] = []
  for (const found of text.matchAll(vocabulary.timetable.range)) {
    const { h1, m1, p1, m2, noon, ...second } = found.groups ?? {}
    const [h2, p2] = noon ? ['12', 'pm'] : [second.h2, second.p2]
    const told = vocabulary.facts.times.clock === 24 || p2 || (m1 && m2)
    const end = clockTime(h2, m2, p2)
    const start = clockTime(h1, m1, p1 ?? halfBefore(h1, h2, p2))
    if (!told || !start || !end || start >= end) continue
    slots.push({ start, end, from: found.index, to: found.index + found[0].length })
  }
  return slots
}

/** `10-11 a.m.` is all morning, `11-1 p.m.` begins before noon. */
function halfBefore(h1: string | undefined, h2: string | undefined, p2: string | undefined) {
  if (!p2?.startsWith('p')) return p2
  return Number(h1) % 12 <= Number(h2) % 12 ? p2 : 'am'
}

function clockTime(hour: string | undefined, minute: string | undefined, half?: string) {
  let hours = Number(hour)
  const minutes = Number(minute ?? 0)
  if (half?.toLowerCase().startsWith('p') && hours < 12) hours += 12
  if (half?.toLowerCase().startsWith('a') && hours === 12) hours = 0
  if (!(hours < 24 && minutes < 60)) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function printedDay(
  found: RegExpMatchArray,
  day: string | undefined,
  month: string | undefined,
  vocabulary: Vocabulary,
): PrintedDay {
  const { weekdays } = vocabulary.facts.dates
  const from = found.index ?? 0
  const weekday = weekdays.findIndex((name) => flatten(name) === found[1])
  return {
    day: Number(day),
    month: monthNumber(month ?? '', vocabulary),
    ...(found[4] ? { year: Number(found[4]) } : {}),
    ...(weekday >= 0 ? { weekday } : {}),
    from,
    to: from + found[0].length,
  }
}

function monthNumber(name: string, vocabulary: Vocabulary): number {
  return vocabulary.facts.dates.months.findIndex((month) => flatten(month) === name) + 1
}

/** The patterns of a language's dates, over flattened text. */
const patterns = remembered(({ facts }: Vocabulary) => {
  const month = facts.dates.months.map(flatten).join('|')
  const weekday = facts.dates.weekdays.map(flatten).join('|')
  const nth = '(?:er|st|nd|rd|th)?'
  const between = "\\s*(?:-|–|—|to|au|and|et|al|a|y|until|jusqu'au)\\s*(?:le\\s+|the\\s+|el\\s+)?"
  return {
    hasMonth: new RegExp(month),
    dayFirst: new RegExp(
      `(?:(${weekday})[ ,.]+(?:the\\s+|le\\s+|el\\s+)?)?(?<![\\d/.-])(\\d{1,2})${nth}\\s+(?:of\\s+|de\\s+)?(${month})(?![a-z])(?:(?:,?\\s+|\\s+del?\\s+)(\\d{4})(?!\\d))?`,
      'g',
    ),
    monthFirst: new RegExp(
      `(?:(${weekday})[ ,.]+)?(?<![a-z])(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`,
      'g',
    ),
    range: new RegExp(
      `(?<!\\d)(\\d{1,2})${nth}(?:\\s+(?:de\\s+)?(${month})(?:\\s+(?:de\\s+)?(\\d{4}))?)?${between}(\\d{1,2})${nth}\\s+(?:de\\s+)?(${month}),?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`,
    ),
  }
})

function byPlace(one: PrintedDay, other: PrintedDay): number {
  return one.from - other.from
}
