import { useMemo } from 'react'
import { mayDo } from '../../shared/access/operations.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { Proposal } from '../../shared/model/proposal.ts'
import type {
  NewMessage,
  NewMessageDone,
  NewProposalDone,
} from '../../shared/protocol/discussion.ts'
import { type Called, call } from './call.ts'
import { useDiscussion } from './discussion.ts'
import { useSession } from './session-context.tsx'
import { useRole } from './use-status.ts'

/** What is proposed and not settled, the earliest first. */
export function useOpenProposals(): readonly Proposal[] {
  const proposals = useProposals()
  return useMemo(() => proposals.filter(({ state }) => state === 'open'), [proposals])
}

/** Every proposal, settled ones too, the earliest first. */
export function useProposals(): readonly Proposal[] {
  return useDiscussion(({ proposals }) => proposals)
}

/** Whether this person may accept and reject. */
export function useMaySettle(): boolean {
  const role = useRole()
  return role !== null && mayDo(role, 'settle')
}

/** What can be asked of the server about proposals; what comes of it shows in the document. */
export interface ProposalCalls {
  readonly propose: (edits: readonly Edit[]) => Promise<Called<NewProposalDone>>
  /** Executes the edits; `edit-refused` with the refusal when one does not apply any more. */
  readonly accept: (proposal: Id) => Promise<Called<void>>
  readonly reject: (proposal: Id) => Promise<Called<void>>
  readonly withdraw: (proposal: Id) => Promise<Called<void>>
  readonly reply: (proposal: Id, message: NewMessage) => Promise<Called<NewMessageDone>>
}

/** The calls for this agenda; the same object all along. */
export function useProposalCalls(): ProposalCalls {
  const { agenda } = useSession()
  return useMemo(() => proposalCalls(agenda), [agenda])
}

/** The calls about proposals of an agenda. */
export function proposalCalls(agenda: Id): ProposalCalls {
  const proposals = `/agendas/${encodeURIComponent(agenda)}/proposals`
  const at = (id: Id, path: string) => `${proposals}/${encodeURIComponent(id)}/${path}`
  return {
    propose: (edits) => call('POST', proposals, { body: { edits } }),
    accept: (id) => call('POST', at(id, 'accept')),
    reject: (id) => call('POST', at(id, 'reject')),
    withdraw: (id) => call('POST', at(id, 'withdraw')),
    reply: (id, body) => call('POST', at(id, 'replies'), { body }),
  }
}
