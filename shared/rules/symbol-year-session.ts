import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import { ownSeries } from './own-series.ts'
import type { Report, Rule } from './rule.ts'

/**
 * A document of the session has the year of the session in its symbol. An earlier year is only
 * suspicious: an older document may be listed on purpose.
 */
export const symbolYearSession: Rule = {
  id: 'symbol-year-session',
  severity: 'error',
  family: 'symbols',
  reads: ['facts', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda, facts } = context
  const session = Number(facts.opening?.slice(0, 4)) || null
  if (!session) return
  const own = parseSymbol(facts.symbol ?? '')?.[0]
  if (own && own.year !== null && own.year !== session)
    report({ fact: 'symbol' }, { values: { symbol: facts.symbol ?? '', year: session } })
  const organ = ownSeries(context)?.organ
  for (const { id, item, symbol = '' } of agenda.documents)
    for (const parts of parseSymbol(symbol) ?? [])
      if (parts.organ === organ && parts.year !== null && parts.year !== session)
        report(
          { document: id, item },
          {
            values: { symbol, year: session },
            severity: parts.year > session ? 'error' : 'warning',
          },
        )
}
