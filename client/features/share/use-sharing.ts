import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Role } from '../../../shared/access/role.ts'
import type { Id } from '../../../shared/model/agenda.ts'
import type {
  Invitation,
  Member,
  NewInvitation,
  NewInvitationDone,
  SignInLink,
} from '../../../shared/protocol/http.ts'
import { api, type Called, type CallFailure } from '../../state/server.ts'

/** Who shares an agenda, and what a secretary can change about it. */
export interface Sharing {
  /** Null until the first answer. */
  readonly members: readonly Member[] | null
  readonly invitations: readonly Invitation[] | null
  /** Why the last call did not work. */
  readonly failure: CallFailure | null
  readonly invite: (invitation: NewInvitation) => Promise<NewInvitationDone | null>
  readonly revoke: (invitation: string) => Promise<boolean>
  readonly change: (person: string, role: Role) => Promise<boolean>
  readonly remove: (person: string) => Promise<boolean>
  readonly signInLink: (person: string) => Promise<SignInLink | null>
}

/** Fetches the members, and for a secretary the invitations, again after each change. */
export function useSharing(agenda: Id, isSecretary: boolean): Sharing {
  const [members, setMembers] = useState<readonly Member[] | null>(null)
  const [invitations, setInvitations] = useState<readonly Invitation[] | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const take = useCallback(<Value>(called: Called<Value>): Value | null => {
    setFailure(called.ok ? null : called.reason)
    return called.ok ? called.value : null
  }, [])
  const refresh = useCallback(async () => {
    const people = await api.members(agenda)
    if (people.ok) setMembers(people.value.members)
    else setFailure(people.reason)
    const links = isSecretary ? await api.invitations(agenda) : null
    if (links?.ok) setInvitations(links.value.invitations)
  }, [agenda, isSecretary])
  useEffect(() => void refresh(), [refresh])
  const actions = useMemo(() => {
    const done = async (called: Called<unknown>) => {
      take(called)
      await refresh()
      return called.ok
    }
    return {
      invite: async (body: NewInvitation) => {
        const made = take(await api.invite(agenda, body))
        await refresh()
        return made
      },
      revoke: async (invitation: string) => done(await api.revokeInvitation(agenda, invitation)),
      change: async (person: string, role: Role) =>
        done(await api.changeMember(agenda, person, role)),
      remove: async (person: string) => done(await api.removeMember(agenda, person)),
      signInLink: async (person: string) => take(await api.signInLink(agenda, person)),
    }
  }, [agenda, refresh, take])
  return { members, invitations, failure, ...actions }
}
