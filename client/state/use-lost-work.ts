import { useCallback, useState } from 'react'
import { forgetLostWork, type LostWork, lostWork } from '../session/index.ts'
import { useSession } from './session-context.tsx'

/** Work set aside on this device for the open agenda, and how to say that it may go. */
export function useLostWork(): readonly [readonly LostWork[], () => void] {
  const { agenda } = useSession()
  const [work, setWork] = useState(() => lostWork(agenda, localStorage))
  const forget = useCallback(() => {
    forgetLostWork(agenda, localStorage)
    setWork([])
  }, [agenda])
  return [work, forget]
}
