import { weekdayOf } from './calendar.ts'
import { dated, findDays, weekdayAgrees } from './dates.ts'
import type { Ledger, LineAccount } from './ledger.ts'
import type { Line } from './line.ts'
import type { Reader } from './reader.ts'

/**
 * Looks at the days of lines that no text of the agenda holds: the first page, notes, headings and
 * what was not placed. Their weekdays are told here, for no rule sees them.
 */
export function tellLooseDays(
  lines: readonly Line[],
  accounts: readonly LineAccount[],
  year: number | undefined,
  { vocabulary, ledger }: Reader,
): void {
  for (const [at, line] of lines.entries()) {
    const { fate, became } = accounts[at] ?? {}
    const isLoose = fate === 'unplaced' || became === 'fact' || became === 'heading'
    if (!isLoose || line.text.length > LONGEST) continue
    for (const day of findDays(line.text, vocabulary)) {
      const date = dated(day, year)
      const printed = line.text.slice(day.from, day.to)
      if (!date && day.year !== undefined) tellImpossible(line.number, printed, ledger)
      if (!date || weekdayAgrees(day, date)) continue
      const right = vocabulary.facts.dates.weekdays[weekdayOf(date)] ?? ''
      const words = printed.split(/[\s,.]/)[0] ?? ''
      ledger.find('date-weekday', 'error', { line: line.number }, { printed: words, date, right })
    }
  }
}

/** A longer line is damage, and its days are many. */
const LONGEST = 1_000

function tellImpossible(line: number, words: string, ledger: Ledger): void {
  ledger.find('no-impossible-date', 'error', { line }, { words })
}
