import type { Facts } from '../model/agenda.ts'
import type { RuleContext } from './context.ts'
import type { Report, Rule } from './rule.ts'

/** Every fact that the masthead prints is known. */
export const everyFactKnown: Rule = {
  id: 'every-fact-known',
  severity: 'warning',
  family: 'hygiene',
  reads: ['facts'],
  check,
}

const PRINTED = ['symbol', 'documentDate', 'place', 'opening', 'closing'] as const

function check({ facts, schema }: RuleContext, report: Report) {
  const numbered = schema.symbols !== undefined && schema.gathering === 'session'
  const wanted: readonly (keyof Facts)[] = numbered ? [...PRINTED, 'sessionNumber'] : PRINTED
  for (const fact of wanted)
    if (facts[fact] === undefined || facts[fact] === '') report({ fact }, { values: { fact } })
}
