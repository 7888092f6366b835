import { useMemo, useSyncExternalStore } from 'react'
import { type Discussion, watchDiscussion } from '../../shared/ydoc/watch-discussion.ts'
import { useSession } from './session-context.tsx'

/** A part of what people say and propose; renders only when that part is another object. */
export function useDiscussion<Part>(select: (discussion: Discussion) => Part): Part {
  const { doc } = useSession()
  const watch = useMemo(() => watchDiscussion(doc), [doc])
  return useSyncExternalStore(watch.subscribe, () => select(watch.get()))
}
