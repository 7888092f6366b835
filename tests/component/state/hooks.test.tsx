import { describe, expect, it, vi } from 'vitest'
import { createLocalSession } from '../../../client/session/index.ts'
import {
  type RefusedEdit,
  SessionProvider,
  useAgendaPart,
  useApplyEdit,
  useMode,
  useText,
} from '../../../client/state/index.ts'
import { createDoc } from '../../../shared/ydoc/create-doc.ts'
import { ORIGIN } from '../../../shared/ydoc/origin.ts'
import { writeAgenda } from '../../../shared/ydoc/write-agenda.ts'
import { notation } from '../../notation.ts'
import { showPage } from '../show-page.tsx'

const { agenda } = notation('Opening\nReview\n')
const PLACE = { owner: 'opening', field: 'annotation', language: 'en' } as const

function localSession(role: 'secretary' | 'viewer' = 'secretary') {
  const doc = createDoc()
  writeAgenda(doc, agenda)
  return createLocalSession(doc, { role })
}

describe('components over an open agenda', () => {
  it('[SV12] typing in one text draws what shows that text, and nothing else', async () => {
    const session = localSession()
    const drawn = { tree: 0, text: 0, other: 0 }
    function Tree() {
      useAgendaPart(({ items }) => items.map(({ id }) => id).join())
      drawn.tree += 1
      return null
    }
    function Shown({ owner, as }: { readonly owner: string; readonly as: 'text' | 'other' }) {
      useText({ ...PLACE, owner })
      drawn[as] += 1
      return null
    }
    await showPage(
      <SessionProvider session={session}>
        <Tree />
        <Shown owner="opening" as="text" />
        <Shown owner="review" as="other" />
      </SessionProvider>,
    )
    await vi.waitFor(() => expect(drawn.other).toBeGreaterThan(0))
    const before = { ...drawn }
    const text = session.doc.getText('text/opening/annotation/en')
    session.doc.transact(() => text.insert(0, 'Hello'), ORIGIN.typing)
    await vi.waitFor(() => expect(drawn.text).toBeGreaterThan(before.text))
    expect(drawn.tree).toBe(before.tree)
    expect(drawn.other).toBe(before.other)
  })

  it('[SV13] who may not edit, or only looks, is told so and changes nothing', async () => {
    for (const [role, mode] of [
      ['viewer', 'editing'],
      ['secretary', 'viewing'],
    ] as const) {
      const session = localSession(role)
      const refusals: RefusedEdit[] = []
      let apply: ReturnType<typeof useApplyEdit> = () => true
      let choose: ReturnType<typeof useMode>[1] = () => undefined
      function Editing() {
        apply = useApplyEdit()
        choose = useMode()[1]
        return null
      }
      await showPage(
        <SessionProvider session={session} onRefusal={(refusal) => refusals.push(refusal)}>
          <Editing />
        </SessionProvider>,
      )
      await vi.waitFor(() => expect(apply.length).toBeGreaterThan(0))
      choose(mode)
      expect(apply({ do: 'delete', what: 'item', id: 'opening' })).toBe(false)
      expect(refusals).toEqual([{ code: 'read-only' }])
      expect(session.reader.agenda().items).toHaveLength(2)
    }
  })
})
