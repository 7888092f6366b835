import type { RuleContext } from './context.ts'
import { isPlaceholder } from './placeholder.ts'
import type { Report, Rule } from './rule.ts'

/** Every document has got its symbol from documents control. */
export const symbolProvisional: Rule = {
  id: 'symbol-provisional',
  severity: 'info',
  family: 'symbols',
  reads: ['documents'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  for (const { id, item, symbol = '' } of agenda.documents)
    if (symbol.trim() === '' || isPlaceholder(symbol)) report({ document: id, item })
}
