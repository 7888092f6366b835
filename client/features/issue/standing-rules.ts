import type { Finding } from '../../../shared/model/finding.ts'
import type { StandingRule } from '../../../shared/protocol/problem.ts'

interface Named {
  readonly key: string
  readonly finding: Finding
}

/**
 * The rules whose errors stand, with where: those found here, and those that the server has named
 * and this page has not found yet.
 */
export function standingRules(
  errors: readonly Named[],
  named: readonly StandingRule[],
): readonly StandingRule[] {
  const here = new Map<string, { key: string; at: Finding['at'] }[]>()
  for (const { key, finding } of errors)
    here.set(finding.rule, [...(here.get(finding.rule) ?? []), { key, at: finding.at }])
  const rules = [...here].map(([rule, findings]) => ({ rule, findings }))
  return [...rules, ...named.filter(({ rule }) => !here.has(rule))]
}
