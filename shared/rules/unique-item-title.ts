import type { Id } from '../model/agenda.ts'
import { itemTitle } from '../model/item-title.ts'
import type { RuleContext } from './context.ts'
import { foldedTitle } from './fold.ts'
import type { Report, Rule } from './rule.ts'

/** No two items at the same place of the tree have the same title. */
export const uniqueItemTitle: Rule = {
  id: 'unique-item-title',
  severity: 'warning',
  family: 'structure',
  reads: ['tree', 'titles', 'facts'],
  check,
}

function check({ agenda, language, numbers }: RuleContext, report: Report) {
  const seen = new Map<string, Id>()
  for (const item of agenda.items) {
    const title = itemTitle(item, language)
    const folded = foldedTitle(item.title[language])
    const key = `${item.parent} ${folded}`
    const first = seen.get(key)
    if (folded === '') continue
    if (first === undefined) seen.set(key, item.id)
    else report({ item: item.id }, { values: { title, other: numbers.get(first)?.label ?? '' } })
  }
}
