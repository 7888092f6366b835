import { parseSymbol } from '../model/symbol.ts'
import { citationsOf } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'
import { inText } from './text-view.ts'

/** Both halves of a joint symbol are of the same year: they are one document. */
export const symbolJointYear: Rule = {
  id: 'symbol-joint-year',
  severity: 'error',
  family: 'symbols',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents', 'entries'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda } = context
  for (const { id, item, symbol = '' } of agenda.documents)
    if (disagrees(parseSymbol(symbol))) report({ document: id, item }, { values: { symbol } })
  for (const { view, symbol, parts, from, to } of citationsOf(context))
    if (disagrees(parts)) report(inText(view, { from, to }), { values: { symbol } })
}

function disagrees(parts: ReturnType<typeof parseSymbol>): boolean {
  const years = new Set((parts ?? []).map(({ year }) => year).filter((year) => year !== null))
  return years.size > 1
}
