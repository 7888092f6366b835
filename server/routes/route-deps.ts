import type { Context } from 'hono'
import type { Role } from '../../shared/access/role.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { Person } from '../../shared/protocol/http.ts'
import type { IdentityDeps } from '../identity/identity-deps.ts'
import type { RateLimit } from '../identity/rate-limit.ts'
import type { SignedIn, SignIns } from '../identity/sign-ins.ts'
import type { Connections } from './connections.ts'
import type { RoutedSocket } from './routed-socket.ts'

/** Everything that the routes reach for; the main program fills it, and tests fill it otherwise. */
export interface RouteDeps extends IdentityDeps {
  readonly signIns: SignIns
  readonly rooms: RoutedRooms
  readonly connections: Connections
  readonly site: Site
  readonly log: RouteLog
  /** Tries of tokens per address. */
  readonly tokenTries: RateLimit
  /** Openings of sockets per address. */
  readonly handshakes: RateLimit
  /** The sample agenda, opening in a language. */
  readonly sampleAgenda: (language: 'fr' | 'en') => Agenda
  /** Reads a text as an agenda, away from the rooms; answers the JSON of agenda and findings. */
  readonly readImport: (source: string) => Promise<string>
}

/** What the routes ask of the rooms. */
export interface RoutedRooms {
  /** Stores a new agenda; resolves when it is on disk. */
  create(agenda: string, content: Agenda, by: string | null): Promise<unknown>
  /** The agenda as it stands now. */
  read(agenda: string): Promise<Agenda>
  /** Takes over an open socket. */
  connect(socket: RoutedSocket, who: Joining): void
  /** Makes a person's sockets come back with the rights they have now. */
  roleChanged(agenda: string, person: string): void
}

/** Who opens a socket, where, and with which rights. */
export interface Joining {
  readonly agenda: string
  readonly person: Person
  readonly role: Role
}

/** Where this server is found, and by which address somebody comes. */
export interface Site {
  /** The address under which people reach it (`PUBLIC_URL`), or null: the one they asked for. */
  readonly publicUrl: URL | null
  /** The network address of whoever asks. */
  readonly addressOf: (c: Context) => string
}

/** As much of a log as the routes need. */
export interface RouteLog {
  info(values: object, message: string): void
  warn(values: object, message: string): void
  error(values: object, message: string): void
}

/** What a request carries along: who is signed in on the device that asks. */
export interface RouteEnv {
  readonly Variables: { signedIn: SignedIn | null; joining: Joining | number }
}
