import type { Role } from '../../shared/access/role.ts'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import type { IdentityDeps } from './identity-deps.ts'

/** Why a membership stays as it is. */
export type MemberRefusal = 'not-found' | 'last-secretary'

/**
 * Gives a member another role, or takes the membership away when the role is null; resolves with
 * the role that the member had. An agenda keeps at least one secretary, also when two secretaries
 * act on each other at once.
 */
export function changeMember(
  { store, oneAtATime }: IdentityDeps,
  agenda: string,
  person: string,
  role: Role | null,
): Promise<Result<Role, MemberRefusal>> {
  return oneAtATime(`members/${agenda}`, async () => {
    const members = await store.members(agenda)
    const member = members.find((one) => one.person === person)
    if (!member) return refused('not-found')
    const others = members.filter((one) => one.person !== person && one.role === 'secretary')
    if (member.role === 'secretary' && role !== 'secretary' && others.length === 0) {
      return refused('last-secretary')
    }
    if (role === null) await store.removeMember(agenda, person)
    else await store.setMember({ ...member, role })
    return ok(member.role)
  })
}

/**
 * Whether somebody may make a sign-in link for a member of their agenda. The link opens everything
 * that the member can open, so its maker must be secretary of all of it; for oneself one always may.
 */
export async function mayMakeSignInLink(
  { store }: IdentityDeps,
  maker: string,
  member: string,
): Promise<boolean> {
  if (maker === member) return true
  const agendas = [...(await store.agendasOf(member)), ...(await store.agendasOf(member, true))]
  const roles = await Promise.all(agendas.map(({ id }) => store.member(id, maker)))
  return roles.every((row) => row?.role === 'secretary')
}
