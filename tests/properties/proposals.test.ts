import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../shared/model/edit.ts'
import { applyEdit } from '../../shared/ydoc/apply-edit.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import {
  addProposal,
  executeEdits,
  findProposal,
  settleProposal,
} from '../../shared/ydoc/edit-proposal.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { readProposals } from '../../shared/ydoc/read-proposals.ts'
import { arbitraryScript, editOf } from '../generators.ts'
import { KITCHEN_SINK } from '../kitchen-sink.ts'
import { SEED } from '../seed.ts'
import { updateOf } from '../simulated-peers.ts'
import { expectWellFormed } from '../well-formed.ts'

const SESSIONS = 320
const START = updateOf(KITCHEN_SINK)

/** Who does each step: a drafter edits, a reviewer proposes what they see, somebody settles. */
const ROLES = ['edit', 'propose', 'propose', 'accept', 'accept', 'reject', 'sync'] as const

function docAt(state: Uint8Array, client: number): Y.Doc {
  const doc = createDoc()
  Y.applyUpdate(doc, state)
  doc.clientID = client
  return doc
}

const session = fc.record({
  script: arbitraryScript(24),
  doing: fc.array(fc.constantFrom(...ROLES), { minLength: 24, maxLength: 24, size: 'max' }),
})

it(`[PP9] what reviewers propose while others edit changes nothing until it is accepted, and then all or nothing (seed ${SEED})`, () => {
  const count = { proposed: 0, accepted: 0, refused: 0 }
  fc.assert(
    fc.property(session, ({ script, doing }) => {
      const server = docAt(START, 1)
      const drafter = docAt(START, 20)
      const reviewer = docAt(START, 30)
      const propose = (edits: readonly Edit[], id: string) => {
        const before = readAgenda(server).agenda
        server.transact(() => addProposal(server, { id, edits, by: 'rita', at: 1 }), ORIGIN.server)
        expect(readAgenda(server).agenda).toEqual(before)
        count.proposed++
      }
      const accept = (id: string) => {
        const found = findProposal(server, id)
        if (!found.ok) throw new Error('no proposal')
        const { map, proposal } = found.value
        const before = readAgenda(server).agenda
        const expected = executedAlone(server, proposal.edits)
        const done = server.transact(() => {
          const executed = executeEdits(server, proposal.edits)
          if (executed.ok) settleProposal(map, 'accepted', { by: 'dan', at: 2 })
          return executed.ok
        }, ORIGIN.server)
        expect(done).toBe(expected !== null)
        expect(readAgenda(server).agenda).toEqual(expected ?? before)
        if (done) count.accepted++
        else count.refused++
      }
      script.forEach((step, at) => {
        const open = readProposals(server).filter(({ state }) => state === 'open')
        const chosen = open[step.pick[0] % Math.max(open.length, 1)]
        const what = doing[at]
        if (what === 'sync') exchange(server, [drafter, reviewer])
        else if (what === 'edit') {
          const edit = editOf(step, readAgenda(drafter).agenda, `d${at}`)
          if (edit) applyEdit(drafter, edit, ORIGIN.person)
        } else if (what === 'propose') {
          const edit = editOf(step, readAgenda(reviewer).agenda, `r${at}`)
          const before = readAgenda(reviewer).agenda.items[0]?.id ?? 'none'
          const more: Edit = { do: 'delete', what: 'item', id: before }
          if (edit) propose(step.pick[1] % 3 === 0 ? [edit, more] : [edit], `p${at}`)
        } else if (chosen && what === 'accept') accept(chosen.id)
        else if (chosen) {
          const found = findProposal(server, chosen.id)
          if (found.ok) settleProposal(found.value.map, 'rejected', { by: 'dan', at: 2 })
        }
      })
      exchange(server, [drafter, reviewer])
      exchange(server, [drafter, reviewer])
      const agenda = readAgenda(server).agenda
      expectWellFormed(agenda)
      for (const doc of [drafter, reviewer]) expect(readAgenda(doc).agenda).toEqual(agenda)
    }),
    { numRuns: SESSIONS, seed: SEED },
  )
  console.info(`proposals, seed ${SEED}: ${JSON.stringify(count)}`)
  expect(count.accepted).toBeGreaterThan(100)
  expect(count.refused).toBeGreaterThan(0)
}, 180_000)

/** What the edits would make of the agenda; null when one of them does not apply. */
function executedAlone(server: Y.Doc, edits: readonly Edit[]) {
  const copy = docAt(Y.encodeStateAsUpdate(server), 40)
  const isDone = edits.every((edit) => applyEdit(copy, edit, ORIGIN.server).ok)
  return isDone ? readAgenda(copy).agenda : null
}

function exchange(server: Y.Doc, others: readonly Y.Doc[]): void {
  for (const doc of others) {
    Y.applyUpdate(server, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server)))
  }
  for (const doc of others) {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server, Y.encodeStateVector(doc)))
  }
}
