import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** An item has no sub-items or at least two: where there is an a) there is a b). */
export const itemSingleSubitem: Rule = {
  id: 'item-single-subitem',
  severity: 'warning',
  family: 'structure',
  reads: ['tree', 'titles'],
  check,
}

function check({ agenda, children, nameOf }: RuleContext, report: Report) {
  for (const { id } of agenda.items)
    if (children.get(id)?.length === 1) report({ item: id }, { values: { item: nameOf(id) } })
}
