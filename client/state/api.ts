import type { Role } from '../../shared/access/role.ts'
import type {
  Accept,
  Accepted,
  AgendaList,
  AgendaListRow,
  ChangeMe,
  Created,
  Invitations,
  Looked,
  Me,
  Member,
  Members,
  NewAgenda,
  NewInvitation,
  NewInvitationDone,
  Setup,
  SetupDone,
  SignInLink,
} from '../../shared/protocol/http.ts'
import type {
  NextSessionPreviewBody,
  WantedSessionBody,
} from '../../shared/protocol/next-session.ts'
import { call } from './call.ts'
import { importFile } from './import-file.ts'

const agendaAt = (id: string) => `/agendas/${encodeURIComponent(id)}`
const memberAt = (id: string, person: string) =>
  `${agendaAt(id)}/members/${encodeURIComponent(person)}`

/** The server's HTTP interface, one function for each thing that can be asked. */
export const api = {
  me: (signal?: AbortSignal) => call<Me>('GET', '/me', { signal }),
  changeMe: (body: ChangeMe) => call<Me>('PATCH', '/me', { body }),
  signOut: () => call<void>('DELETE', '/me/sign-in'),
  setUp: (body: Setup) => call<SetupDone>('POST', '/setup', { body }),
  lookAtInvitation: (token: string) =>
    call<Looked>('POST', '/invitations/look', { body: { token } }),
  acceptInvitation: (body: Accept) => call<Accepted>('POST', '/invitations/accept', { body }),

  agendas: (deleted = false) =>
    call<AgendaList>('GET', deleted ? '/agendas?deleted=true' : '/agendas'),
  agenda: (id: string) => call<AgendaListRow>('GET', agendaAt(id)),
  previewNextSession: (id: string, body: WantedSessionBody) =>
    call<NextSessionPreviewBody>('POST', `${agendaAt(id)}/next-session`, { body }),
  createAgenda: (body: NewAgenda) => call<Created>('POST', '/agendas', { body }),
  deleteAgenda: (id: string) => call<void>('DELETE', agendaAt(id)),
  restoreAgenda: (id: string) => call<void>('POST', `${agendaAt(id)}/restore`),
  importFile,

  members: (id: string) => call<Members>('GET', `${agendaAt(id)}/members`),
  changeMember: (id: string, person: string, role: Role) =>
    call<Member>('PATCH', memberAt(id, person), { body: { role } }),
  removeMember: (id: string, person: string) => call<void>('DELETE', memberAt(id, person)),
  signInLink: (id: string, person: string) =>
    call<SignInLink>('POST', `${memberAt(id, person)}/sign-in-link`),
  invitations: (id: string) => call<Invitations>('GET', `${agendaAt(id)}/invitations`),
  invite: (id: string, body: NewInvitation) =>
    call<NewInvitationDone>('POST', `${agendaAt(id)}/invitations`, { body }),
  revokeInvitation: (id: string, invitation: string) =>
    call<void>('DELETE', `${agendaAt(id)}/invitations/${encodeURIComponent(invitation)}`),
}
