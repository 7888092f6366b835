import { useCallback, useSyncExternalStore } from 'react'
import { watchable } from '../../../shared/base/watched.ts'
import type { Id } from '../../../shared/model/agenda.ts'

/** The message that the person is changing, or null. */
const editing = watchable<Id | null>(null)

/** Whether a message is being changed, and how to begin and end that. */
export function useEditing(message: Id): readonly [boolean, (isEditing: boolean) => void] {
  const current = useSyncExternalStore(editing.subscribe, editing.get)
  const set = useCallback(
    (isEditing: boolean) => editing.set(isEditing ? message : null),
    [message],
  )
  return [current === message, set]
}
