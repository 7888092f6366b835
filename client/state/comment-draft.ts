import { useSyncExternalStore } from 'react'
import { watchable } from '../../shared/base/watched.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { ThreadAnchor } from '../../shared/model/thread.ts'
import { showPanel } from './panel.ts'

/** Which threads the panel lists: those that are open, resolved, or that concern this person. */
export const THREAD_FILTERS = ['open', 'resolved', 'mine'] as const
export type ThreadFilter = (typeof THREAD_FILTERS)[number]

/** What the panel of comments shows. */
export interface CommentsShown {
  /** What the thread that is about to be begun is about; null when none is. */
  readonly draft: ThreadAnchor | null
  /** The thread whose card is the current one. */
  readonly current: Id | null
  readonly filter: ThreadFilter
}

const shown = watchable<CommentsShown>({ draft: null, current: null, filter: 'open' })

/** What the panel of comments shows now. */
export function useCommentsShown(): CommentsShown {
  return useSyncExternalStore(shown.subscribe, shown.get)
}

/** Shows something else in the panel of comments. */
export function showComments(changes: Partial<CommentsShown>): void {
  shown.set({ ...shown.get(), ...changes })
}

/** Opens the panel to write a comment about something. */
export function startComment(draft: ThreadAnchor): void {
  showComments({ draft, current: null, filter: 'open' })
  showPanel('comments')
}
