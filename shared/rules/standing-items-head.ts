import type { StandingItem } from '../agenda-schema/agenda-schema.ts'
import { fill } from '../base/fill.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** The agenda begins with the standing items of the body, each with its standing sub-items. */
export const standingItemsHead: Rule = {
  id: 'standing-items-head',
  severity: 'warning',
  family: 'structure',
  reads: ['facts', 'tree', 'titles'],
  check,
}

function check(context: RuleContext, report: Report) {
  const { agenda, schema, standing, language } = context
  const [first] = agenda.items
  const isAgenda = agenda.facts.kind === 'annotated-provisional-agenda'
  const [head] = schema.standingItems.filter(({ stands }) => stands === 'head')
  if (!isAgenda || !first || !head || schema.id === 'general' || !head.title[language]) return
  const found = standing.get(head.key)
  if (found?.item.id !== first.id) {
    report({ item: first.id }, { values: { title: titleOf(head) } })
    return
  }
  for (const sub of head.subItems ?? [])
    if (!standing.has(sub.key)) report({ item: first.id }, { values: { title: titleOf(sub) } })

  function titleOf({ title }: Pick<StandingItem, 'title'>): string {
    return fill(title[language] ?? '', { session: '…', next: '…' })
  }
}
