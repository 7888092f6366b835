import { useCallback, useState } from 'react'
import { forgetLostWork, type LostWork, lostWork } from '../session/index.ts'
import { useSession } from './session-context.tsx'

/** Work set aside on this device for the open agenda, and how to say that it may go. */
export function useLostWork(): readonly [readonly LostWork[], () => void] {
  const session = useSession()
  const [work, setWork] = useState(() => lostWork(session, localStorage))
  const forget = useCallback(() => {
    forgetLostWork(session, localStorage)
    setWork([])
  }, [session])
  return [work, forget]
}
