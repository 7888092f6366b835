import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import type { Refusal } from '../../shared/model/edit.ts'
import type { Proposal } from '../../shared/model/proposal.ts'
import {
  newMessageDoneShape,
  newMessageShape,
  newProposalDoneShape,
  newProposalShape,
} from '../../shared/protocol/discussion.ts'
import type { ProblemCode } from '../../shared/protocol/problem.ts'
import {
  addProposal,
  executeEdits,
  findProposal,
  settleProposal,
} from '../../shared/ydoc/edit-proposal.ts'
import { addMessage } from '../../shared/ydoc/edit-thread.ts'
import { isIssued } from '../../shared/ydoc/issue-state.ts'
import { agendaParams, answers, answersNothing, proposalParams, takes } from './describe.ts'
import { type AgendaDocument, type Speaker, speakerIn } from './discussion.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { shortened } from './thread-routes.ts'

const propose = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/proposals',
  summary: 'Propose changes of structure, which are recorded and not made',
  request: { params: agendaParams, ...takes(newProposalShape) },
  responses: answers('The id of the proposal.', newProposalDoneShape),
})

const settleRoute = <Path extends string>(path: Path, summary: string, done: string) =>
  createRoute({
    method: 'post',
    path: `/api/agendas/{id}/proposals/{proposal}/${path}` as const,
    summary,
    request: { params: proposalParams },
    responses: answersNothing(done),
  })

const accept = settleRoute(
  'accept',
  'Make the changes that were proposed',
  'Made, all of them; when one does not apply, none is made, and `edit-refused` says why.',
)
const reject = settleRoute('reject', 'Reject a proposal', 'Rejected.')
const withdraw = settleRoute('withdraw', 'Withdraw a proposal of one’s own', 'Withdrawn.')

const reply = createRoute({
  method: 'post',
  path: '/api/agendas/{id}/proposals/{proposal}/replies',
  summary: 'Reply to a proposal',
  request: { params: proposalParams, ...takes(newMessageShape) },
  responses: answers('The id of the reply.', newMessageDoneShape),
})

/** Changes of structure that people propose and drafters settle. */
export function addProposalRoutes(app: OpenAPIHono<RouteEnv>, deps: RouteDeps): void {
  app.openapi(propose, async (c) => {
    const speaker = await speakerIn(c, deps, c.req.valid('param').id, 'propose')
    const { edits } = c.req.valid('json')
    const { by, at } = speaker
    const id = deps.newId()
    await speaker.write((doc) => addProposal(doc, { id, edits, by, at }))
    await speaker.record('proposal-made', { proposal: id, edits: edits.map((edit) => edit.do) })
    return c.json({ proposal: id }, 200)
  })

  app.openapi(accept, async (c) => {
    const { id, proposal } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, id, 'settle')
    const refusal = await speaker.write((doc) =>
      isIssued(doc)
        ? refused('agenda-issued')
        : settle(doc, speaker, proposal, 'accepted', ({ edits }) => executeEdits(doc, edits)),
    )
    if (refusal) throw new ProblemError('edit-refused', undefined, { refusal })
    await speaker.record('proposal-accepted', { proposal })
    return c.body(null, 204)
  })

  app.openapi(reject, async (c) => {
    const { id, proposal } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, id, 'settle')
    await speaker.write((doc) => settle(doc, speaker, proposal, 'rejected'))
    await speaker.record('proposal-rejected', { proposal })
    return c.body(null, 204)
  })

  app.openapi(withdraw, async (c) => {
    const { id, proposal } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, id, 'withdraw-own')
    await speaker.write((doc) => settle(doc, speaker, proposal, 'withdrawn'))
    await speaker.record('proposal-withdrawn', { proposal })
    return c.body(null, 204)
  })

  app.openapi(reply, async (c) => {
    const { id, proposal } = c.req.valid('param')
    const speaker = await speakerIn(c, deps, id, 'comment')
    const { text, mentions } = c.req.valid('json')
    const { by, at } = speaker
    const message = { id: deps.newId(), by, at, text, mentions: await speaker.mentions(mentions) }
    await speaker.write((doc) => {
      const found = findProposal(doc, proposal)
      return found.ok ? addMessage(found.value.map, message) : found
    })
    await speaker.record('proposal-replied', { proposal, text: shortened(text) })
    return c.json({ message: message.id }, 200)
  })
}

/** Ends an open proposal after carrying something out; the refusal of that leaves it open. */
function settle(
  doc: AgendaDocument,
  { by, at }: Speaker,
  id: string,
  state: Exclude<Proposal['state'], 'open'>,
  carryOut: (proposal: Proposal) => Result<void, Refusal> = () => ok(undefined),
): Result<Refusal | null, ProblemCode> {
  const found = findProposal(doc, id)
  if (!found.ok) return found
  const { map, proposal } = found.value
  if (state === 'withdrawn' && proposal.by !== by) return refused('not-allowed')
  if (proposal.state !== 'open') return refused('already-settled')
  const done = carryOut(proposal)
  if (!done.ok) return ok(done.reason)
  settleProposal(map, state, { by, at })
  return ok(null)
}
