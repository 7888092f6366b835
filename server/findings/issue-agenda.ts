import * as Y from 'yjs'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import { validate } from '../../shared/rules/validate.ts'
import { isIssued, setState } from '../../shared/ydoc/issue-state.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Store } from '../storage/store.ts'
import { enteredHolidays } from './entered-holidays.ts'
import type { FindingsKeeper } from './findings-keeper.ts'
import type { KeyedFinding } from './rules-calls.ts'
import { standingErrors, weigh } from './standing-errors.ts'

/** What issuing reaches for. */
export interface IssueDeps {
  readonly rooms: Pick<Rooms, 'run'>
  readonly findings: Pick<FindingsKeeper, 'ask'>
  readonly store: Pick<Store, 'holidayYears'>
}

/** Which agenda, by whom, and why with errors: a reason for each rule that has some. */
export interface Issue {
  readonly agenda: string
  readonly by: string
  readonly reasons: Readonly<Record<string, string>>
}

/** The errors that stood when the agenda was issued, each of a rule with a reason. */
export type Issued = readonly KeyedFinding[]

/** Why an agenda was not issued: the errors without a reason, or that it was issued before. */
export type NotIssued = readonly KeyedFinding[] | 'agenda-issued'

/** While people go on writing, so many checks go out of date; the next one makes them wait. */
const TRIES = 5

/**
 * Issues an agenda whose errors all have a reason, or are ignored. What is checked is exactly what
 * is issued: the check is made beside the room, and holds only if nothing was written since.
 */
export async function issueAgenda(
  deps: IssueDeps,
  issue: Issue,
): Promise<Result<Issued, NotIssued>> {
  for (let left = TRIES; left > 0; left--) {
    const { errors, snapshot } = await deps.findings.ask(issue.agenda, 'errors')
    const checked = Y.decodeSnapshot(snapshot)
    const outcome = await deps.rooms.run(issue.agenda, issue.by, (doc) =>
      Y.equalSnapshots(checked, Y.snapshot(doc)) ? decide(doc, errors, issue) : null,
    )
    if (outcome) return outcome
  }
  const holidays = enteredHolidays(await deps.store.holidayYears())
  return deps.rooms.run(issue.agenda, issue.by, (doc) => {
    const { agenda } = readAgenda(doc)
    const errors = standingErrors(weigh(doc, agenda, validate(agenda, { holidays })))
    return decide(doc, errors, issue)
  })
}

function decide(
  doc: Y.Doc,
  errors: readonly KeyedFinding[],
  { reasons }: Issue,
): Result<Issued, NotIssued> {
  if (isIssued(doc)) return refused('agenda-issued')
  const without = errors.filter(({ finding }) => !Object.hasOwn(reasons, finding.rule))
  if (without.length > 0) return refused(without)
  setState(doc, 'issued')
  return ok(errors)
}
