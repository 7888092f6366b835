import type { IsoDate } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { datesIn, rangesIn, resolve } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import type { Report, Rule } from './rule.ts'
import { inText, type Range, type TextView } from './text-view.ts'

/** What comes after the date of the document "will be held"; what came before "was held". */
export const tensePastMeeting: Rule = {
  id: 'tense-past-meeting',
  severity: 'warning',
  family: 'dates',
  reads: ['facts'],
  languages: ['fr', 'en'],
  checkText,
}

/** How far back the verb may stand. */
const REACH = 90

function checkText(view: TextView, { facts }: RuleContext, report: Report) {
  const phrases = phrasesOf(view.language)
  const { documentDate } = facts
  if (!documentDate || !phrases) return
  let told: Told = null
  let end = 0
  for (const { from, to, date } of whenIn(view)) {
    const isListed = from >= end && LISTED.test(view.plain.slice(end, from))
    if (!isListed)
      told =
        toldBefore(view.plain.slice(Math.max(0, from - REACH), from), phrases) ??
        toldAfter(view.plain.slice(to, to + REACH), phrases)
    end = to
    const isWrong =
      told === 'held' ? date > documentDate : told === 'to come' && date < documentDate
    if (isWrong && !isQuoted(view, from)) report(inText(view, { from, to }), { values: { date } })
  }
}

/** What the verb says of the day that follows it. */
type Told = 'held' | 'to come' | null

/** What stands between the days of a list, which one verb goes with. */
const LISTED =
  /^,?\s*(?:et|and)\s+(?:(?:sa|its)\s[\p{L} -]{3,40}?\s(?:réunion|session|meeting)\s)?(?:(?:le|du|les|on|from)\s+)?$/u

function toldBefore(words: string, { heldBefore, heldAfter }: Phrases): Told {
  if (heldBefore.test(words)) return 'held'
  return heldAfter.test(words) ? 'to come' : null
}

function toldAfter(words: string, { didAfter }: Phrases): Told {
  return didAfter.test(words) ? 'held' : null
}

/** The days and ranges that name their year, each with its last day. */
function whenIn(view: TextView): readonly (Range & { readonly date: IsoDate })[] {
  const ranges = rangesIn(view)
  const single = datesIn(view)
    .filter(({ from }) => !ranges.some((range) => from >= range.from && from < range.to))
    .map((date) => ({ from: date.from, to: date.to, date: resolve(date, null) }))
  const spans = ranges.map(({ first, last }) => ({
    from: first.from,
    to: last.to,
    date: resolve(last, null),
  }))
  return [...single, ...spans]
    .flatMap(({ from, to, date }) => (date ? [{ from, to, date }] : []))
    .toSorted((one, other) => one.from - other.from)
}
