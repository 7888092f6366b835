import type { Ledger } from './ledger.ts'
import type { Token } from './timetable-token.ts'

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
