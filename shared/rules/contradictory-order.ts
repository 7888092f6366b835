import type { IsoDate } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { findAll } from './find-all.ts'
import { type NumberedMeeting, numberedMeetingsIn } from './numbered-meetings.ts'
import { datesIn, rangesIn, resolve } from './printed-dates.ts'
import type { Report, Rule } from './rule.ts'
import { sentencesOf } from './sentences.ts'
import { inText, type TextView } from './text-view.ts'

/** What is said to come before or after a numbered meeting does so by the days that are given. */
export const contradictoryOrder: Rule = {
  id: 'contradictory-order',
  severity: 'warning',
  family: 'dates',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

const ORDER =
  /(?<!\p{L})(?:(?:immédiatement |juste )?(après|avant)|(à l[’']issue de)|(?:immediately |just |directly )?(after|following|before|prior to))[\s\u00a0]+(?:la|the)[\s\u00a0]+/giu
const AFTER = /^(?:après|à l[’']issue de|after|following)$/i

function check({ texts }: RuleContext, report: Report) {
  const held = daysOfMeetings(texts)
  if (held.size === 0) return
  for (const view of texts) {
    const meetings = numberedMeetingsIn(view)
    if (meetings.length === 0) continue
    for (const found of findAll(ORDER, view.plain)) {
      const end = found.index + found[0].length
      const other = meetings.find(({ from }) => from === end)
      const days = other ? held.get(keyOf(view, other)) : undefined
      const own = dayBefore(view, found.index)
      const isAfter = AFTER.test(found[1] ?? found[2] ?? found[3] ?? '')
      if (!days || !own || !(isAfter ? own < days.first : own > days.last)) continue
      const words = found[0].trimEnd()
      report(inText(view, { from: found.index, to: found.index + words.length }), {
        values: { words, date: own, other: days.first },
      })
    }
  }
}

interface Days {
  readonly first: IsoDate
  readonly last: IsoDate
}

/** The days of each numbered meeting, as they are given where they are given first. */
function daysOfMeetings(texts: readonly TextView[]): ReadonlyMap<string, Days> {
  const held = new Map<string, Days>()
  for (const view of texts)
    for (const meeting of numberedMeetingsIn(view)) {
      const { first, last } = meeting
      const key = keyOf(view, meeting)
      if (first !== null && last !== null && !held.has(key)) held.set(key, { first, last })
    }
  return held
}

function keyOf({ language }: TextView, { group, number }: NumberedMeeting): string {
  return `${language} ${group} ${number}`
}

/** The day that the sentence names last before an offset, the first of a stretch. */
function dayBefore(view: TextView, at: number): IsoDate | null {
  const from = sentencesOf(view).findLast((sentence) => sentence.from <= at)?.from ?? 0
  const isBefore = (one: { from: number; to: number }) => one.from >= from && one.to <= at
  const date = datesIn(view).findLast(isBefore)
  const range = rangesIn(view).findLast(isBefore)
  const last = date && range && range.to >= date.to ? range.first : date
  return last ? resolve(last, null) : null
}
