import type { EnteredHolidays } from '../../../shared/agenda-schema/holidays.ts'
import { applyPatch, type Patch, patchBetween } from '../../../shared/base/patch.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import type { Finding } from '../../../shared/model/finding.ts'
import { NO_SURROUNDINGS } from '../../../shared/rules/context.ts'
import { findingKeys } from '../../../shared/rules/finding-key.ts'
import { createValidator } from '../../../shared/rules/validate.ts'

/** A finding with the name by which it is known again after edits elsewhere. */
export interface CheckedFinding {
  readonly key: string
  readonly finding: Finding
}

/** What the page asks: to check the agenda as it is after a patch to the one before. */
export interface CheckRequest {
  readonly version: number
  readonly agenda: Patch
  /** The holidays that somebody entered, where they are others than before. */
  readonly holidays?: EnteredHolidays
}

/** What it is told: how the list of {@link CheckedFinding}s changed. */
export interface CheckAnswer {
  readonly version: number
  readonly findings: Patch
}

/** Answers one request after the other, each on top of the one before. */
export function createChecker(): (request: CheckRequest) => CheckAnswer {
  const validator = createValidator()
  let agenda: unknown = null
  let surroundings = NO_SURROUNDINGS
  let last: readonly CheckedFinding[] = []
  let byKey: ReadonlyMap<string, CheckedFinding> = new Map()
  return ({ version, agenda: patch, holidays }) => {
    if (holidays) surroundings = { holidays }
    const now = applyPatch(agenda, patch) as Agenda // what the other side took apart
    agenda = now
    const findings = validator.check(now, surroundings)
    const keys = findingKeys(now, findings)
    const checked = findings.map((finding, place) => {
      const key = keys[place] ?? ''
      const before = byKey.get(key)
      return before && sayTheSame(before.finding, finding) ? before : { key, finding }
    })
    const changes = patchBetween(last, checked)
    last = checked
    byKey = new Map(checked.map((one) => [one.key, one]))
    return { version, findings: changes }
  }
}

/** A rule over the whole agenda makes its findings anew whenever it runs. */
function sayTheSame(one: Finding, other: Finding): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
