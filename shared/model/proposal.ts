import type { Id } from './agenda.ts'
import type { Edit } from './edit.ts'
import type { Message, Settled } from './thread.ts'

export const PROPOSAL_STATES = ['open', 'accepted', 'rejected', 'withdrawn'] as const
export type ProposalState = (typeof PROPOSAL_STATES)[number]

/**
 * A change of structure that somebody suggests: edits that belong together, recorded instead of
 * executed. Accepting executes all of them, or none.
 */
export interface Proposal {
  readonly id: Id
  /** At least one, in the order of execution. */
  readonly edits: readonly Edit[]
  readonly by: Id
  /** When, in milliseconds since 1970; the server's clock. */
  readonly at: number
  readonly state: ProposalState
  /** Who accepted, rejected or withdrew it, and when; absent while it is open. */
  readonly settled?: Settled
  readonly replies: readonly Message[]
}
