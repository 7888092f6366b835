import type * as Y from 'yjs'
import { remembered } from '../base/remembered.ts'
import type { Watched } from '../base/watched.ts'
import type { Id } from '../model/agenda.ts'
import type { TextPlace } from '../model/edit.ts'
import type { Person } from '../model/person.ts'
import type { Proposal } from '../model/proposal.ts'
import type { LocatedThread, TextAnchor, Thread } from '../model/thread.ts'
import { locate } from './anchors/locate.ts'
import { anchorOf, type TokenRange } from './anchors/text-anchor.ts'
import { textRoot } from './layout.ts'
import { readPeople } from './read-people.ts'
import { readProposals } from './read-proposals.ts'
import { readThreads } from './read-threads.ts'
import { reuse, reuseList } from './reuse.ts'
import { createTouch } from './touch.ts'

/** What people say about an agenda and propose, as it stands now. */
export interface Discussion {
  /** In the order in which they were begun. */
  readonly threads: readonly LocatedThread[]
  readonly proposals: readonly Proposal[]
  /** Everybody who has written, by id, former members too. */
  readonly people: ReadonlyMap<Id, Person>
}

/**
 * The discussion in one document, kept up with as it changes: the same object until something in it
 * changes, and in another one whatever did not change is the same.
 */
export interface DiscussionWatch extends Watched<Discussion> {
  /** The anchor of a range of tokens of a text; null when there is no letter in it. */
  readonly anchorAt: (place: TextPlace, range: TokenRange) => TextAnchor | null
}

/** The one watch of a document. */
export const watchDiscussion = remembered(createWatch)

const ROOTS = ['threads', 'proposals', 'people'] as const
type Root = (typeof ROOTS)[number]

function createWatch(doc: Y.Doc): DiscussionWatch {
  const stale = new Set<Root>(ROOTS)
  const staleTexts = new Set<string>()
  const listeners = new Set<() => void>()
  let discussion: Discussion = { threads: [], proposals: [], people: new Map() }
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  for (const root of ROOTS) {
    doc.getMap(root).observeDeep(() => {
      stale.add(root)
      tell()
    })
  }
  const touch = createTouch(doc)
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    if (discussion.threads.length === 0) return
    const { texts } = touch(transaction)
    for (const place of texts) staleTexts.add(textRoot(place))
    if (texts.length > 0) tell()
  })
  return {
    get: () => {
      if (stale.size === 0 && staleTexts.size === 0) return discussion
      discussion = reuse(discussion, {
        threads: locateAll(doc, discussion.threads, stale.has('threads'), staleTexts),
        proposals: stale.has('proposals')
          ? readAnew(doc, discussion.proposals)
          : discussion.proposals,
        people: stale.has('people') ? readPeople(doc) : discussion.people,
      })
      stale.clear()
      staleTexts.clear()
      return discussion
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    anchorAt: (place, range) => anchorOf(doc.getText(textRoot(place)), place, range),
  }
}

function locateAll(
  doc: Y.Doc,
  before: readonly LocatedThread[],
  isStale: boolean,
  staleTexts: ReadonlySet<string>,
): readonly LocatedThread[] {
  const known = new Map(before.map((thread) => [thread.id, thread]))
  const threads: readonly Thread[] = isStale ? readThreads(doc) : before
  const located = threads.map((thread): LocatedThread => {
    const last = known.get(thread.id)
    const isWhere = last !== undefined && !mayHaveMoved(last, staleTexts)
    if (isWhere && !isStale) return last
    return asLast(last, { ...thread, where: isWhere ? last.where : locate(doc, thread) })
  })
  return reuseList(before, located)
}

/** Whether a change of texts may have moved a thread. One that is nowhere may be anywhere. */
function mayHaveMoved({ anchor, where }: LocatedThread, texts: ReadonlySet<string>): boolean {
  if (anchor.on !== 'text' || texts.size === 0) return false
  if (where.at === 'nowhere' || texts.has(textRoot(anchor.place))) return true
  return where.at === 'text' && texts.has(textRoot(where.place))
}

function readAnew(doc: Y.Doc, before: readonly Proposal[]): readonly Proposal[] {
  const known = new Map(before.map((proposal) => [proposal.id, proposal]))
  const now = readProposals(doc).map((proposal) => asLast(known.get(proposal.id), proposal))
  return reuseList(before, now)
}

/** The last value when the next one says the same. */
function asLast<Value>(last: Value | undefined, next: Value): Value {
  return last !== undefined && JSON.stringify(last) === JSON.stringify(next) ? last : next
}
