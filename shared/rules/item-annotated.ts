import { isBlank } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every item without sub-items is annotated: whoever reads the agenda wants to know what it is about. */
export const itemAnnotated: Rule = {
  id: 'item-annotated',
  severity: 'error',
  family: 'structure',
  reads: ['facts', 'tree', 'titles', 'annotations'],
  check,
}

function check({ facts, leaves, nameOf }: RuleContext, report: Report) {
  if (facts.kind !== 'annotated-provisional-agenda') return
  for (const { id, annotation } of leaves)
    if (Object.values(annotation).every(isBlank))
      report({ item: id }, { values: { item: nameOf(id) } })
}
