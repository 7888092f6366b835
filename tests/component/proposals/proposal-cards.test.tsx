import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Outline } from '../../../client/features/outline/index.ts'
import { ProposalCards } from '../../../client/features/proposals/index.ts'
import type { LocalSessionOptions, Session } from '../../../client/session/index.ts'
import { type ApplyEdit, useApplyEdit } from '../../../client/state/index.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { addProposal } from '../../../shared/ydoc/edit-proposal.ts'
import { notePerson } from '../../../shared/ydoc/note-person.ts'
import { agendaOf } from '../../notation.ts'
import { axeFindings } from '../axe.ts'
import { fakeApi } from '../fake-api.ts'
import { show } from '../show.tsx'

const ANA = { id: 'ana', name: 'Ana Restrepo', initials: 'AR', color: 1 }
const KARIM = { id: 'karim', name: 'Karim Haddad', initials: 'KH', color: 3 }
const AT = '/api/agendas/local/proposals'

const agenda = agendaOf(`
Opening
Review
  Firearms
Adoption
`)

const WORDS: readonly (readonly [string, Edit])[] = [
  [
    'Move item 2 (a) before item 1',
    { do: 'move-item', id: 'firearms', parent: null, before: 'opening' },
  ],
  ['Add a sub-item to item 2', { do: 'add-item', id: 'n1', parent: 'review', before: null }],
  ['Delete item 3', { do: 'delete', what: 'item', id: 'adoption' }],
  [
    'Change the masthead: place: geneva, symbol: not stated',
    { do: 'set-facts', values: { place: 'geneva', symbol: null } },
  ],
  [
    'Add a meeting: Monday 14 October, 10:00–13:00',
    {
      do: 'add-meeting',
      id: 'm1',
      date: '2024-10-14',
      start: '10:00',
      end: '13:00',
      track: 'plenary',
    },
  ],
]

describe('the cards of proposals', () => {
  it('[CM10] say in words what is proposed', async () => {
    opened(WORDS.map(([, edit]) => edit))
    await expect.poll(lines).toHaveLength(WORDS.length)
    const said = lines().map((line) => line?.replace(/, /g, ', '))
    for (const [words] of WORDS.slice(0, 4)) expect(said).toContain(words)
    expect(said[4]).toMatch(/^Add a meeting: Monday/)
    expect(await axeFindings()).toEqual([])
  })

  it('[CM11] say why one does not apply any more', async () => {
    const refusal = { code: 'unknown-record', values: { id: 'x' } }
    opened([{ do: 'delete', what: 'item', id: 'adoption' }])
    globalThis.fetch = async () => Response.json({ code: 'edit-refused', refusal }, { status: 409 })
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect.element(page.getByText(/does not apply any more\. \S/)).toBeInTheDocument()
  })

  it('[CM12] are taken back by who made them, and decided by drafters', async () => {
    const edits: readonly Edit[] = [{ do: 'delete', what: 'item', id: 'adoption' }]
    opened(edits, { role: 'reviewer', person: ANA })
    await expect.poll(lines).toHaveLength(1)
    expect(page.getByRole('button', { name: /Accept|Reject|Withdraw/ }).elements()).toEqual([])
    const asked = opened(edits, { role: 'reviewer', person: KARIM })
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await expect.poll(() => asked.map(({ path }) => path)).toContain(`${AT}/p0/withdraw`)
  })
})

describe('the tree', () => {
  it('[CM16] strikes what is proposed to go, and draws what is proposed to come', async () => {
    const { session, container } = show(
      <main>
        <h1>Agenda</h1>
        <Outline />
      </main>,
      agenda,
      { person: ANA },
    )
    propose(session, [
      { do: 'delete', what: 'item', id: 'adoption' },
      { do: 'move-item', id: 'review', parent: null, before: 'opening' },
      { do: 'add-item', id: 'n1', parent: 'review', before: null },
    ])
    const rows = () =>
      [...container.querySelectorAll('.tree-row')].map(({ className, textContent }) =>
        [/ghost|proposed-\w+/.exec(className)?.[0] ?? '', textContent?.trim()].join(' ').trim(),
      )
    await expect.poll(() => rows().filter((row) => /ghost|proposed/.test(row))).toHaveLength(4)
    expect(rows()[0]).toBe('ghost Review')
    expect(rows().filter((row) => row.startsWith('proposed'))).toEqual([
      expect.stringContaining('proposed-moved 2'),
      expect.stringContaining('proposed-deleted 3'),
    ])
    expect(rows()).toContain('ghost A new item')
    expect(await axeFindings()).toEqual([])
  })
})

describe('an edit in Suggesting', () => {
  it('[CM13] becomes a proposal, and the agenda stays', async () => {
    const { apply, asked, session } = await suggesting()
    const before = session.reader.agenda()
    const edit: Edit = { do: 'delete', what: 'item', id: 'adoption' }
    const onProposed = vi.fn()
    expect(apply(edit, { onProposed })).toBe(false)
    expect(onProposed).toHaveBeenCalledOnce()
    await expect.poll(() => asked).toMatchObject([{ path: AT, body: { edits: [edit] } }])
    expect(session.reader.agenda()).toBe(before)
  })

  it('[CM14] is refused at once when it would not apply even now', async () => {
    const { apply, asked, refusals } = await suggesting()
    expect(apply({ do: 'delete', what: 'item', id: 'nothing' })).toBe(false)
    expect(refusals).toMatchObject([{ code: 'unknown-record' }])
    expect(asked).toEqual([])
  })
})

async function suggesting() {
  const asked = fakeApi({ [`POST ${AT}`]: { json: { proposal: 'p1' } } })
  let apply: ApplyEdit | null = null
  function Editing() {
    apply = useApplyEdit()
    return null
  }
  const shown = show(<Editing />, agenda, { role: 'reviewer' })
  await vi.waitFor(() => expect(apply).not.toBeNull())
  const applied: ApplyEdit = (edit, options) => apply?.(edit, options) ?? true
  return { ...shown, asked, apply: applied }
}

function opened(edits: readonly Edit[], options: LocalSessionOptions = { person: ANA }) {
  const asked = fakeApi({ [`POST ${AT}/p0/withdraw`]: { json: null } })
  const { session } = show(
    <main>
      <h1>Suggestions</h1>
      <ProposalCards />
    </main>,
    agenda,
    options,
  )
  propose(session, edits)
  return asked
}

function propose({ doc }: Session, edits: readonly Edit[]): void {
  doc.transact(() => {
    notePerson(doc, KARIM)
    for (const [place, edit] of edits.entries()) {
      addProposal(doc, { id: `p${place}`, edits: [edit], by: KARIM.id, at: place + 1 })
    }
  })
}

const lines = () =>
  [...document.querySelectorAll('.card.proposal .change')].map((line) => line.textContent)
