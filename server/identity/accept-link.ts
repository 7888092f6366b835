import { ROLES } from '../../shared/access/role.ts'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import type { InvitationRow, PersonRow } from '../storage/store.ts'
import type { IdentityDeps } from './identity-deps.ts'
import { findLink } from './links.ts'
import { addPerson, type PersonWords } from './people.ts'

/** Who came in by a link, and where to. */
export interface CameIn {
  readonly person: PersonRow
  /** The agenda that the link opens; null for a personal sign-in link. */
  readonly agenda: string | null
  /** Whether the person's role in that agenda is another than before. */
  readonly roleChanged: boolean
}

/** Why a link lets nobody in. */
export type NotLetIn = 'link-not-valid' | 'name-needed'

/**
 * Lets somebody in by an invitation or a personal sign-in link: the person signed in on the device,
 * the person whose link it is, or a new person of the name given.
 */
export async function acceptLink(
  deps: IdentityDeps,
  token: string,
  who: { readonly signedIn: PersonRow | null; readonly words: PersonWords | null },
): Promise<Result<CameIn, NotLetIn>> {
  const link = await findLink(deps, token)
  if (link?.kind === 'sign-in') return signInBy(deps, link)
  if (link?.kind === 'agenda') return comeInBy(deps, link, who)
  return refused('link-not-valid')
}

async function signInBy(
  { store, clock }: IdentityDeps,
  link: InvitationRow,
): Promise<Result<CameIn, NotLetIn>> {
  const person = await store.person(link.person ?? '')
  if (!person || !(await store.useInvitation(link.id, clock()))) return refused('link-not-valid')
  return ok({ person, agenda: null, roleChanged: false })
}

async function comeInBy(
  deps: IdentityDeps,
  link: InvitationRow,
  { signedIn, words }: { signedIn: PersonRow | null; words: PersonWords | null },
): Promise<Result<CameIn, NotLetIn>> {
  const agenda = await deps.store.agenda(link.agenda ?? '')
  if (!agenda || agenda.deletedAt !== null || link.role === null) return refused('link-not-valid')
  if (!signedIn && !words) return refused('name-needed')
  const role = link.role
  return deps.oneAtATime(`members/${agenda.id}`, async () => {
    const present = signedIn && (await deps.store.member(agenda.id, signedIn.id))
    if (signedIn && present && ROLES.indexOf(present.role) >= ROLES.indexOf(role)) {
      return ok({ person: signedIn, agenda: agenda.id, roleChanged: false })
    }
    const now = deps.clock()
    if (!(await deps.store.useInvitation(link.id, now))) return refused('link-not-valid')
    const person = signedIn ?? (words && (await addPerson(deps, words)))
    if (!person) return refused('name-needed')
    const since = present?.since ?? now
    await deps.store.setMember({ agenda: agenda.id, person: person.id, role, since })
    return ok({ person, agenda: agenda.id, roleChanged: true })
  })
}
