import type { IsoDate } from '../model/agenda.ts'
import { findAll } from './find-all.ts'
import { fold } from './fold.ts'
import { holdsOne, needle } from './holds.ts'
import { ofText } from './of-text.ts'
import { datesIn, rangesIn, resolve } from './printed-dates.ts'
import { sentencesOf } from './sentences.ts'
import { NUMERAL, ordinalIn } from './session-ordinals.ts'
import type { Range, TextView } from './text-view.ts'

/** "The twelfth meeting of the Working Group on Firearms"; the range is that of the ordinal. */
export interface NumberedMeeting extends Range {
  /** The working group by what it is about, folded: `armes a feu`. */
  readonly group: string
  readonly number: number
  /** Its days, where the sentence says them; the last of a stretch. */
  readonly first: IsoDate | null
  readonly last: IsoDate | null
}

const GROUPS = ['Groupe de travail', 'Working Group'].map(needle)
const NTH = new RegExp(
  `((?:\\p{L}+ et )?[\\p{L}-]+|${NUMERAL})[\\s\\u00a0]+(?:réunion|meeting)(?!\\p{L})(?:[\\s\\u00a0]+(?:du|of the)[\\s\\u00a0]+(?=Groupe de travail|Working Group))?`,
  'gu',
)
const GROUP =
  /(?:Groupe de travail|Working Group)(?: d[’']experts gouvernementaux| of Government Experts)?[\s\u00a0]+(?:sur (?:la |le |les |l[’'])|on (?:the )?)([\p{L}-]+(?:[\s\u00a0]+[\p{L}-]+){0,2})/gu
const ENDS_NAME =
  /[\s\u00a0](?:a|tenue?s?|ont|avait|devrait|tiendra|se|s|sera|qui|du|le|les|held|will|has|had|was|and|at|from|on|met|et|à|est)(?=[\s\u00a0]|$).*$/u
/** What stands before a meeting with which the days of another are compared. */
const ORDERED =
  /(?:issue de|après|avant|after|following|before|prior to)[\s\u00a0]+(?:la|the)[\s\u00a0]+$/i
/** What stands before the days of something else. */
const GOES_ON = /,?[\s\u00a0](?:et|and)[\s\u00a0]+(?:le|les|du|on|from)[\s\u00a0]+$/
const UNKNOWN = { first: null, last: null }

/** What the working group named at an offset is about, folded; null where none is named. */
export function groupAt(plain: string, at: number): string | null {
  const found = findAll(GROUP, plain.slice(at, at + LONGEST_NAME))[0]
  return found?.index === 0 ? groupOf(found[1]) : null
}

function groupOf(about: string | undefined): string {
  return fold((about ?? '').replace(ENDS_NAME, ''))
}

const LONGEST_NAME = 120

/** How far from its number the days of a meeting stand. */
const REACH = 130

/** The numbered meetings of working groups that a text speaks of. */
export const numberedMeetingsIn = ofText((view: TextView): readonly NumberedMeeting[] => {
  if (!holdsOne(view, GROUPS)) return []
  return sentencesOf(view).flatMap(({ words, from }) => {
    const groups = findAll(GROUP, words).map(({ index, 1: about }) => ({
      index,
      about: groupOf(about),
    }))
    const numbered = findAll(NTH, words)
    return numbered.flatMap((found, place): readonly NumberedMeeting[] => {
      const ordinal = ordinalIn(found[1] ?? '', view.language)
      const end = found.index + found[0].length
      const follows = groups.find(({ index }) => index === end)
      const group = follows ?? groups.findLast(({ index }) => index < found.index)
      if (!ordinal || !group) return []
      const until = numbered[place + 1]?.index ?? words.length
      const isOther = ORDERED.test(words.slice(0, found.index))
      const days = isOther ? UNKNOWN : daysBetween(view, from + end, from + until)
      const at = from + found.index
      return [{ group: group.about, number: ordinal.number, from: at, to: from + end, ...days }]
    })
  })
})

/** The first day, or stretch of days, that a text names between two offsets with its year. */
function daysBetween(view: TextView, from: number, to: number) {
  const within = (one: Range) => one.from >= from && one.to <= to && one.from - from < REACH
  const date = datesIn(view).find(within)
  if (!date || GOES_ON.test(view.plain.slice(from, date.from))) return UNKNOWN
  const range = rangesIn(view).find(within)
  const first = resolve(date, null)
  const last = range?.first.from === date.from ? resolve(range.last, null) : first
  return { first, last }
}
