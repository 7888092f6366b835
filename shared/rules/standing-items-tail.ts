import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The agenda ends with the standing items of the body, in their order. */
export const standingItemsTail: Rule = {
  id: 'standing-items-tail',
  severity: 'warning',
  family: 'structure',
  reads: ['facts', 'tree', 'titles'],
  check,
}

function check({ agenda, schema, standing, nameOf }: RuleContext, report: Report) {
  if (agenda.facts.kind !== 'annotated-provisional-agenda') return
  const tops = agenda.items.filter(({ parent }) => parent === null).map(({ id }) => id)
  const tail = schema.standingItems
    .filter(({ stands }) => stands === 'tail')
    .map(({ key }) => standing.get(key)?.item.id)
    .filter((id) => id !== undefined)
  const last = tops.slice(tops.length - tail.length)
  for (const [place, id] of tail.entries())
    if (last[place] !== id) report({ item: id }, { values: { item: nameOf(id) } })
}
