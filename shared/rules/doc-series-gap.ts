import { parseSymbol, type SymbolParts } from '../model/symbol.ts'
import { citationsOf } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { isOfSession, ownSeries } from './own-series.ts'
import type { Report, Rule } from './rule.ts'

/**
 * The numbers of a series of the session are all used. Where an agenda lists only some of the
 * documents, with more numbers missing than there are, nothing is said.
 */
export const docSeriesGap: Rule = {
  id: 'doc-series-gap',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const own = ownSeries(context)
  if (!own) return
  const used = new Map<string | null, Set<number>>([[null, ownNumbers(context)]])
  const listed = context.agenda.documents.map(({ symbol }) => parseSymbol(symbol ?? ''))
  const cited = citationsOf(context).map(({ parts }) => parts)
  for (const parts of [...listed, ...cited]) {
    const [first] = parts ?? []
    if (!first || !isOfSession(parts, context)) continue
    used.set(first.series, (used.get(first.series) ?? new Set()).add(first.number))
  }
  for (const [series, numbers] of used) reportGaps(own, series, numbers, report)
}

/** The number of the agenda itself. */
function ownNumbers({ facts, schema }: RuleContext): Set<number> {
  const own = parseSymbol(facts.symbol ?? '')?.[0]
  const number = own?.series === null ? own.number : schema.symbols?.agendaNumber
  return new Set(number === undefined ? [] : [number])
}

function reportGaps(
  { organ, year, session }: Pick<SymbolParts, 'organ' | 'year' | 'session'>,
  series: string | null,
  numbers: ReadonlySet<number>,
  report: Report,
) {
  const highest = Math.max(0, ...numbers)
  const missing = Array.from({ length: highest <= 500 ? highest : 0 }, (_, at) => at + 1).filter(
    (number) => !numbers.has(number),
  )
  if (missing.length * 2 > numbers.size) return
  for (const number of missing) {
    const last = series === null ? String(number) : `${series}.${number}`
    const period = year ?? session
    const symbol = [organ, ...(period === null ? [] : [period]), last].join('/')
    report({}, { values: { symbol } })
  }
}
