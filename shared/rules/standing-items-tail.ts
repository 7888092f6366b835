import type { Id } from '../model/agenda.ts'
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
  if (agenda.facts.kind !== 'annotated-provisional-agenda' || schema.id === 'general') return
  const tops = agenda.items.filter(({ parent }) => parent === null).map(({ id }) => id)
  const wanted = schema.standingItems.filter(({ stands }) => stands === 'tail')
  const tail = wanted.map(({ key }) => standing.get(key)?.item.id).filter((id) => id !== undefined)
  const recognized = new Set([...standing.values()].map(({ item }) => item.id))
  const others = tops.slice(tops.indexOf(tail[0] ?? '') + 1).filter((id) => !recognized.has(id))
  if (others.length <= wanted.length - tail.length && isAtEnd(tail, tops, others)) return
  const last = tops.slice(tops.length - tail.length)
  for (const [place, id] of tail.entries())
    if (last[place] !== id) report({ item: id }, { values: { item: nameOf(id) } })
}

/** Whether the agenda ends with these items in their order, leaving out some others. */
function isAtEnd(tail: readonly Id[], tops: readonly Id[], others: readonly Id[]): boolean {
  const rest = tops.filter((id) => !others.includes(id))
  return tail.every((id, place) => rest[rest.length - tail.length + place] === id)
}
