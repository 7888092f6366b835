import type { Generated } from 'kysely'
import type { Role } from '../../shared/access/role.ts'
import type { ActivityRow, AgendaRow, HolidayYearRow, InvitationRow } from './store.ts'

/** The tables of the database, as `migrations.ts` makes them. */
export interface Tables {
  readonly agendas: AgendasTable
  readonly updates: UpdatesTable
  readonly snapshots: SnapshotsTable
  readonly clients: ClientsTable
  readonly people: PeopleTable
  readonly members: MembersTable
  readonly invitations: InvitationsTable
  readonly signIns: SignInsTable
  readonly activities: ActivitiesTable
  readonly holidayYears: HolidayYearsTable
}

/** One row per agenda: what the start page shows, and the epoch of its document. */
export interface AgendasTable extends AgendaRow {
  readonly epoch: string
}

/** The log: one row per committed update, numbered for all agendas together. */
export interface UpdatesTable {
  readonly seq: Generated<number>
  readonly agenda: string
  readonly bytes: Uint8Array
  /** CRC-32 of the bytes, as an unsigned number. */
  readonly crc: number
  readonly person: string | null
  readonly at: number
}

/** At most one row per agenda: the state that stands for its rows up to `upTo`. */
export interface SnapshotsTable {
  readonly agenda: string
  readonly upTo: number
  readonly bytes: Uint8Array
  readonly crc: number
}

/** Which person each Yjs client id of a document belongs to. */
export interface ClientsTable {
  readonly agenda: string
  readonly client: number
  readonly person: string
}

export interface PeopleTable {
  readonly id: string
  readonly name: string
  readonly initials: string
  readonly color: number
  readonly language: string
  readonly createdAt: number
}

export interface MembersTable {
  readonly agenda: string
  readonly person: string
  readonly role: Role
  readonly since: number
}

export type InvitationsTable = InvitationRow

export interface SignInsTable {
  readonly tokenHash: string
  readonly person: string
  readonly createdAt: number
  readonly expiresAt: number
}

/** What was done to agendas, one row each. */
export interface ActivitiesTable extends Omit<ActivityRow, 'id' | 'data'> {
  readonly id: Generated<number>
  /** JSON. */
  readonly data: string
}

/** The holidays of a duty station, one row a year. */
export interface HolidayYearsTable extends Omit<HolidayYearRow, 'days'> {
  /** JSON. */
  readonly days: string
}
