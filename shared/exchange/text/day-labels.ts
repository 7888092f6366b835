import type { IsoDate } from '../../model/agenda.ts'
import { addDays } from '../../model/dates.ts'
import { dated, weekdayAgrees } from './dates.ts'
import type { Ledger } from './ledger.ts'
import type { Token } from './timetable-token.ts'

/** What dates the days of a timetable that print no year, and between which days they lie. */
export interface SessionDays {
  readonly year: number | undefined
  readonly opening?: IsoDate | undefined
  readonly closing?: IsoDate | undefined
}

/** How far the day that a weekday means can lie from the date beside it. */
const REACH = [1, -1, 2, -2, 3, -3] as const

/**
 * Of a weekday and a date that disagree the date counts, unless the days around it or those of the
 * session leave it no room and the weekday fits.
 */
export function settleDates(tokens: readonly Token[], session: SessionDays): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'day') return token
    const date = dated(token.day, session.year)
    if (!date || weekdayAgrees(token.day, date)) return token
    const before = dayBeside(tokens, at, -1, session)
    const after = dayBeside(tokens, at, 1, session)
    const fits = (day: IsoDate) =>
      (!before || day > before) &&
      (!after || day < after) &&
      (!session.opening || day >= session.opening) &&
      (!session.closing || day <= session.closing)
    if (fits(date)) return token
    const near = REACH.map((days) => addDays(date, days)).filter((day) => day !== null)
    const meant = near.find((day) => weekdayAgrees(token.day, day) && fits(day))
    if (!meant) return token
    const [year = 0, month = 0, day = 0] = meant.split('-').map(Number)
    return { ...token, day: { ...token.day, year, month, day, settled: true } }
  })
}

/** The next day of a timetable in one direction; null for none. */
function dayBeside(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  { year }: SessionDays,
): IsoDate | null {
  for (let at = from + step; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at]
    if (token?.kind === 'day') return dated(token.day, year)
  }
  return null
}

/**
 * Puts a day back that stands one time too early: its first time is later than its second, and is
 * missing from the day before.
 */
export function settleDays(tokens: readonly Token[], ledger: Ledger): readonly Token[] {
  const settled = [...tokens]
  for (let at = 0; at < settled.length; at++) {
    const day = settled[at]
    if (day?.kind !== 'day' || settled[at + 1]?.kind !== 'slot') continue
    const second = nextOf(settled, at + 2)
    if (!isEarlier(settled[second], settled[at + 1]) || held(settled, at)) continue
    settled.splice(at, 1)
    settled.splice(second - 1, 0, day)
    ledger.find('import-misplaced-day', 'warning', { line: day.lines[0] ?? 1 })
  }
  return settled
}

/** The next time or day from a place on. */
function nextOf(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]?.kind === 'row' || tokens[at]?.kind === 'parallel') at++
  return Math.min(at, tokens.length)
}

function isEarlier(one: Token | undefined, other: Token | undefined): boolean {
  return one?.kind === 'slot' && other?.kind === 'slot' && one.slot.start < other.slot.start
}

/** Whether the day before already has the time that would come to it. */
function held(tokens: readonly Token[], at: number): boolean {
  const slot = tokens[at + 1]
  if (slot?.kind !== 'slot') return true
  for (let place = at - 1; place >= 0; place--) {
    const token = tokens[place]
    if (token?.kind === 'day') return false
    if (token?.kind === 'slot' && token.slot.start >= slot.slot.start) return true
  }
  return true
}
