import type { Id } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/**
 * Every item without sub-items has a meeting, its own or that of the item above it. A warning: an
 * item may be without a meeting on purpose while the organization of work is being drawn up.
 */
export const itemScheduled: Rule = {
  id: 'item-scheduled',
  severity: 'warning',
  family: 'timetable',
  reads: ['tree', 'titles', 'entries'],
  check,
}

function check({ agenda, items, leaves, nameOf }: RuleContext, report: Report) {
  const scheduled = new Set(agenda.entries.map(({ item }) => item))
  if (scheduled.size === 0) return
  const isScheduled = (id: Id | null): boolean =>
    id !== null && (scheduled.has(id) || isScheduled(items.get(id)?.parent ?? null))
  for (const { id } of leaves)
    if (!isScheduled(id)) report({ item: id }, { values: { item: nameOf(id) } })
}
