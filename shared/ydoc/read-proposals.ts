import * as Y from 'yjs'
import type { Edit } from '../model/edit.ts'
import { PROPOSAL_STATES, type Proposal } from '../model/proposal.ts'
import { isOneOf, isString } from './fields.ts'
import { isObject, isSettled, isTimestamp, readMessages } from './read-messages.ts'
import { rootMap, type UnreadMap } from './shared-type.ts'

/** Every proposal of a document, the earliest first; what cannot be read is left out. Never throws. */
export function readProposals(doc: Y.Doc): readonly Proposal[] {
  return [...(rootMap(doc, 'proposals')?.entries() ?? [])]
    .flatMap(([id, map]) => (map instanceof Y.Map ? (readProposal(id, map) ?? []) : []))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** One proposal, or null when it cannot be read. */
export function readProposal(id: string, map: UnreadMap): Proposal | null {
  const edits = map.get('edits')
  const by = map.get('by')
  const at = map.get('at')
  const state = map.get('state')
  const settled = map.get('settled')
  if (!areEdits(edits) || !isString(by) || !isTimestamp(at)) return null
  if (!isOneOf(PROPOSAL_STATES)(state)) return null
  const proposal = { id, edits, by, at, state, replies: readMessages(map) }
  return isSettled(settled) ? { ...proposal, settled } : proposal
}

/** Only the server writes here, and it has checked the form of what it wrote. */
function areEdits(value: unknown): value is readonly Edit[] {
  return Array.isArray(value) && value.length > 0 && value.every((edit) => isObject(edit))
}
