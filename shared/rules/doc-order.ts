import type { Document } from '../model/agenda.ts'
import { parseSymbol } from '../model/symbol.ts'
import type { RuleContext } from './context.ts'
import { isOfSession } from './own-series.ts'
import type { Report, Rule } from './rule.ts'

/** The documents of the session stand under their item by number, conference room papers last. */
export const docOrder: Rule = {
  id: 'doc-order',
  severity: 'info',
  family: 'documents',
  reads: ['facts', 'tree', 'documents'],
  check,
}

/** Papers of another series come after the main one. */
const NEXT_SERIES = 100_000

function check(context: RuleContext, report: Report) {
  for (const { id: item } of context.agenda.items) {
    const documents = context.documentsOf(item)
    let furthest: Document | null = null
    for (const document of documents) {
      const rank = rankOf(document, context)
      const before = furthest ? rankOf(furthest, context) : null
      if (rank === null) continue
      if (before !== null && rank < before) {
        const after = documents.find((one) => (rankOf(one, context) ?? 0) > rank)
        const move = {
          do: 'move-document',
          id: document.id,
          item,
          before: after?.id ?? null,
        } as const
        report(
          { document: document.id, item },
          { values: { symbol: document.symbol ?? '', other: furthest?.symbol ?? '' }, fix: [move] },
        )
      } else furthest = document
    }
  }
}

function rankOf({ symbol }: Document, context: RuleContext): number | null {
  const parts = parseSymbol(symbol ?? '')
  const [first] = parts ?? []
  if (!first || !isOfSession(parts, context)) return null
  return (first.series === null ? 0 : NEXT_SERIES) + first.number
}
