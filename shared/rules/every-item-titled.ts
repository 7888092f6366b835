import { isBlank } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every item has a title in some language; without one it prints as a number alone. */
export const everyItemTitled: Rule = {
  id: 'every-item-titled',
  severity: 'error',
  family: 'structure',
  reads: ['tree', 'titles'],
  check,
}

function check({ agenda, numbers }: RuleContext, report: Report) {
  for (const { id, title } of agenda.items)
    if (Object.values(title).every(isBlank))
      report({ item: id }, { values: { number: numbers.get(id)?.label ?? '' } })
}
