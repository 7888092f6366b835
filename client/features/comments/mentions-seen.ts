import { useCallback, useState } from 'react'
import type { Id } from '../../../shared/model/agenda.ts'
import type { Thread } from '../../../shared/model/thread.ts'
import { useSession } from '../../state/index.ts'
import { keepOnDevice, readOnDevice } from '../../state/on-device.ts'

/** How many messages are remembered as seen; older ones are of threads long settled. */
const MOST_SEEN = 500

/** Which messages that call this person they have not looked at yet, on this device. */
export interface UnseenMentions {
  readonly isUnseen: (thread: Thread) => boolean
  readonly see: (thread: Thread) => void
}

/** Keeps in mind on this device which mentions of the person were looked at. */
export function useUnseenMentions(): UnseenMentions {
  const { agenda, person } = useSession()
  const key = `rapporteur/mentions/${agenda}/${person}`
  const [seen, setSeen] = useState<readonly Id[]>(() => read(key))
  const isUnseen = useCallback(
    (thread: Thread) => mentionsOf(thread, person).some((id) => !seen.includes(id)),
    [person, seen],
  )
  const see = useCallback(
    (thread: Thread) =>
      setSeen((before) => {
        const fresh = mentionsOf(thread, person).filter((id) => !before.includes(id))
        if (fresh.length === 0) return before
        const now = [...before, ...fresh].slice(-MOST_SEEN)
        keepOnDevice(key, now)
        return now
      }),
    [key, person],
  )
  return { isUnseen, see }
}

function mentionsOf({ messages }: Thread, person: Id): readonly Id[] {
  return messages.filter(({ mentions }) => mentions.includes(person)).map(({ id }) => id)
}

function read(key: string): readonly Id[] {
  const kept = readOnDevice(key)
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
}
