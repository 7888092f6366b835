import { useMemo } from 'react'
import { mayDo } from '../../shared/access/operations.ts'
import type { Id } from '../../shared/model/agenda.ts'
import type { TextPlace } from '../../shared/model/edit.ts'
import type { LocatedThread, TextAnchor } from '../../shared/model/thread.ts'
import type {
  NewMessage,
  NewMessageDone,
  NewThread,
  NewThreadDone,
} from '../../shared/protocol/discussion.ts'
import { watchDiscussion } from '../../shared/ydoc/watch-discussion.ts'
import { type Called, call } from './call.ts'
import { useDiscussion } from './discussion.ts'
import { useSession } from './session-context.tsx'
import { useRole } from './use-status.ts'

/** The threads of the agenda with where they stand now, the earliest first. */
export function useThreads(): readonly LocatedThread[] {
  return useDiscussion(({ threads }) => threads)
}

/** Whether this person may begin threads and reply. */
export function useMayComment(): boolean {
  const role = useRole()
  return role !== null && mayDo(role, 'comment')
}

/** What can be asked of the server about threads; what comes of it shows in the document. */
export interface ThreadCalls {
  readonly begin: (thread: NewThread) => Promise<Called<NewThreadDone>>
  readonly reply: (thread: Id, message: NewMessage) => Promise<Called<NewMessageDone>>
  readonly change: (thread: Id, message: Id, to: NewMessage) => Promise<Called<void>>
  readonly remove: (thread: Id, message: Id) => Promise<Called<void>>
  readonly resolve: (thread: Id) => Promise<Called<void>>
  readonly reopen: (thread: Id) => Promise<Called<void>>
}

/** The calls for this agenda; the same object all along. */
export function useThreadCalls(): ThreadCalls {
  const { agenda } = useSession()
  return useMemo(() => threadCalls(`/agendas/${encodeURIComponent(agenda)}/threads`), [agenda])
}

function threadCalls(threads: string): ThreadCalls {
  const messages = (thread: Id) => `${threads}/${encodeURIComponent(thread)}/messages`
  const message = (thread: Id, id: Id) => `${messages(thread)}/${encodeURIComponent(id)}`
  return {
    begin: (body) => call('POST', threads, { body }),
    reply: (thread, body) => call('POST', messages(thread), { body }),
    change: (thread, id, body) => call('PATCH', message(thread, id), { body }),
    remove: (thread, id) => call('DELETE', message(thread, id)),
    resolve: (thread) => call('POST', `${threads}/${encodeURIComponent(thread)}/resolve`),
    reopen: (thread) => call('POST', `${threads}/${encodeURIComponent(thread)}/reopen`),
  }
}

/** How to anchor a thread to tokens of a text; null when there is no letter among them. */
export function useAnchorAt(): (place: TextPlace, from: number, to: number) => TextAnchor | null {
  const { doc } = useSession()
  return useMemo(() => {
    const { anchorAt } = watchDiscussion(doc)
    return (place, from, to) => anchorAt(place, { from, to })
  }, [doc])
}
