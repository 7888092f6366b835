import { jsonDepth } from './byte-reader.ts'
import type { Connection } from './connection.ts'
import { type PresenceEntry, presenceFrame } from './wire.ts'

/** The largest state of one person, in bytes of JSON. */
export const LARGEST_PRESENCE = 4 * 1024

/** The deepest nesting of a state. */
const DEEPEST_PRESENCE = 16

/** How many clocks of people who left are remembered. */
const MOST_REMEMBERED = 2_000

/** What the room knows of one client. */
interface Present {
  readonly connection: Connection
  /** The clock under which the others know its state. */
  clock: number
  /** The client's own clock. */
  theirs: number
  /** The state as the others see it; null until it is read. */
  json: string | null
  /** The last state that came, not yet looked at: many may come between two frames. */
  unread: Uint8Array | null
}

/** Who is in a room and where, as the server vouches for it. */
export class Presence {
  readonly #present = new Map<number, Present>()
  /** Under which client each connection shows its person. */
  readonly #clients = new Map<Connection, number>()
  readonly #changed = new Set<number>()
  readonly #gone = new Map<number, number>()
  readonly #owners: ReadonlyMap<number, string>

  constructor(owners: ReadonlyMap<number, string>) {
    this.#owners = owners
  }

  /** Whether the next frame has anything to say. */
  get hasNews(): boolean {
    return this.#changed.size > 0
  }

  /**
   * Takes a message. Only the connection's own entry counts: clients also repeat what they heard of
   * others, and what they say of others is not theirs to say.
   */
  take(connection: Connection, entries: readonly PresenceEntry[]): void {
    for (const { client, clock, json } of entries) {
      const present = this.#own(connection, client, isNull(json))
      if (!present || clock <= present.theirs || json.length > LARGEST_PRESENCE) continue
      present.theirs = clock
      present.unread = json.slice()
      this.#changed.add(client)
    }
  }

  /**
   * The entry of this client if it is the connection's: the first that it fills, unless it is
   * another's. A person's newer connection takes it over from an older one that may be dead.
   */
  #own(connection: Connection, client: number, isEmpty: boolean): Present | null {
    const present = this.#present.get(client)
    if (present?.connection === connection) return present
    const { id } = connection.guest.person
    if (isEmpty || this.#clients.has(connection)) return null
    if (present && present.connection.guest.person.id !== id) return null
    const owner = this.#owners.get(client)
    if (owner !== undefined && owner !== id) return null
    const clock = present?.clock ?? this.#gone.get(client) ?? -1
    const fresh = { connection, clock, theirs: -1, json: null, unread: null }
    if (present) this.#clients.delete(present.connection)
    this.#present.set(client, fresh)
    this.#clients.set(connection, client)
    return fresh
  }

  /** Takes a connection's person away from the others' screens. */
  leave(connection: Connection): void {
    const client = this.#clients.get(connection)
    const present = client === undefined ? undefined : this.#present.get(client)
    this.#clients.delete(connection)
    if (client === undefined || !present) return
    this.#present.delete(client)
    this.#changed.delete(client)
    if (present.json === null) return
    this.#changed.add(client)
    if (this.#gone.size >= MOST_REMEMBERED) this.#gone.clear()
    this.#gone.set(client, present.clock)
  }

  /** One frame with everything that changed since the last one, or null. */
  news(): Uint8Array | null {
    const states = [...this.#changed].flatMap((client) => {
      const present = this.#present.get(client)
      if (!present) return [{ client, clock: this.#gone.get(client) ?? 0, json: 'null' }]
      return this.#read(client, present)
    })
    this.#changed.clear()
    return states.length > 0 ? presenceFrame(states) : null
  }

  /** One frame with everybody, for somebody who comes in. */
  everybody(): Uint8Array | null {
    const states = [...this.#present].flatMap(([client, { clock, json }]) =>
      json === null ? [] : [{ client, clock, json }],
    )
    return states.length > 0 ? presenceFrame(states) : null
  }

  /**
   * Looks at the state that came last. The others' copy of a clock must grow even when a client
   * comes back with the clock under which it was taken away.
   */
  #read(client: number, present: Present) {
    const { connection, unread } = present
    if (!unread) return []
    present.unread = null
    const json = vouchedState(unread, connection)
    if (json === undefined) {
      connection.close('malformed')
      return []
    }
    present.json = json
    present.clock = Math.max(present.theirs, present.clock + 1)
    return [{ client, clock: present.clock, json }]
  }
}

/** The state with the person as the server knows them, whatever it says itself. */
function vouchedState(bytes: Uint8Array, { guest }: Connection): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (jsonDepth(text) > DEEPEST_PRESENCE) return undefined
    const state: unknown = JSON.parse(text)
    if (state === null) return 'null'
    if (typeof state !== 'object' || Array.isArray(state)) return undefined
    return JSON.stringify({ ...state, user: guest.person })
  } catch {
    return undefined
  }
}

function isNull(json: Uint8Array): boolean {
  return json.length === 4 && new TextDecoder().decode(json) === 'null'
}
