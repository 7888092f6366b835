import type { Id } from '../../../shared/model/agenda.ts'
import type { LocatedThread } from '../../../shared/model/thread.ts'
import type { ThreadFilter } from '../../state/comment-draft.ts'

/** The threads that a filter leaves, in the order of the agenda by `placeIn`, then by time. */
export function listedThreads(
  threads: readonly LocatedThread[],
  filter: ThreadFilter,
  person: Id,
  placeIn: (thread: LocatedThread) => number,
): readonly LocatedThread[] {
  return threads
    .filter((thread) => (filter === 'mine' ? concerns(thread, person) : thread.state === filter))
    .map((thread) => ({ thread, place: placeIn(thread) }))
    .sort((a, b) => a.place - b.place || offsetOf(a.thread) - offsetOf(b.thread))
    .map(({ thread }) => thread)
}

/** Whether somebody takes part in an open thread or is called in it. */
function concerns({ state, messages }: LocatedThread, person: Id): boolean {
  const hasPart = messages.some(({ by, mentions }) => by === person || mentions.includes(person))
  return state === 'open' && hasPart
}

function offsetOf({ where }: LocatedThread): number {
  return where.at === 'text' ? where.from : -1
}
