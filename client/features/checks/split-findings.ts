import { remembered } from '../../../shared/base/remembered.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Severity } from '../../../shared/model/finding.ts'
import type { IgnoredFinding } from '../../../shared/model/ignored.ts'
import type { CheckedFinding } from '../../state/findings.ts'

/** A finding that somebody decided to leave as it is. */
export interface LeftFinding extends CheckedFinding {
  readonly ignored: IgnoredFinding
}

/** Findings by whether somebody decided to leave them. */
export interface SplitFindings {
  readonly open: readonly CheckedFinding[]
  readonly ignored: readonly LeftFinding[]
}

type Args = readonly [readonly CheckedFinding[], readonly IgnoredFinding[]]

let last: { readonly args: Args; readonly split: SplitFindings } | null = null

/** Parts the findings; many components ask for the same, so the last answer is remembered. */
export function splitFindings(...args: Args): SplitFindings {
  if (last && args.every((arg, place) => arg === last?.args[place])) return last.split
  const [all, ignored] = args
  const byKey = new Map(ignored.map((one) => [one.key, one]))
  const split: { open: CheckedFinding[]; ignored: LeftFinding[] } = { open: [], ignored: [] }
  for (const checked of all) {
    const left = byKey.get(checked.key)
    if (left) split.ignored.push({ ...checked, ignored: left })
    else split.open.push(checked)
  }
  last = { args, split }
  return split
}

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>

/** Counts findings by their severity. */
export function countsOf(findings: readonly CheckedFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { finding } of findings) counts[finding.severity] += 1
  return counts
}

/** Errors and warnings by the narrowest record they name: a document, an entry, a meeting. */
export const openByRecord = remembered(byRecord)

function byRecord(findings: readonly CheckedFinding[]): ReadonlyMap<Id, readonly CheckedFinding[]> {
  const map = new Map<Id, CheckedFinding[]>()
  for (const checked of findings) {
    const { document, entry, meeting } = checked.finding.at
    const id = document ?? entry ?? meeting
    if (!id || checked.finding.severity === 'info') continue
    const list = map.get(id)
    if (list) list.push(checked)
    else map.set(id, [checked])
  }
  return map
}
