import { fill } from '../base/fill.ts'
import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The symbol of the masthead is of the series of the body. */
export const symbolFollowsSchema: Rule = {
  id: 'symbol-follows-schema',
  severity: 'warning',
  family: 'symbols',
  reads: ['facts'],
  check,
}

function check({ facts, schema }: RuleContext, report: Report) {
  const own = parseSymbol(facts.symbol ?? '')?.[0]
  const pattern = schema.symbols?.main
  if (!own || !pattern) return
  const wanted = parseSymbol(fill(pattern, { year: '2000', session: '1', number: '1' }))?.[0]
  if (wanted && wanted.organ !== own.organ)
    report({ fact: 'symbol' }, { values: { symbol: facts.symbol ?? '', organ: wanted.organ } })
}
