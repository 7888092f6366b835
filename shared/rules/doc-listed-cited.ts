import { parseSymbol } from '../model/symbol.ts'
import { citationsOf } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { isOfSession } from './own-series.ts'
import type { Report, Rule } from './rule.ts'

/** A document that is listed is announced in some annotation by its symbol, where documents do so. */
export const docListedCited: Rule = {
  id: 'doc-listed-cited',
  severity: 'info',
  family: 'documents',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda, conventions, facts } = context
  if (!conventions.citesSymbols) return
  const cited = new Set(
    citationsOf(context)
      .filter(({ view }) => view.field === 'annotation')
      .map(({ symbol }) => symbol),
  )
  if (cited.size === 0) return
  const seen = new Set<string>()
  for (const { id, item, symbol } of agenda.documents) {
    if (!symbol || symbol === facts.symbol || cited.has(symbol) || seen.has(symbol)) continue
    seen.add(symbol)
    if (isOfSession(parseSymbol(symbol), context))
      report({ document: id, item }, { values: { symbol } })
  }
}
