import { remembered } from '../../base/remembered.ts'
import type { Agenda, Id } from '../../model/agenda.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { type DraftItem, flatItems } from './draft.ts'
import type { LineAccount } from './ledger.ts'
import type { Line } from './line.ts'

/** Puts each line beside its account, and names the paragraph or the meeting that it went into. */
export function lineOutcomes(
  lines: readonly Line[],
  accounts: readonly LineAccount[],
  items: readonly DraftItem[],
  agenda: Pick<Agenda, 'entries' | 'meetings'>,
): readonly LineOutcome[] {
  const paragraphs = paragraphsByLine(items)
  const outcomes = accounts.map((account, at): LineOutcome => {
    const text = lines[at]?.raw ?? ''
    const held = paragraphs.get(account.line)
    const isHeld = account.became === 'annotation' && held?.owner === account.owner
    return { ...account, text, ...(isHeld ? { paragraph: held?.paragraph } : {}) }
  })
  return withMeetings(outcomes, agenda)
}

const paragraphsByLine = remembered(
  (items: readonly DraftItem[]): ReadonlyMap<number, { owner: Id; paragraph: number }> => {
    const found = new Map<number, { owner: Id; paragraph: number }>()
    for (const { id, paragraphs } of flatItems(items)) {
      for (const [paragraph, { lines }] of paragraphs.entries()) {
        for (const line of lines) if (!found.has(line)) found.set(line, { owner: id, paragraph })
      }
    }
    return found
  },
)

/** A day or a time stands before the meeting that it gives a day or a time to. */
function withMeetings(
  outcomes: readonly LineOutcome[],
  { entries, meetings }: Pick<Agenda, 'entries' | 'meetings'>,
): readonly LineOutcome[] {
  const held = new Map([
    ...entries.map(({ id, meeting }) => [id, meeting] as const),
    ...meetings.map(({ id }) => [id, id] as const),
  ])
  let meeting: Id | undefined
  return outcomes
    .toReversed()
    .map((outcome) => {
      meeting = held.get(outcome.owner ?? '') ?? meeting
      const isOpen = outcome.became === 'meeting' && !outcome.owner && meeting
      return isOpen ? { ...outcome, owner: meeting } : outcome
    })
    .toReversed()
}
