import { useEffect, useState, useSyncExternalStore } from 'react'
import { openSession, type Session, type SessionOptions } from '../session/index.ts'

/** A session being open, and the number of times it had to be begun anew with a fresh document. */
interface Opened {
  readonly session: Session
  readonly reopened: number
}

const MOST_REOPENINGS = 3

/**
 * Opens an agenda while the component is mounted. When the server would not go on with this
 * device's document (refused, or another history), a new session with a fresh document follows by
 * itself, a few times at most; what could not be sent has been set aside by then.
 */
export function useSessionOf({ agenda, person, server, askWhy }: SessionOptions): Session | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const session = openSession({ agenda, person, server, askWhy })
    setOpened({ session, reopened: round })
    return () => void session.close()
  }, [agenda, person, server, askWhy, round])
  const isDone = useSyncExternalStore(
    opened?.session.status.subscribe ?? never,
    () => opened !== null && needsFreshDocument(opened.session),
  )
  useEffect(() => {
    if (isDone && opened && opened.reopened < MOST_REOPENINGS) setRound(opened.reopened + 1)
  }, [isDone, opened])
  return opened?.session ?? null
}

function needsFreshDocument({ status }: Session): boolean {
  const { connection } = status.get()
  if (connection.at !== 'stopped') return false
  return connection.why.is === 'refused' || connection.why.is === 'other-epoch'
}

function never(): () => void {
  return () => undefined
}
