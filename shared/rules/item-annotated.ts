import type { Id, Item } from '../model/agenda.ts'
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

function check(context: RuleContext, report: Report) {
  const { facts, leaves, nameOf } = context
  if (facts.kind !== 'annotated-provisional-agenda') return
  for (const { id, parent, annotation } of leaves)
    if (isEmpty(annotation) && !isAnnotatedAbove(parent, context))
      report({ item: id }, { values: { item: nameOf(id) } })
}

function isEmpty(annotation: Item['annotation']): boolean {
  return Object.values(annotation).every(isBlank)
}

/** Whether sub-items are annotated together, by the text of their item and none of their own. */
function isAnnotatedAbove(parent: Id | null, { items, children }: RuleContext): boolean {
  const item = parent === null ? undefined : items.get(parent)
  const siblings = children.get(parent) ?? []
  return (
    !!item && !isEmpty(item.annotation) && siblings.every(({ annotation }) => isEmpty(annotation))
  )
}
