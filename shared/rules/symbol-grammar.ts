import { isSymbol } from '../model/symbol.ts'
import { citationsOf } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import { ownSeries } from './own-series.ts'
import { isPlaceholder } from './placeholder.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'

/** What stands where a document symbol stands is one. */
export const symbolGrammar: Rule = {
  id: 'symbol-grammar',
  severity: 'error',
  family: 'symbols',
  reads: ['facts', 'tree', 'annotations', 'documents'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda, facts } = context
  const isWrong = (symbol: string | undefined) =>
    !!symbol && !isSymbol(symbol) && !isPlaceholder(symbol)
  if (isWrong(facts.symbol)) report({ fact: 'symbol' }, { values: { symbol: facts.symbol ?? '' } })
  for (const { id, item, symbol = '' } of agenda.documents)
    if (isWrong(symbol)) report({ document: id, item }, { values: { symbol } })
  const organ = ownSeries(context)?.organ
  if (!organ) return
  for (const { view, symbol, parts, from, to } of citationsOf(context))
    if (parts === null && symbol.startsWith(`${organ}/`) && !isPlaceholder(symbol))
      report(inText(view, { from, to }), { values: { symbol } })
}
