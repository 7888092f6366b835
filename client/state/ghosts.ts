import { remembered } from '../../shared/base/remembered.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { Edit } from '../../shared/model/edit.ts'
import { plainLine } from '../../shared/model/plain-text.ts'
import type { Proposal } from '../../shared/model/proposal.ts'
import type { Discussion } from '../../shared/ydoc/watch-discussion.ts'
import { useDiscussion } from './discussion.ts'

/** An item that is not there yet, or not yet there. */
export interface Ghost {
  readonly id: Id
  /** Who proposes it. */
  readonly by: Id
  /** Whether it is a new item, and not one that comes from elsewhere. */
  readonly isNew: boolean
  /** The title that is proposed for a new one, as far as one is. */
  readonly title: string
}

/** What is proposed about one place of the tree of items. */
export interface Ghosts {
  /** The item is proposed to be deleted, or to go elsewhere. */
  readonly leaves: 'deleted' | 'moved' | null
  /** Items proposed to stand right before it. */
  readonly before: readonly Ghost[]
  /** Items proposed to stand last within it. */
  readonly inside: readonly Ghost[]
}

const NONE: Ghosts = { leaves: null, before: [], inside: [] }

/** What is proposed about an item; the same object until a proposal comes or is settled. */
export function useGhosts(item: Id): Ghosts {
  return useDiscussion(({ proposals }: Discussion) => ghostsByItem(proposals).get(item) ?? NONE)
}

const ghostsByItem = remembered((proposals: readonly Proposal[]): ReadonlyMap<Id, Ghosts> => {
  const all = new Map<Id, Ghosts>()
  const add = (item: Id, change: (ghosts: Ghosts) => Partial<Ghosts>) => {
    const before = all.get(item) ?? NONE
    all.set(item, { ...before, ...change(before) })
  }
  for (const { edits, by, state } of proposals) {
    if (state !== 'open') continue
    for (const edit of edits) {
      if (edit.do === 'delete' && edit.what === 'item') add(edit.id, () => ({ leaves: 'deleted' }))
      if (edit.do !== 'add-item' && edit.do !== 'move-item') continue
      if (edit.do === 'move-item') add(edit.id, () => ({ leaves: 'moved' }))
      const isNew = edit.do === 'add-item'
      const ghost = { id: edit.id, by, isNew, title: titleIn(edits, edit.id) }
      if (edit.before) add(edit.before, ({ before }) => ({ before: [...before, ghost] }))
      else if (edit.parent) add(edit.parent, ({ inside }) => ({ inside: [...inside, ghost] }))
    }
  }
  return all
})

function titleIn(edits: readonly Edit[], id: Id): string {
  for (const edit of edits)
    if (edit.do === 'set-text' && edit.owner === id && edit.field === 'title')
      return plainLine(edit.text)
  return ''
}
