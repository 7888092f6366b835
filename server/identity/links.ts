import type { Role } from '../../shared/access/role.ts'
import type { InvitationRow, PersonRow } from '../storage/store.ts'
import type { IdentityDeps } from './identity-deps.ts'
import { hashToken } from './token.ts'

const DAY = 24 * 60 * 60 * 1000

/** How long each kind of link works, in milliseconds. */
export const LINK_LASTS = { setup: 30 * DAY, agenda: 30 * DAY, 'sign-in': DAY } as const

/** A new link: what is stored of it, and the token that is shown once. */
export interface NewLink {
  readonly row: InvitationRow
  readonly token: string
}

type Opens = Pick<InvitationRow, 'kind' | 'agenda' | 'role' | 'person' | 'createdBy' | 'uses'>

const NOTHING: Opens = {
  kind: 'setup',
  agenda: null,
  role: null,
  person: null,
  createdBy: null,
  uses: 1,
}

/** Makes the link of the first start, which makes the first account and works once. */
export function setupLink(deps: IdentityDeps): Promise<NewLink> {
  return addLink(deps, NOTHING)
}

/** Makes a link that lets people into an agenda with a role, once or until it expires. */
export function invitationLink(
  deps: IdentityDeps,
  to: { readonly agenda: string; readonly role: Role; readonly once: boolean },
  by: PersonRow,
): Promise<NewLink> {
  return addLink(deps, {
    ...NOTHING,
    kind: 'agenda',
    agenda: to.agenda,
    role: to.role,
    createdBy: by.id,
    uses: to.once ? 1 : null,
  })
}

/** Makes a link that signs a person in on a new device, once; by null is the operator. */
export function personalLink(
  deps: IdentityDeps,
  person: PersonRow,
  by: PersonRow | null,
): Promise<NewLink> {
  return addLink(deps, {
    ...NOTHING,
    kind: 'sign-in',
    person: person.id,
    createdBy: by?.id ?? null,
  })
}

/** The link of a token, or null when it is unknown or does not work any more. */
export async function findLink(
  { store, clock }: IdentityDeps,
  token: string,
): Promise<InvitationRow | null> {
  const row = await store.invitation(hashToken(token))
  return row && works(row, clock()) ? row : null
}

/** Whether a link may still be used at a time. */
export function works(row: InvitationRow, at: number): boolean {
  return row.revokedAt === null && row.expiresAt > at && (row.uses === null || row.used < row.uses)
}

async function addLink({ store, clock, newToken, newId }: IdentityDeps, opens: Opens) {
  const token = newToken()
  const now = clock()
  const row: InvitationRow = {
    ...opens,
    id: newId(),
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: now + LINK_LASTS[opens.kind],
    revokedAt: null,
    used: 0,
  }
  await store.addInvitation(row)
  return { row, token }
}
