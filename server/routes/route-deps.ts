import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { CheckedFile, FileCheck } from '../commands/check-file.ts'
import type { FindingsKeeper } from '../findings/findings-keeper.ts'
import type { IdentityDeps } from '../identity/identity-deps.ts'
import type { RateLimit } from '../identity/rate-limit.ts'
import type { SignedIn, SignIns } from '../identity/sign-ins.ts'
import type { Guest } from '../rooms/connection.ts'
import type { RoomLog } from '../rooms/room-log.ts'
import type { Rooms } from '../rooms/rooms.ts'
import type { Connections } from './connections.ts'
import type { ImportAnswer, ImportSource, ImportWatch } from './import-thread.ts'

/** Everything that the routes reach for; the main program fills it, and tests fill it otherwise. */
export interface RouteDeps extends IdentityDeps {
  readonly signIns: SignIns
  readonly rooms: Pick<Rooms, 'create' | 'read' | 'run' | 'connect' | 'roleChanged'>
  readonly findings: Pick<FindingsKeeper, 'ask'>
  readonly connections: Connections
  readonly site: Site
  readonly log: RoomLog
  /** Tries of tokens per address. */
  readonly tokenTries: RateLimit
  /** Openings of sockets per address. */
  readonly handshakes: RateLimit
  /** The sample agenda, opening in a language. */
  readonly sampleAgenda: (language: 'fr' | 'en') => Agenda
  /** Checks a file, away from the rooms; answers the JSON of what is found. */
  readonly checkFile: (file: CheckedFile) => Promise<FileCheck>
  /** Reads a file as an agenda, away from the rooms; answers the JSON of what was read. */
  readonly readImport: (source: ImportSource, watch?: ImportWatch) => Promise<ImportAnswer>
}

/** Where this server is found, and by which address somebody comes. */
export interface Site {
  /** The address under which people reach it (`PUBLIC_URL`), or null: the one they asked for. */
  readonly publicUrl: URL | null
  /** The network address of whoever asks. */
  readonly addressOf: (c: Context) => string
}

/** What a request carries along: who is signed in on the device that asks. */
export interface RouteEnv {
  readonly Bindings: HttpBindings
  readonly Variables: { signedIn: SignedIn | null; joining: Guest | number }
}
