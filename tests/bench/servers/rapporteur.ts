import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '../../../shared/access/role.ts'
import type { Agenda } from '../../../shared/model/agenda.ts'
import {
  acceptedShape,
  createdShape,
  newInvitationDoneShape,
  setupDoneShape,
} from '../../../shared/protocol/http.ts'
import { socketPath } from '../../../shared/protocol/paths.ts'
import type { Address } from '../load/bench-socket.ts'
import { type BenchProcess, startNode } from '../processes.ts'

/** Where the build that is measured lies: a copy, which a later build leaves alone. */
const BUILD = 'node_modules/.cache/rapporteur-bench/dist'

const SETTINGS = {
  PORT: '0',
  LOG_LEVEL: 'error',
  CONNECTIONS_PER_PERSON: '100000',
  CONNECTIONS_PER_ADDRESS: '100000',
}

/** Builds client and server as they are delivered. */
export function buildRapporteur(): void {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] })
  rmSync(BUILD, { recursive: true, force: true })
  mkdirSync(BUILD, { recursive: true })
  cpSync('dist', BUILD, { recursive: true })
}

/** Our server, whole and as delivered, on a folder of its own, which outlives its process. */
export class Rapporteur {
  readonly #folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'))
  #process: BenchProcess | null = null
  /** Cookies of the people who are signed in; the first is the secretary. */
  readonly #cookies: string[] = []
  readonly #people: string[] = []
  #home = ''

  get pid(): number {
    return this.#process?.pid ?? 0
  }

  /** Where it answers, without a path. */
  get home(): string {
    return this.#home
  }

  /** The cookie of the person who set it up. */
  get cookie(): string {
    return this.#cookies[0] ?? ''
  }

  /** Starts it; the first time, also makes the first account. */
  async start(): Promise<void> {
    this.#process = await startNode([`${BUILD}/server/main.js`], {
      ...SETTINGS,
      DATA_DIR: this.#folder,
    })
    const [home = '', token] = /http\S+/.exec(this.#process.line)?.[0]?.split('#') ?? []
    this.#home = new URL(home).origin
    if (!token) return
    const { cookie, answer } = await this.#post('/api/setup', {
      token,
      name: 'Ana Restrepo',
      language: 'en',
    })
    this.#people.push(setupDoneShape.parse(answer).me.person.id)
    this.#cookies.push(cookie)
  }

  /** Stops it in order, or at once. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    await this.#process?.end(signal)
    this.#process = null
  }

  /** Stops it and removes its data. */
  async remove(): Promise<void> {
    await this.end('SIGKILL')
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Stores an agenda and gives its id. */
  async create(agenda: Agenda): Promise<string> {
    const { answer } = await this.#post('/api/agendas', { from: 'agenda', agenda }, this.cookie)
    return createdShape.parse(answer).id
  }

  /** Invites as many into an agenda, drafters unless it is said, as it takes to be so many people. */
  async bringPeople(agenda: string, count: number, role: Role = 'drafter'): Promise<void> {
    const path = `/api/agendas/${agenda}/invitations`
    const { answer } = await this.#post(path, { role }, this.cookie)
    const token = new URL(newInvitationDoneShape.parse(answer).link).hash.slice(1)
    while (this.#cookies.length < count) {
      const name = `Person ${this.#cookies.length + 1}`
      const accepted = await this.#post('/api/invitations/accept', { token, name, language: 'fr' })
      this.#people.push(acceptedShape.parse(accepted.answer).me.person.id)
      this.#cookies.push(accepted.cookie)
    }
  }

  /** The id of the person of this number. */
  person(number: number): string {
    return this.#people[number] ?? ''
  }

  /** The socket of an agenda, for the person of this number, counted round. */
  address(agenda: string, person: number): Address {
    const url = `${this.#home.replace('http', 'ws')}${socketPath(agenda)}`
    const cookie = this.#cookies[person % this.#cookies.length] ?? ''
    return { dialect: 'rapporteur', url, headers: { Cookie: cookie }, room: agenda }
  }

  async #post(path: string, body: unknown, cookie?: string) {
    const response = await fetch(`${this.#home}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(cookie ? { Cookie: cookie } : {}) },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    const [given = ''] = response.headers.getSetCookie()
    const answer: unknown = await response.json()
    return { cookie: given.split(';')[0] ?? '', answer }
  }
}
