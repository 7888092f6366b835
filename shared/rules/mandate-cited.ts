import type { Id } from '../model/agenda.ts'
import { isBlank } from '../model/plain-text.ts'
import type { RuleContext } from './context.ts'
import { phrasesOf } from './phrases.ts'
import type { Report, Rule } from './rule.ts'

/** The annotation of an item of substance cites what the item rests on. */
export const mandateCited: Rule = {
  id: 'mandate-cited',
  severity: 'info',
  family: 'process',
  reads: ['facts', 'tree', 'titles', 'annotations'],
  check,
}

function check(
  { leaves, schema, standing, textAt, language, nameOf, items }: RuleContext,
  report: Report,
) {
  const phrases = phrasesOf(language)
  if (!phrases) return
  const wanted = schema.standingItems
    .filter(({ stands }) => stands === 'body')
    .map(({ key }) => key)
  const substance = new Set(wanted.map((key) => standing.get(key)?.item.id))
  const missing: Id[] = []
  let cited = 0
  for (const { id, parent } of leaves) {
    const view = textAt(id, 'annotation')
    if (!substance.has(id) && !(parent && substance.has(parent))) continue
    if (!view || isBlank(view.text) || !items.has(id)) continue
    if (phrases.mandate.test(view.plain)) cited++
    else missing.push(id)
  }
  if (!schema.numbersDecisionsBySession && missing.length >= cited) return
  for (const item of missing) report({ item }, { values: { item: nameOf(item) } })
}
