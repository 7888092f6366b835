import { type Finding, SEVERITIES } from '../../../shared/model/finding.ts'

/** Findings of one rule, in the order of the source. */
export interface FindingGroup {
  readonly rule: string
  readonly severity: Finding['severity']
  readonly findings: readonly Finding[]
}

/** Findings by rule, what matters most first; within a rule by line. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  }
  return [...groups]
    .map(([rule, found]) => ({
      rule,
      severity: found[0]?.severity ?? 'info',
      findings: [...found].sort((one, other) => (one.at.line ?? 0) - (other.at.line ?? 0)),
    }))
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
}
