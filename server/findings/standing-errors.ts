import type * as Y from 'yjs'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { IgnoredFinding } from '../../shared/model/ignored.ts'
import { findingKeys } from '../../shared/rules/finding-key.ts'
import { readIgnored } from '../../shared/ydoc/read-ignored.ts'
import type { KeyedFinding } from './rules-calls.ts'

/** A finding with its key, and by whom it is ignored, if it is. */
export interface WeighedFinding extends KeyedFinding {
  readonly ignored: IgnoredFinding | null
}

/** Findings with their keys and what was decided about them. */
export function weigh(
  doc: Y.Doc,
  agenda: Agenda,
  findings: readonly Finding[],
): readonly WeighedFinding[] {
  const keys = findingKeys(agenda, findings)
  const ignored = new Map(readIgnored(doc).map((one) => [one.key, one]))
  return findings.map((finding, place) => {
    const key = keys[place] ?? ''
    return { key, finding, ignored: ignored.get(key) ?? null }
  })
}

/** The errors among them that nobody ignored. */
export function standingErrors(weighed: readonly WeighedFinding[]): readonly KeyedFinding[] {
  return weighed
    .filter(({ finding, ignored }) => finding.severity === 'error' && ignored === null)
    .map(({ key, finding }) => ({ key, finding }))
}
