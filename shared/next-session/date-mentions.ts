import { deadlineDate } from '../agenda-schema/deadlines.ts'
import { mentionWords } from '../languages/mention-words.ts'
import type { IsoDate } from '../model/agenda.ts'
import { daysBetween } from '../model/dates.ts'
import {
  datesIn,
  type PrintedDate,
  type PrintedRange,
  rangesIn,
  resolve,
} from '../rules/printed-dates.ts'
import { type Sentence, sentencesOf } from '../rules/sentences.ts'
import { statesDeadline } from '../rules/stated-deadline.ts'
import type { Range, TextView } from '../rules/text-view.ts'
import type { Mention } from './mention.ts'
import { moveDate } from './move-date.ts'
import { ordinalMentions } from './ordinal-mentions.ts'
import type { Passage } from './passage.ts'
import { writeDateLike, writeRangeLike } from './write-date.ts'

/**
 * The days that a text names of the last session and of what led to it, two joined days as one. A
 * deadline of the body is computed, a day that was still to come moves with the session, and in a
 * sentence on the session before, its days become those of the last one.
 */
export function dateMentions(view: TextView, passage: Passage): readonly Mention[] {
  const ranges = rangesIn(view)
  const inRange = (date: PrintedDate) =>
    ranges.some(({ from, to }) => date.from >= from && date.to <= to)
  return [
    ...ranges.flatMap((range) => rangeMention(range, view, passage) ?? []),
    ...datesIn(view)
      .filter((date) => !inRange(date))
      .flatMap((date) => dateMention(date, view, passage) ?? []),
  ]
}

function dateMention(printed: PrintedDate, view: TextView, passage: Passage): Mention | null {
  const date = recent(printed, passage)
  if (date === undefined) return null
  const sentence = sentenceAt(view, printed.from)
  const deadline = date && sentence ? deadlineAt(date, sentence, view, passage) : null
  const { from, to } = printed
  const right = date && !isHoliday(view, to) ? (deadline ?? moveDate(date, passage)) : null
  const words = view.plain.slice(from, to)
  const proposed = right ? writeDateLike(words, printed, right, view.language) : null
  return { from, to, kind: deadline ? 'deadline' : 'date', proposed }
}

function rangeMention(range: PrintedRange, view: TextView, passage: Passage): Mention | null {
  const first = recent(range.first, passage)
  const last = recent(range.last, passage)
  if (last === undefined) return null
  const sentence = sentenceAt(view, range.from)
  const { from, to } = range
  const words = view.plain.slice(from, to)
  const ofLast = range.pair ? null : daysOfLast(range, last, view, passage)
  const deadlines = [first, last].map((date) =>
    date && sentence ? deadlineAt(date, sentence, view, passage) : null,
  )
  const days = ofLast ?? [
    deadlines[0] ?? (first ? moveDate(first, passage) : null),
    deadlines[1] ?? (last ? moveDate(last, passage) : null),
  ]
  const proposed =
    days[0] && days[1] ? writeRangeLike(words, range, days[0], days[1], view.language) : null
  const kind = deadlines.some((date) => date !== null) ? 'deadline' : 'date'
  return { from, to, kind: ofLast ? 'last-session' : kind, proposed }
}

/** The date, null for one that does not exist; undefined for one long before the last session. */
function recent(printed: PrintedDate, { since, last }: Passage): IsoDate | null | undefined {
  const date = resolve(printed, last.year)
  return date !== null && since !== null && date < since ? undefined : date
}

/** A printed deadline may be some days off where a holiday came before the session. */
const HOLIDAYS_AT_MOST = 4

/** The deadline that a sentence states with this date, for the next session. */
function deadlineAt(
  date: IsoDate,
  sentence: Sentence,
  view: TextView,
  { last, next, entered }: Passage,
): IsoDate | null {
  if (view.field !== 'annotation') return null
  for (const deadline of last.schema.deadlines ?? []) {
    const computed = deadlineDate(deadline, last.facts, [], entered)
    const distance = Math.abs(daysBetween(computed ?? undefined, date) ?? Number.POSITIVE_INFINITY)
    if (distance > (deadline.workingDay ? HOLIDAYS_AT_MOST : 0)) continue
    if (statesDeadline(deadline, view, sentence)) return deadlineDate(deadline, next, [], entered)
  }
  return null
}

/** How far after the ordinal of a session its days may stand. */
const NEAR = 60

/** The days of the last session, for those that follow the ordinal of the session before it. */
function daysOfLast(
  { from }: Range,
  closing: IsoDate | null,
  view: TextView,
  passage: Passage,
): readonly [IsoDate, IsoDate] | null {
  const { last, toCome } = passage
  const { opening, closing: end = opening } = last.facts
  const speaksOfIt = ordinalMentions(view, passage).some(
    (one) => one.kind === 'last-session' && one.to <= from && from - one.to <= NEAR,
  )
  const wasHeld = closing !== null && toCome !== null && closing < toCome
  return speaksOfIt && wasHeld && opening && end ? [opening, end] : null
}

/** Whether a text says of the day before an offset that nobody works on it. */
function isHoliday({ plain, language }: TextView, at: number): boolean {
  const words = mentionWords(language)?.holiday
  return !!words && new RegExp(`^.{0,20}(?:${words})`, 'iu').test(plain.slice(at, at + 40))
}

function sentenceAt(view: TextView, at: number): Sentence | undefined {
  return sentencesOf(view).find(({ from, to }) => at >= from && at < to)
}
