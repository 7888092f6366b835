import * as Y from 'yjs'
import { mayWrite } from '../../shared/access/operations.ts'
import type { PersonOnWire, RefusedReason } from '../../shared/protocol/messages.ts'
import { isIssued } from '../../shared/ydoc/issue-state.ts'
import { notePerson } from '../../shared/ydoc/note-person.ts'
import { ORIGIN } from '../../shared/ydoc/origin.ts'
import type { ClientOwner } from '../storage/store.ts'
import { type Connection, NEW_CLIENTS } from './connection.ts'
import { passGate } from './gate.ts'
import type { RoomLog } from './room-log.ts'
import { Shadow } from './shadow.ts'
import { suggestersOf } from './suggesters.ts'
import { questionFrame } from './wire.ts'

/** An update of a client, waiting for its tick. */
export interface ClientWork {
  readonly from: Connection
  /** Its number among the connection's update messages. */
  readonly count: number
  readonly bytes: Uint8Array
  readonly isJoining: boolean
}

/** An edit of the server's own, waiting for its tick. */
export interface ServerWork {
  /** In whose name. */
  readonly by: string | null
  /** Makes the edit; never throws. */
  readonly edit: (doc: Y.Doc) => void
  /** Called once: whether the edit is committed, or never will be. */
  readonly done: (isCommitted: boolean) => void
}

export type Work = ClientWork | ServerWork

/** What one tick took in. */
export interface Tick {
  /** The one update that all of it made, or null when nothing changed. */
  update: Uint8Array | null
  /** Up to which of its updates each connection is settled by this tick. */
  readonly settled: Map<Connection, number>
  /** Whoever changed something; null stands for the server. */
  readonly authors: Set<Connection | null>
  readonly people: Set<string | null>
  /** Whoever began a suggestion in a text. */
  suggesters: ReadonlySet<string>
  /** Client ids that have an owner from now on. */
  readonly clients: ClientOwner[]
  readonly done: ServerWork['done'][]
}

/** How often one connection may be asked to send all again before a gap is refused. */
const MOST_GAPS = 3

/** Where everything that changes a document goes in: vetted one by one, applied together. */
export class Intake {
  readonly #agenda: string
  readonly #doc: Y.Doc
  readonly #owners: Map<number, string>
  readonly #log: RoomLog
  readonly #shadow: Shadow
  #isSound = true
  #update: Uint8Array | null = null
  #suggesters: ReadonlySet<string> = new Set()

  constructor(agenda: string, doc: Y.Doc, owners: Map<number, string>, log: RoomLog) {
    this.#agenda = agenda
    this.#doc = doc
    this.#owners = owners
    this.#log = log
    this.#shadow = new Shadow(doc)
    doc.on('update', (update: Uint8Array) => {
      this.#update = update
    })
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      this.#suggesters = suggestersOf(transaction, owners)
    })
  }

  /**
   * Takes in what came since the last tick, in one transaction. Null when the document did not take
   * what vetting let through: then memory is not to be trusted any more.
   */
  take(works: readonly Work[]): Tick | null {
    const tick: Tick = {
      update: null,
      settled: new Map(),
      authors: new Set(),
      people: new Set(),
      suggesters: new Set(),
      clients: [],
      done: [],
    }
    this.#update = null
    this.#doc.transact(() => {
      for (const work of works) {
        if ('edit' in work) this.#edit(work, tick)
        else if (this.#isSound && work.from.isOpen && !work.from.hasHole) this.#pass(work, tick)
      }
    }, ORIGIN.server)
    tick.update = this.#update
    tick.suggesters = this.#suggesters
    return this.#isSound ? tick : null
  }

  #edit({ by, edit, done }: ServerWork, tick: Tick): void {
    edit(this.#doc)
    this.#shadow.edited()
    tick.authors.add(null)
    tick.people.add(by)
    tick.done.push(done)
  }

  #pass({ from, count, bytes, isJoining }: ClientWork, tick: Tick): void {
    if (isIssued(this.#doc)) {
      from.hasHole = true
      return
    }
    const { role, person } = from.guest
    const newClients = NEW_CLIENTS[isJoining ? 'joining' : 'live'] - from.newClients
    const sender = { person: person.id, owners: this.#owners, newClients }
    const shadow = this.#shadow
    const verdict = passGate(this.#doc, { bytes, isJoining, role, sender, shadow })
    if (!verdict.ok) {
      if (verdict.reason === 'gap' && !isJoining) this.#askAgain(from)
      else this.#refuse(from, verdict.reason)
      return
    }
    tick.settled.set(from, count)
    if (!verdict.value.hasNews || !this.#apply(bytes)) return
    if (mayWrite(role) === 'everything') shadow.took(bytes)
    tick.authors.add(from)
    tick.people.add(person.id)
    if (verdict.value.newClients.length > 0) this.#note(person, tick)
    from.newClients += verdict.value.newClients.length
    for (const client of verdict.value.newClients) {
      this.#owners.set(client, person.id)
      tick.clients.push({ client, person: person.id })
    }
  }

  /** Keeps by whom a client id writes beside what it writes, for when the person has left. */
  #note(person: PersonOnWire, tick: Tick): void {
    notePerson(this.#doc, person)
    this.#shadow.edited()
    tick.authors.add(null)
  }

  #apply(bytes: Uint8Array): boolean {
    const { store } = this.#doc
    try {
      Y.applyUpdate(this.#doc, bytes, ORIGIN.server)
      this.#isSound = store.pendingStructs === null && store.pendingDs === null
    } catch {
      this.#isSound = false
    }
    return this.#isSound
  }

  #refuse(from: Connection, reason: RefusedReason): void {
    this.#log.warn({ agenda: this.#agenda, person: from.guest.person.id, reason }, 'update refused')
    from.refuse(reason)
  }

  /** Something before this update is missing: whatever it is, everything sent again contains it. */
  #askAgain(from: Connection): void {
    if (++from.gaps > MOST_GAPS) {
      this.#refuse(from, 'gap')
      return
    }
    from.hasHole = true
    from.send(questionFrame(Y.encodeStateVector(this.#doc)))
  }
}
