import { createApp } from '../../server/app.ts'
import { checkFile } from '../../server/commands/check-file.ts'
import { createFindingsKeeper } from '../../server/findings/findings-keeper.ts'
import type { IdentityDeps } from '../../server/identity/identity-deps.ts'
import { setupLink } from '../../server/identity/links.ts'
import { oneAtATime } from '../../server/identity/one-at-a-time.ts'
import { createRateLimit } from '../../server/identity/rate-limit.ts'
import { createSignIns } from '../../server/identity/sign-ins.ts'
import { newId, newToken } from '../../server/identity/token.ts'
import { createRooms, type RoomsOptions } from '../../server/rooms/rooms.ts'
import { createConnections } from '../../server/routes/connections.ts'
import type { RouteDeps } from '../../server/routes/route-deps.ts'
import { sampleAgenda } from '../../server/sample/sample-agenda.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Role } from '../../shared/access/role.ts'
import { ok } from '../../shared/base/result.ts'
import type { NewInvitationDone } from '../../shared/protocol/http.ts'
import { startRulesHere } from '../findings/start-rules-here.ts'

/** A site without a port: the whole application over a store in memory. */
export interface TestSite extends IdentityDeps {
  readonly rooms: RouteDeps['rooms']
  /** Everything that was logged, as text. */
  readonly logged: () => string
  /** Sockets that were told to come back, as `agenda/person`. */
  readonly roleChanges: string[]
  /** Moves the clock, in milliseconds. */
  readonly wait: (time: number) => void
  readonly device: (headers?: Record<string, string>) => Device
  /** The token of a new setup link. */
  readonly setupToken: () => Promise<string>
  /** A device on which the first secretary is signed in, and their agenda. */
  readonly firstSecretary: () => Promise<{ readonly device: Device; readonly agenda: string }>
}

/** A browser: it keeps its cookie and asks. */
export interface Device {
  readonly cookie: () => string
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Answer>
  /** Comes in by an invitation that a secretary's device makes. */
  readonly joins: (secretary: Device, agenda: string, role: Role, name: string) => Promise<string>
}

/** An answer with its JSON read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into it as it likes
  readonly json: any
}

/** What may be different from a plain site. */
export interface SiteOptions {
  readonly publicUrl?: string
  readonly clientFolder?: string
  readonly readImport?: RouteDeps['readImport']
  readonly isHealthy?: () => Promise<boolean>
}

/** Starts a site for one test. */
export function createSite(options: SiteOptions = {}): TestSite {
  let now = Date.UTC(2026, 4, 4, 9)
  const lines: string[] = []
  const roleChanges: string[] = []
  const stored = createMemoryStore()
  const findings = createFindingsKeeper({ store: stored, startThread: startRulesHere })
  const store = findings.watching(stored)
  const clock = () => now
  const deps: IdentityDeps = { store, clock, newToken, newId, oneAtATime: oneAtATime() }
  const log = (values: object, message: string) =>
    void lines.push(`${message} ${JSON.stringify(values)}`)
  const roomLog = { info: log, warn: log, error: log }
  const rooms = testRooms({ store, clock, log: roomLog }, roleChanges)
  const app = createApp({
    ...deps,
    signIns: createSignIns(deps),
    rooms,
    findings,
    connections: createConnections({ perPerson: 20, perAddress: 200 }),
    site: {
      publicUrl: options.publicUrl ? new URL(options.publicUrl) : null,
      addressOf: (c) => c.req.header('X-Test-Address') ?? '127.0.0.1',
    },
    log: roomLog,
    tokenTries: createRateLimit(10, 60_000, clock),
    handshakes: createRateLimit(400, 60_000, clock),
    sampleAgenda: (language) => sampleAgenda(language, newId),
    checkFile,
    readImport: options.readImport ?? (async () => ok('{"agenda":null,"findings":[]}')),
    clientFolder: options.clientFolder ?? '/nowhere',
    isHealthy: options.isHealthy ?? (async () => true),
    metrics: async () => 'connections 0\n',
  })
  const device = (headers: Record<string, string> = {}) =>
    createDevice((path, init) => app.request(path, init), headers)
  const setupToken = async () => (await setupLink(deps)).token
  return {
    ...deps,
    rooms,
    logged: () => lines.join('\n'),
    roleChanges,
    wait: (time) => {
      now += time
    },
    device,
    setupToken,
    firstSecretary: async () => {
      const first = device()
      const words = { token: await setupToken(), name: 'Ana Restrepo', language: 'en' }
      const { json } = await first.ask('POST', '/api/setup', words)
      return { device: first, agenda: json.agenda }
    },
  }
}

function createDevice(
  request: (path: string, init: RequestInit) => Response | Promise<Response>,
  headers: Record<string, string>,
): Device {
  let cookie = ''
  const ask: Device['ask'] = async (method, path, body) => {
    const isJson = body !== undefined && typeof body !== 'string' && !(body instanceof FormData)
    const response = await request(path, {
      method,
      headers: {
        ...(cookie ? { Cookie: cookie } : {}),
        ...(isJson ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as BodyInit) }),
    })
    const set = response.headers.getSetCookie()[0]
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    const text = await response.text()
    const json = /\bjson\b/.test(response.headers.get('Content-Type') ?? '')
      ? JSON.parse(text)
      : text
    return { status: response.status, headers: response.headers, json }
  }
  const joins: Device['joins'] = async (secretary, agenda, role, name) => {
    const made = await secretary.ask('POST', `/api/agendas/${agenda}/invitations`, { role })
    const accepted = await ask('POST', '/api/invitations/accept', {
      token: tokenOf(made.json),
      name,
    })
    return accepted.json.me.person.id
  }
  return { cookie: () => cookie, ask, joins }
}

/** The token in the link of a new invitation. */
export function tokenOf(made: Pick<NewInvitationDone, 'link'>): string {
  return new URL(made.link).hash.slice(1)
}

/** The rooms as they are, without their patience; who is told to come back is noted. */
function testRooms(options: RoomsOptions, roleChanges: string[]): RouteDeps['rooms'] {
  const limits = { commitInterval: 0, warmAfter: 0, summaryDelay: 0, idle: 0 }
  const rooms = createRooms({ ...options, limits })
  return {
    ...rooms,
    roleChanged: (agenda, person) => {
      roleChanges.push(`${agenda}/${person}`)
      rooms.roleChanged(agenda, person)
    },
  }
}
