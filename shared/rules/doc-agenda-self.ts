import { symbolsIn } from './cited-symbols.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The item that adopts the agenda lists the agenda itself. */
export const docAgendaSelf: Rule = {
  id: 'doc-agenda-self',
  severity: 'warning',
  family: 'documents',
  reads: ['facts', 'tree', 'titles', 'annotations', 'documents'],
  check,
}

function check(
  { agenda, facts, schema, standing, documentsOf, textAt }: RuleContext,
  report: Report,
) {
  if (!facts.symbol || agenda.documents.length === 0) return
  for (const one of schema.standingItems)
    for (const { key, listsAgenda } of [one, ...(one.subItems ?? [])]) {
      const item = listsAgenda && standing.get(key)?.item.id
      const view = item ? textAt(item, 'annotation') : undefined
      const isCited = view && symbolsIn(view).some(({ symbol }) => symbol === facts.symbol)
      if (item && documentsOf(item).length === 0 && !isCited)
        report({ item }, { values: { symbol: facts.symbol } })
    }
}
