import { z } from 'zod'
import { ROLES } from '../access/role.ts'
import { BECAME, CHANGE_KINDS, FATES } from '../model/import-result.ts'
import { LANGUAGES } from '../model/language.ts'
import { agendaShape } from './agenda-shape.ts'
import { importedSuggestionsShape } from './imported-suggestions.ts'
import { importedThreadsShape } from './imported-threads.ts'
import { wantedSessionShape } from './next-session.ts'

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['fr', 'en'] as const

const role = z.enum(ROLES)
const interfaceLanguage = z.enum(INTERFACE_LANGUAGES)
const id = z.string().regex(/^[\w-]{1,64}$/)
const isoDate = z.iso.date()
const token = z.string().min(1).max(200)

/** A name as a person gives it: 1 to 80 characters in one line, spaces at the ends taken away. */
export const personName = z
  .string()
  .max(200)
  .transform((name) => name.normalize('NFC').trim().replace(/\s+/gu, ' '))
  .pipe(
    z
      .string()
      .min(1)
      .max(80)
      .regex(
        /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u,
      )
      .regex(/[\p{L}\p{N}]/u),
  )

/** A person as others see them; times everywhere are milliseconds since 1970. */
export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
  color: z.number().int().min(1).max(8),
})
export type Person = z.infer<typeof personShape>

/** `GET /api/me`: who is signed in. */
export const meShape = z.object({ person: personShape, language: interfaceLanguage })
export type Me = z.infer<typeof meShape>

/** `PATCH /api/me`. */
export const changeMeShape = z.object({
  name: personName.optional(),
  language: interfaceLanguage.optional(),
})
export type ChangeMe = z.input<typeof changeMeShape>

/** `POST /api/setup`: the first account. */
export const setupShape = z.object({ token, name: personName, language: interfaceLanguage })
export type Setup = z.input<typeof setupShape>

/** The answer to a setup: who is signed in now, and the sample agenda to open. */
export const setupDoneShape = z.object({ me: meShape, agenda: id })
export type SetupDone = z.infer<typeof setupDoneShape>

/** `POST /api/invitations/look`: what does this link open? */
export const lookShape = z.object({ token })
export type Look = z.input<typeof lookShape>

/** What an invitation or a personal sign-in link opens. */
export const lookedShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('agenda'),
    agenda: z.object({ id, title: z.string(), symbol: z.string().nullable() }),
    role,
    invitedBy: personShape.nullable(),
    /** Who would come in: the person signed in on this device, or null when a name is needed. */
    as: personShape.nullable(),
    /** The role that this person has there already. */
    present: role.nullable(),
  }),
  z.object({ kind: z.literal('sign-in'), person: personShape }),
])
export type Looked = z.infer<typeof lookedShape>

/** `POST /api/invitations/accept`; the name is needed when nobody is signed in on this device. */
export const acceptShape = z.object({
  token,
  name: personName.optional(),
  language: interfaceLanguage.optional(),
})
export type Accept = z.input<typeof acceptShape>

/** The answer to an accepted link; the agenda is null for a personal sign-in link. */
export const acceptedShape = z.object({ me: meShape, agenda: id.nullable() })
export type Accepted = z.infer<typeof acceptedShape>

/** An agenda as the start page shows it. */
export const agendaRowShape = z.object({
  id,
  title: z.string(),
  symbol: z.string().nullable(),
  opening: z.string().nullable(),
  closing: z.string().nullable(),
  sessionNumber: z.number().nullable(),
  place: z.string().nullable(),
  schema: z.string(),
  state: z.string(),
  language: z.string(),
  createdAt: z.number(),
  changedAt: z.number(),
  changedBy: personShape.nullable(),
  deletedAt: z.number().nullable(),
  role,
  /** Everybody who has a role, the longest member first. */
  people: z.array(personShape),
})
export type AgendaListRow = z.infer<typeof agendaRowShape>

/** `GET /api/agendas`; `?deleted=true` lists the deleted ones, which can be brought back. */
export const agendaListShape = z.object({ agendas: z.array(agendaRowShape) })
export type AgendaList = z.infer<typeof agendaListShape>

/**
 * `POST /api/agendas`: the sample, a new agenda of a body, the next session's from the last agenda,
 * or a whole agenda (an import).
 */
export const newAgendaShape = z.discriminatedUnion('from', [
  z.object({ from: z.literal('sample'), language: interfaceLanguage.optional() }),
  z.object({
    from: z.literal('schema'),
    schema: id,
    languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
    symbol: z.string().min(1).max(100).optional(),
    sessionNumber: z.number().int().min(1).max(999).optional(),
    place: z.string().min(1).max(200).optional(),
    opening: isoDate.optional(),
    closing: isoDate.optional(),
  }),
  z.object({ from: z.literal('previous'), agenda: id, session: wantedSessionShape }),
  z.object({
    from: z.literal('agenda'),
    agenda: agendaShape,
    /** The comments of the file that it was read from. */
    threads: importedThreadsShape.optional(),
    /** And its tracked changes. */
    suggestions: importedSuggestionsShape.optional(),
  }),
])
export type NewAgenda = z.input<typeof newAgendaShape>

/** The answer to a creation. */
export const createdShape = z.object({ id })
export type Created = z.infer<typeof createdShape>

/** A person and what they may do in one agenda. */
export const memberShape = z.object({ person: personShape, role, since: z.number() })
export type Member = z.infer<typeof memberShape>

/** `GET /api/agendas/:id/members`. */
export const membersShape = z.object({ members: z.array(memberShape) })
export type Members = z.infer<typeof membersShape>

/** `PATCH /api/agendas/:id/members/:person`. */
export const changeMemberShape = z.object({ role })
export type ChangeMember = z.infer<typeof changeMemberShape>

/** An invitation that still works. */
export const invitationShape = z.object({
  id,
  role,
  createdBy: personShape.nullable(),
  createdAt: z.number(),
  expiresAt: z.number(),
  /** How many people have come in by it. */
  used: z.number(),
  /** How many may; null for any number. */
  uses: z.number().nullable(),
})
export type Invitation = z.infer<typeof invitationShape>

/** `GET /api/agendas/:id/invitations`. */
export const invitationsShape = z.object({ invitations: z.array(invitationShape) })
export type Invitations = z.infer<typeof invitationsShape>

/** `POST /api/agendas/:id/invitations`. */
export const newInvitationShape = z.object({ role, once: z.boolean().default(false) })
export type NewInvitation = z.input<typeof newInvitationShape>

/** The answer to a new invitation. The link is shown this once: only its hash is kept. */
export const newInvitationDoneShape = z.object({ invitation: invitationShape, link: z.url() })
export type NewInvitationDone = z.infer<typeof newInvitationDoneShape>

/** `POST /api/agendas/:id/members/:person/sign-in-link`: a link for a new device, good once. */
export const signInLinkShape = z.object({ link: z.url(), expiresAt: z.number() })
export type SignInLink = z.infer<typeof signInLinkShape>

/** Where a finding points. */
const placeShape = z.looseObject({ line: z.number().optional() })

/** What the importer wants a person to look at. */
export const findingShape = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  at: placeShape,
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fix: z.array(z.unknown()).optional(),
})

const sourcePlace = z.object({ line: z.number(), from: z.number(), to: z.number() }).nullable()

/** One line of the source and what became of it. */
const lineShape = z.object({
  line: z.number(),
  text: z.string(),
  fate: z.enum(FATES),
  became: z.enum(BECAME).optional(),
  owner: id.optional(),
  paragraph: z.number().optional(),
  rules: z.array(z.string()),
})

const changeShape = z.object({
  author: z.string(),
  date: z.string().optional(),
  kind: z.enum(CHANGE_KINDS),
  text: z.string(),
  place: sourcePlace,
})

const commentShape = z.object({
  author: z.string(),
  date: z.string().optional(),
  text: z.string(),
  quote: z.string(),
  place: sourcePlace,
  answers: z.number().optional(),
  isDone: z.literal(true).optional(),
})

/** The media type of an import that says how far it is: lines of JSON. */
export const IMPORT_STREAM = 'application/x-ndjson'

/** `POST /api/imports`: a text read as an agenda; nothing is stored until it is created. */
export const importedShape = z.object({
  agenda: agendaShape,
  findings: z.array(findingShape),
  lines: z.array(lineShape),
  changes: z.array(changeShape),
  comments: z.array(commentShape),
})
