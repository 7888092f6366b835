import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** No item stands deeper than the agendas of the body go. */
export const levelWithinSchema: Rule = {
  id: 'level-within-schema',
  severity: 'error',
  family: 'structure',
  reads: ['tree', 'titles', 'facts'],
  check,
}

function check({ agenda, numbers, schema, nameOf }: RuleContext, report: Report) {
  for (const { id } of agenda.items)
    if ((numbers.get(id)?.level ?? 1) > schema.deepestLevel)
      report({ item: id }, { values: { item: nameOf(id), levels: schema.deepestLevel } })
}
