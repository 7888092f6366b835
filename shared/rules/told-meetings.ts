import type { IsoDate } from '../model/agenda.ts'
import type { Language } from '../model/language.ts'
import { findAll } from './find-all.ts'
import { holds, needle } from './holds.ts'
import { groupAt, type NumberedMeeting, numberedMeetingsIn } from './numbered-meetings.ts'
import { ofText } from './of-text.ts'
import { datesIn, rangesIn, resolve } from './printed-dates.ts'
import { isQuoted } from './quotations.ts'
import { sentencesOf } from './sentences.ts'
import type { Range, TextView } from './text-view.ts'

/** A day or a stretch of days, as a text gives it. */
export interface ToldDays extends Range {
  readonly first: IsoDate
  readonly last: IsoDate
}

/** "The meetings of the Working Group on Firearms, held on …"; the range is that of the noun. */
export interface ToldMeetings extends Range {
  /** The working group by what it is about, folded. */
  readonly group: string
  readonly isPlural: boolean
  /** The days that are given with it, at least one. */
  readonly days: readonly ToldDays[]
}

const MEETINGS = {
  fr: /(?<!\p{L})[Rr]éunions?(?= du Groupe)/gu,
  en: /(?<!\p{L})[Mm]eetings?(?= of the Working)/gu,
}
/** What leads from the noun to the group. */
const OF = { fr: ' du ', en: ' of the ' }
const HINTS = ['du Groupe de travail', 'of the Working Group'].map(needle)
const HELD = /^[^;:]*(?<!\p{L})(?:tenues?|se tenir|held)(?!\p{L})[^;:]*$/u

/** What a text tells of meetings of working groups that it does not number. */
export const toldMeetingsIn = ofText((view: TextView): readonly ToldMeetings[] => {
  const { language, plain } = view
  if (language !== 'fr' && language !== 'en') return []
  if (!HINTS.some((hint) => holds(view, hint))) return []
  const numbered = numberedMeetingsIn(view)
  return findAll(MEETINGS[language], plain).flatMap(({ index: from, 0: noun }) => {
    const to = from + noun.length
    const group = groupAt(plain, to + OF[language].length)
    const isNumbered = numbered.some((one) => one.from <= from && one.to >= to)
    if (group === null || isNumbered || isQuoted(view, from)) return []
    const end = sentencesOf(view).find((sentence) => sentence.to > from)?.to ?? plain.length
    const days = daysBetween(view, to, end)
    const isHeld = days[0] && HELD.test(plain.slice(from, days[0].from))
    return isHeld ? [{ from, to, group, isPlural: noun.endsWith('s'), days }] : []
  })
})

function daysBetween(view: TextView, from: number, end: number): readonly ToldDays[] {
  const within = (one: Range) => one.from >= from && one.to <= end
  const ranges = rangesIn(view).filter(within)
  return datesIn(view)
    .filter(within)
    .filter((date) => !ranges.some(({ last }) => last === date))
    .flatMap((date): readonly ToldDays[] => {
      const range = ranges.find(({ first }) => first.from === date.from)
      const first = resolve(date, null)
      const last = range ? resolve(range.last, null) : first
      return first && last ? [{ from: date.from, to: range?.to ?? date.to, first, last }] : []
    })
}

/** The numbered meetings of a working group that some texts speak of in a language, with their days. */
export function numberedMeetingsOf(
  group: string,
  language: Language,
  texts: readonly TextView[],
): readonly (NumberedMeeting & { readonly first: IsoDate; readonly last: IsoDate })[] {
  return texts
    .filter((view) => view.language === language)
    .flatMap((view) => numberedMeetingsIn(view))
    .flatMap((meeting) => {
      const { first, last } = meeting
      return meeting.group === group && first && last ? [{ ...meeting, first, last }] : []
    })
}
