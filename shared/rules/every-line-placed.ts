import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every line of an imported source has found its place or has been put away. */
export const everyLinePlaced: Rule = {
  id: 'every-line-placed',
  severity: 'warning',
  family: 'hygiene',
  reads: ['unplaced'],
  check,
}

function check({ agenda }: RuleContext, report: Report) {
  for (const { line, text } of agenda.unplaced) report({ line }, { values: { words: text.trim() } })
}
