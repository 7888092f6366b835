import { fill } from '../base/fill.ts'
import type { Facts } from '../model/agenda.ts'
import { parseDate } from '../model/dates.ts'
import type { AgendaSchema, SymbolSeries } from './agenda-schema.ts'

/**
 * The symbol of a number in a series of the session, `CTOC/COP/2024/CRP.2`; null when the schema
 * names no series or the year of the session is not known.
 */
export function seriesSymbol(
  { symbols }: Pick<AgendaSchema, 'symbols'>,
  series: Extract<keyof SymbolSeries, 'main' | 'conferenceRoom' | 'information'>,
  facts: Pick<Facts, 'opening' | 'sessionNumber'>,
  number: number,
): string | null {
  const year = parseDate(facts.opening)?.year
  const pattern = symbols?.[series]
  if (!pattern || (year === undefined && pattern.includes('{year}'))) return null
  if (facts.sessionNumber === undefined && pattern.includes('{session}')) return null
  const values = {
    year: String(year),
    session: String(facts.sessionNumber),
    number: String(number),
  }
  return fill(pattern, values)
}
