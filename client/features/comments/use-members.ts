import { useEffect, useState } from 'react'
import type { Person } from '../../../shared/model/person.ts'
import { useSession } from '../../state/index.ts'
import { api } from '../../state/server.ts'

/** The members of the agenda, who can be called; none until the server has answered. */
export function useMembers(isNeeded: boolean): readonly Person[] {
  const { agenda } = useSession()
  const [members, setMembers] = useState<readonly Person[]>([])
  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    void api.members(agenda).then((called) => {
      if (called.ok && isCurrent) setMembers(called.value.members.map(({ person }) => person))
    })
    return () => {
      isCurrent = false
    }
  }, [agenda, isNeeded])
  return members
}
