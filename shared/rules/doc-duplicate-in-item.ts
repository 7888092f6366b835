import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** A symbol is listed once under an item. */
export const docDuplicateInItem: Rule = {
  id: 'doc-duplicate-in-item',
  severity: 'error',
  family: 'documents',
  reads: ['documents'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  const seen = new Set<string>()
  for (const { id, item, symbol } of agenda.documents) {
    if (!symbol) continue
    const key = `${item} ${symbol}`
    if (seen.has(key))
      report(
        { document: id, item },
        { values: { symbol }, fix: [{ do: 'delete', what: 'document', id }] },
      )
    seen.add(key)
  }
}
