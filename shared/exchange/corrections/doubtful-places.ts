import type { Finding } from '../../model/finding.ts'
import type { LineOutcome } from '../../model/import-result.ts'
import { unitOf } from './units.ts'

/** A place of an import that a person should look at. */
export interface DoubtfulPlace {
  /** Its lines, the first and the last; both 0 for what the source does not say at all. */
  readonly from: number
  readonly to: number
  /** What was found there; none for lines that are simply not placed. */
  readonly findings: readonly Finding[]
}

/**
 * The places to look at, in the order of the source: what was repaired with any doubt, what is not
 * placed, and first what the source does not say. Repairs that are certain (`info`) are left out.
 */
export function doubtfulPlaces(
  lines: readonly LineOutcome[],
  findings: readonly Finding[],
): readonly DoubtfulPlace[] {
  const doubts = findings.filter(({ severity }) => severity !== 'info')
  const unsaid = doubts.filter(({ at }) => !lines[(at.line ?? 0) - 1] || at.fact !== undefined)
  const byLine = new Map<number, Finding[]>()
  for (const finding of doubts) {
    const line = finding.at.line ?? 0
    if (!unsaid.includes(finding)) byLine.set(line, [...(byLine.get(line) ?? []), finding])
  }
  const places: DoubtfulPlace[] = []
  for (const outcome of lines) {
    const found = byLine.get(outcome.line) ?? []
    if (found.length === 0 && outcome.fate !== 'unplaced') continue
    const last = places.at(-1)
    if (last && goesOn(last, outcome, found, lines)) {
      places[places.length - 1] = {
        ...last,
        to: outcome.line,
        findings: joined(last.findings, found),
      }
    } else places.push({ from: outcome.line, to: outcome.line, findings: found })
  }
  const missing = unsaid.length > 0 ? [{ from: 0, to: 0, findings: unsaid }] : []
  return [...missing, ...places]
}

/** Neighbouring lines that are not placed, or that became one thing or were repaired alike. */
function goesOn(
  place: DoubtfulPlace,
  line: LineOutcome,
  found: readonly Finding[],
  lines: readonly LineOutcome[],
): boolean {
  const last = lines[place.to - 1]
  if (!last || place.to !== line.line - 1) return false
  if (last.fate === 'unplaced' || line.fate === 'unplaced') return last.fate === line.fate
  if (unitOf(last) === unitOf(line)) return true
  return rulesOf(place.findings) === rulesOf(found)
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].sort().join()
}

/** One finding of a kind says it for all the lines of a place, when it says nothing more. */
function joined(one: readonly Finding[], other: readonly Finding[]): readonly Finding[] {
  const known = new Set(one.map(told))
  return [...one, ...other.filter((finding) => !known.has(told(finding)))]
}

function told({ rule, values }: Finding): string {
  return JSON.stringify([rule, values])
}
