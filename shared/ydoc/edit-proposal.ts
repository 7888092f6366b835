import * as Y from 'yjs'
import { ok, type Result, refused } from '../base/result.ts'
import type { Id } from '../model/agenda.ts'
import type { Edit, Refusal } from '../model/edit.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Settled } from '../model/thread.ts'
import { applyEdit } from './apply-edit.ts'
import { createDoc } from './create-doc.ts'
import type { DiscussionRefusal } from './edit-thread.ts'
import { ORIGIN } from './origin.ts'
import { readProposal } from './read-proposals.ts'

/** How many proposals one agenda may hold, settled ones too. */
const MOST_PROPOSALS = 5_000

/** Records a proposal. Only the server writes here, in its own transaction. */
export function addProposal(
  doc: Y.Doc,
  { id, edits, by, at }: Pick<Proposal, 'id' | 'edits' | 'by' | 'at'>,
): Result<void, DiscussionRefusal> {
  const proposals = doc.getMap('proposals')
  if (proposals.size >= MOST_PROPOSALS) return refused('discussion-full')
  proposals.set(id, new Y.Map<unknown>(Object.entries({ edits, by, at, state: 'open' })))
  return ok(undefined)
}

/** A proposal with the map it lies in, or why there is none. */
export function findProposal(
  doc: Y.Doc,
  id: Id,
): Result<{ readonly map: Y.Map<unknown>; readonly proposal: Proposal }, DiscussionRefusal> {
  const map = doc.getMap('proposals').get(id)
  const proposal = map instanceof Y.Map ? readProposal(id, map) : null
  return map instanceof Y.Map && proposal ? ok({ map, proposal }) : refused('not-found')
}

/** Notes how an open proposal ended. */
export function settleProposal(
  map: Y.Map<unknown>,
  state: Exclude<Proposal['state'], 'open'>,
  settled: Settled,
): void {
  map.set('state', state)
  map.set('settled', settled)
}

/**
 * Executes edits in the server's name: all of them, or none when one does not apply, and then says
 * why. Several are tried on a copy first, since each is planned on what those before it wrote.
 */
export function executeEdits(doc: Y.Doc, edits: readonly Edit[]): Result<void, Refusal> {
  if (edits.length > 1) {
    const copy = createDoc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
    const tried = executeInTurn(copy, edits)
    copy.destroy()
    if (!tried.ok) return tried
  }
  return executeInTurn(doc, edits)
}

function executeInTurn(doc: Y.Doc, edits: readonly Edit[]): Result<void, Refusal> {
  for (const edit of edits) {
    const done = applyEdit(doc, edit, ORIGIN.server)
    if (!done.ok) return done
  }
  return ok(undefined)
}
