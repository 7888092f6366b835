import { describe, expect, it } from 'vitest'
import type { Edit } from '../../shared/model/edit.ts'
import { setState } from '../../shared/ydoc/issue-state.ts'
import { discussionOf } from './discussion-of.ts'
import { createSite } from './site.ts'

/** A site whose sample agenda has a reviewer and a drafter. */
async function reviewed() {
  const site = createSite()
  const { device: secretary, agenda } = await site.firstSecretary()
  const reviewer = site.device()
  const drafter = site.device()
  const by = await reviewer.joins(secretary, agenda, 'reviewer', 'Rita')
  const other = await drafter.joins(secretary, agenda, 'drafter', 'Dan')
  const at = `/api/agendas/${agenda}/proposals`
  const propose = async (...edits: readonly Edit[]): Promise<string> =>
    (await reviewer.ask('POST', at, { edits })).json.proposal
  const read = () => site.rooms.read(agenda)
  const proposals = async () => (await discussionOf(site, agenda)).proposals
  return { site, reviewer, drafter, agenda, at, by, other, propose, read, proposals }
}

const SLOT = { date: '2026-10-12', start: '10:00', end: '13:00', track: 'plenary' } as const

describe('proposals', () => {
  it('[PP1] a reviewer proposes and the agenda stays; author and time are the server’s', async () => {
    const { site, propose, read, proposals, by } = await reviewed()
    const before = await read()
    const edit = { do: 'delete', what: 'item', id: before.items[2]?.id ?? '' } as const
    const id = await propose(edit)
    expect(await read()).toEqual(before)
    expect(await proposals()).toEqual([
      { id, edits: [edit], by, at: site.clock(), state: 'open', replies: [] },
    ])
  })

  it('[PP2] accepting executes all edits of a proposal', async () => {
    const { site, drafter, at, other, propose, read, proposals } = await reviewed()
    const { items } = await read()
    const parent = items[0]?.id ?? ''
    const id = await propose(
      { do: 'add-item', id: 'new1', parent, before: null },
      {
        do: 'set-text',
        owner: 'new1',
        field: 'title',
        language: 'fr',
        text: [{ kind: 'text', indent: 0, runs: [{ text: 'Questions diverses' }] }],
      },
    )
    expect((await drafter.ask('POST', `${at}/${id}/accept`)).status).toBe(204)
    const added = (await read()).items.find((item) => item.id === 'new1')
    expect(added).toMatchObject({ parent })
    expect(added?.title.fr?.[0]?.runs).toEqual([{ text: 'Questions diverses' }])
    expect(await proposals()).toMatchObject([
      { state: 'accepted', settled: { by: other, at: site.clock() } },
    ])
  })

  it('[PP3] what does not apply any more is not executed, not in part either, and says why', async () => {
    const { drafter, at, propose, read, proposals } = await reviewed()
    const before = await read()
    const first = before.items[0]?.id ?? ''
    const id = await propose(
      { do: 'delete', what: 'item', id: first },
      { do: 'move-item', id: 'gone', parent: null, before: null },
    )
    const { status, json } = await drafter.ask('POST', `${at}/${id}/accept`)
    expect([status, json.code, json.refusal.code]).toEqual([409, 'edit-refused', 'unknown-record'])
    expect(await read()).toEqual(before)
    expect((await proposals())[0]?.state).toBe('open')
  })

  it('[PP10] in an issued agenda nothing is accepted', async () => {
    const { site, drafter, agenda, at, propose } = await reviewed()
    const id = await propose({ do: 'set-facts', values: { place: 'geneva' } })
    await site.rooms.run(agenda, null, (doc) => setState(doc, 'issued'))
    expect((await drafter.ask('POST', `${at}/${id}/accept`)).json.code).toBe('agenda-issued')
  })

  it('[PP4] a settled proposal is not settled again', async () => {
    const { drafter, reviewer, at, propose } = await reviewed()
    const id = await propose({ do: 'set-facts', values: { place: null } })
    expect((await drafter.ask('POST', `${at}/${id}/reject`)).status).toBe(204)
    for (const [device, path] of [
      [drafter, 'accept'],
      [drafter, 'reject'],
      [reviewer, 'withdraw'],
    ] as const) {
      expect((await device.ask('POST', `${at}/${id}/${path}`)).json.code).toBe('already-settled')
    }
  })

  it('[PP5] people withdraw what they proposed themselves, and nobody else does', async () => {
    const { drafter, reviewer, at, propose, proposals } = await reviewed()
    const id = await propose({ do: 'add-meeting', id: 'm-new', ...SLOT })
    expect((await drafter.ask('POST', `${at}/${id}/withdraw`)).json.code).toBe('not-allowed')
    expect((await reviewer.ask('POST', `${at}/${id}/withdraw`)).status).toBe(204)
    expect((await proposals())[0]?.state).toBe('withdrawn')
  })

  it('[PP6] replies stand with the proposal', async () => {
    const { drafter, at, propose, proposals, other } = await reviewed()
    const id = await propose({ do: 'set-facts', values: { sessionNumber: 13 } })
    await drafter.ask('POST', `${at}/${id}/replies`, { text: 'Why?' })
    expect((await proposals())[0]?.replies).toMatchObject([{ by: other, text: 'Why?' }])
  })

  it('[PP7] an edit of no form is refused, and so are none and too many', async () => {
    const { reviewer, at } = await reviewed()
    const fine = { do: 'delete', what: 'item', id: 'i1' }
    for (const edits of [
      [],
      Array.from({ length: 51 }, () => fine),
      [{ do: 'delete', what: 'agenda', id: 'i1' }],
      [{ do: 'move-item', id: '__proto__/x', parent: null, before: null }],
      [{ do: 'set-facts', values: { evil: 1 } }],
      [{ do: 'set-facts', values: { state: 'issued' } }],
      [{ ...fine, deleted: true }],
    ]) {
      expect((await reviewer.ask('POST', at, { edits })).json.code).toBe('not-valid')
    }
  })

  it('[PP11] what was decided about suggestions in texts is written down with who and when', async () => {
    const { site, drafter, agenda, other, by } = await reviewed()
    const suggestions = [{ owner: 'i1', by, old: 'cinq', new: 'quatre' }]
    const path = `/api/agendas/${agenda}/suggestions/settled`
    expect((await drafter.ask('POST', path, { verdict: 'reject', suggestions })).status).toBe(204)
    const { json } = await drafter.ask('GET', `/api/agendas/${agenda}/activity`)
    expect(json.activities[0]).toMatchObject({
      kind: 'suggestion-rejected',
      at: site.clock(),
      person: { id: other },
      data: { count: 1, suggestions },
    })
  })

  it('[PP8] what is proposed and settled is written down', async () => {
    const { drafter, reviewer, agenda, at, propose } = await reviewed()
    const edit = { do: 'set-facts', values: { place: 'geneva' } } as const
    await drafter.ask('POST', `${at}/${await propose(edit)}/accept`)
    await drafter.ask('POST', `${at}/${await propose(edit)}/reject`)
    await reviewer.ask('POST', `${at}/${await propose(edit)}/withdraw`)
    const { json } = await drafter.ask('GET', `/api/agendas/${agenda}/activity`)
    const kinds = json.activities.map(({ kind }: { kind: string }) => kind)
    expect(kinds.filter((kind: string) => kind.startsWith('proposal-')).sort()).toEqual([
      'proposal-accepted',
      'proposal-made',
      'proposal-made',
      'proposal-made',
      'proposal-rejected',
      'proposal-withdrawn',
    ])
  })
})
