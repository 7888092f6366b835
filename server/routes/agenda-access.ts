import type { Context } from 'hono'
import { mayDo, type Operation } from '../../shared/access/operations.ts'
import type { SignedIn } from '../identity/sign-ins.ts'
import type { AgendaRow, MemberRow } from '../storage/store.ts'
import { ProblemError } from './problem-error.ts'
import type { RouteDeps, RouteEnv } from './route-deps.ts'
import { whoAsks } from './sign-in-cookie.ts'

/** Who asks about which agenda, with which role. */
export interface Access {
  readonly signedIn: SignedIn
  readonly agenda: AgendaRow
  readonly member: MemberRow
}

/**
 * Lets a request go on when the person may do the operation. An agenda that does not exist, that is
 * somebody else's, or that is deleted is the same "not found": an answer tells nobody what exists.
 */
export async function agendaAccess(
  c: Context<RouteEnv>,
  { store }: Pick<RouteDeps, 'store'>,
  id: string,
  operation: Operation,
): Promise<Access> {
  const access = await anyAgendaAccess(c, { store }, id, operation)
  if (access.agenda.deletedAt !== null) throw new ProblemError('not-found')
  return access
}

/** The same for an agenda that may be a deleted one, which only its secretaries still see. */
export async function anyAgendaAccess(
  c: Context<RouteEnv>,
  { store }: Pick<RouteDeps, 'store'>,
  id: string,
  operation: Operation,
): Promise<Access> {
  const signedIn = await whoAsks(c, { store })
  const [agenda, member] = await Promise.all([
    store.agenda(id),
    store.member(id, signedIn.person.id),
  ])
  if (!agenda || !member) throw new ProblemError('not-found')
  if (!mayDo(member.role, operation)) {
    throw new ProblemError(agenda.deletedAt === null ? 'not-allowed' : 'not-found')
  }
  return { signedIn, agenda, member }
}
