import type { Role } from '../../shared/access/role.ts'

/**
 * What the server keeps, and how it may be asked for it. One contract suite runs over every
 * implementation (`tests/contracts/store.ts`). Every promise that resolves means: on disk.
 */
export interface Store
  extends DocumentLog,
    AgendaRecords,
    PeopleRecords,
    ActivityRecords,
    HolidayRecords {
  close(): Promise<void>
}

/** The update log: the only truth about what an agenda says. */
export interface DocumentLog {
  /**
   * Appends updates of any number of documents in one commit. Resolves after COMMIT, with the
   * sequence number of each, in the order given; numbers grow and are never used again. Rejects
   * when the disk refuses, and then nothing was stored: the same updates may be appended again.
   */
  append(updates: readonly NewUpdate[]): Promise<readonly number[]>
  /** The newest snapshot and every update after it; bad rows are set aside and reported. */
  load(agenda: string): Promise<StoredDocument | null>
  /**
   * Replaces the rows up to `upTo` and the older snapshot by one snapshot, in one transaction; rows
   * after `upTo` stay. Does nothing when the stored snapshot already reaches as far.
   */
  compact(agenda: string, upTo: number, snapshot: Uint8Array): Promise<void>
}

export interface NewUpdate {
  readonly agenda: string
  readonly bytes: Uint8Array
  /** Whose update it is; null for the server, or when a tick merged what several people wrote. */
  readonly person: string | null
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number
  /** Yjs client ids first seen in this update; they belong to their person from now on. */
  readonly clients?: readonly ClientOwner[]
}

/** A Yjs client id and the one person who may write under it. */
export interface ClientOwner {
  readonly client: number
  readonly person: string
}

export interface StoredDocument {
  readonly epoch: string
  readonly snapshot: Uint8Array | null
  /** The last sequence number whose content the snapshot holds; 0 without a snapshot. */
  readonly snapshotUpTo: number
  readonly updates: readonly { readonly seq: number; readonly bytes: Uint8Array }[]
  /**
   * Rows whose checksum does not hold; the document opens read-only without them. A bad snapshot
   * counts as the row `snapshotUpTo`.
   */
  readonly quarantined: readonly number[]
  /** Which person each Yjs client id belongs to. */
  readonly owners: ReadonlyMap<number, string>
}

/** What the start page knows of an agenda without opening it. */
export interface AgendaRow {
  readonly id: string
  /** Derived from the document after each commit; never the truth. */
  readonly title: string
  readonly symbol: string | null
  readonly opening: string | null
  readonly closing: string | null
  readonly sessionNumber: number | null
  readonly place: string | null
  readonly schema: string
  readonly state: string
  readonly language: string
  readonly createdAt: number
  readonly changedAt: number
  readonly changedBy: string | null
  readonly deletedAt: number | null
}

/** The part of a row that is derived from the document. */
export type AgendaSummary = Pick<
  AgendaRow,
  | 'title'
  | 'symbol'
  | 'opening'
  | 'closing'
  | 'sessionNumber'
  | 'place'
  | 'schema'
  | 'state'
  | 'language'
>

/** An agenda to be created, with the whole state of its document. */
export interface NewAgenda {
  readonly id: string
  readonly epoch: string
  readonly state: Uint8Array
  readonly summary: AgendaSummary
  /** Who creates it, and becomes its secretary; null for the server. */
  readonly by: string | null
  readonly at: number
}

export interface AgendaRecords {
  /**
   * Creates the agenda, its first update and its secretary in one transaction; refuses an id that
   * has any row anywhere.
   */
  createAgenda(agenda: NewAgenda): Promise<void>
  agenda(id: string): Promise<AgendaRow | null>
  /** The id of every agenda, deleted ones too, oldest first. */
  agendaIds(): Promise<readonly string[]>
  /** Agendas in which the person has a role, newest change first; deleted ones only when asked. */
  agendasOf(
    person: string,
    deleted?: boolean,
  ): Promise<readonly (AgendaRow & { readonly role: Role })[]>
  summarize(id: string, summary: AgendaSummary, by: string | null, at: number): Promise<void>
  /** Deletion is soft: `at` null brings it back. */
  setDeleted(id: string, at: number | null): Promise<void>
  /**
   * Removes for good every agenda whose deletion is older than {@link KEPT_AFTER_DELETION}, with
   * all its rows; resolves with their ids.
   */
  purgeDeleted(now: number): Promise<readonly string[]>
}

/** For how long a deleted agenda can be brought back, in milliseconds: 90 days. */
export const KEPT_AFTER_DELETION = 90 * 24 * 60 * 60 * 1000

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly initials: string
  /** 1 to 8. */
  readonly color: number
  readonly language: string
  readonly createdAt: number
}

export interface MemberRow {
  readonly agenda: string
  readonly person: string
  readonly role: Role
  readonly since: number
}

/** A link that lets its holder in. Only the SHA-256 of its token is kept. */
export interface InvitationRow {
  readonly id: string
  readonly tokenHash: string
  readonly kind: 'setup' | 'agenda' | 'sign-in'
  readonly agenda: string | null
  readonly role: Role | null
  /** Whose sign-in it is, for a `sign-in` link. */
  readonly person: string | null
  readonly createdBy: string | null
  readonly createdAt: number
  readonly expiresAt: number
  readonly revokedAt: number | null
  /** How many people have come in by it. */
  readonly used: number
  /** 1 for a link that works once, null for one that works until it expires. */
  readonly uses: number | null
}

/** A person's sign-in on one device. Only the SHA-256 of the cookie's token is kept. */
export interface SignInRow {
  readonly tokenHash: string
  readonly person: string
  readonly createdAt: number
  readonly expiresAt: number
}

export interface PeopleRecords {
  addPerson(person: PersonRow): Promise<void>
  /** Replaces the row of a person who exists. */
  changePerson(person: PersonRow): Promise<void>
  person(id: string): Promise<PersonRow | null>
  /** People of exactly this name, oldest first. */
  peopleNamed(name: string): Promise<readonly PersonRow[]>
  people(ids: readonly string[]): Promise<readonly PersonRow[]>
  countPeople(): Promise<number>
  /** Adds the member, or gives a member another role. */
  setMember(member: MemberRow): Promise<void>
  removeMember(agenda: string, person: string): Promise<void>
  members(agenda: string): Promise<readonly MemberRow[]>
  member(agenda: string, person: string): Promise<MemberRow | null>
  addInvitation(invitation: InvitationRow): Promise<void>
  invitation(tokenHash: string): Promise<InvitationRow | null>
  invitations(agenda: string): Promise<readonly InvitationRow[]>
  revokeInvitation(id: string, at: number): Promise<void>
  /** Counts one use, unless the link is revoked, expired or used up; says whether it counted. */
  useInvitation(id: string, at: number): Promise<boolean>
  addSignIn(signIn: SignInRow): Promise<void>
  signIn(tokenHash: string): Promise<SignInRow | null>
  removeSignIn(tokenHash: string): Promise<void>
  removeSignInsOf(person: string): Promise<void>
}

/** Something that somebody did to an agenda, besides editing its text. */
export interface NewActivity {
  readonly agenda: string
  /** In milliseconds since 1970. */
  readonly at: number
  /** Who did it; null for the server. */
  readonly person: string | null
  /** A stable word such as `issued` or `role-changed`. */
  readonly kind: string
  /** What else there is to say, as JSON can hold it; which keys depends on the kind. */
  readonly data: ActivityData
}

/** What an activity carries: a JSON object. */
export type ActivityData = Readonly<Record<string, ActivityValue>>

/** Any value that JSON can hold. */
export type ActivityValue =
  | string
  | number
  | boolean
  | null
  | readonly ActivityValue[]
  | { readonly [key: string]: ActivityValue }

export interface ActivityRow extends NewActivity {
  /** Grows with every activity of the server and is never used again. */
  readonly id: number
}

/** Which activities of an agenda are asked for. */
export interface ActivityQuestion {
  /** Only those with a smaller id: the page after one that ended there. */
  readonly before?: number
  /** How many at most. */
  readonly limit: number
  readonly kind?: string
  readonly person?: string
}

export interface ActivityRecords {
  addActivity(entry: NewActivity): Promise<void>
  /** The activities of an agenda, the newest first. */
  activities(agenda: string, question: ActivityQuestion): Promise<readonly ActivityRow[]>
}

/** One official holiday: a day, and what it is called. */
export interface HolidayRow {
  readonly date: string
  readonly name: string
}

/** The official holidays of a duty station in one year, as somebody entered them. */
export interface HolidayYearRow {
  /** A place of the place register. */
  readonly place: string
  readonly year: number
  /** In the order of their dates; perhaps none. */
  readonly days: readonly HolidayRow[]
  readonly changedAt: number
  readonly changedBy: string
}

export interface HolidayRecords {
  /** Every year that somebody entered, in the order of places and years. */
  holidayYears(): Promise<readonly HolidayYearRow[]>
  /** Enters a year, in place of what was entered for it before. */
  setHolidayYear(year: HolidayYearRow): Promise<void>
}
