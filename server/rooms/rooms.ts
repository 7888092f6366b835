import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import type { Agenda } from '../../shared/model/agenda.ts'
import { createDoc } from '../../shared/ydoc/create-doc.ts'
import { readAgenda } from '../../shared/ydoc/read-agenda.ts'
import { writeAgenda } from '../../shared/ydoc/write-agenda.ts'
import type { Store } from '../storage/store.ts'
import { createCommitLog } from './commit-log.ts'
import { Connection, type Guest } from './connection.ts'
import { OpenDocument } from './open-document.ts'
import { createRegistry } from './registry.ts'
import { Room, type RoomLimits } from './room.ts'
import type { RoomLog } from './room-log.ts'
import type { Socket } from './socket.ts'
import { summaryOf } from './summary.ts'

/** Everything that happens in open agendas: the only way by which a document changes. */
export interface Rooms {
  /** Takes over an open socket. Whatever comes through it, this never throws. */
  connect(socket: Socket, guest: Guest): void
  /** Closes a person's sockets in an agenda; they come back with the rights they have now. */
  roleChanged(agenda: string, person: string): void
  /**
   * Stores a new agenda, whose secretary is `by`, with what `complete` adds to its document;
   * resolves when it is on disk.
   */
  create(
    agenda: string,
    content: Agenda,
    by: string | null,
    complete?: (doc: Y.Doc) => void,
  ): Promise<void>
  /** The agenda as far as it is committed. Rejects when there is none. */
  read(agenda: string): Promise<Agenda>
  /** The whole document as one update, as far as it is committed. Rejects when there is none. */
  state(agenda: string): Promise<Uint8Array>
  /**
   * Edits an agenda in the server's name, by the way of all edits: logged, broadcast, and resolved
   * with the edit's value after COMMIT. What the edit did before it threw stays done.
   */
  run<Value>(agenda: string, by: string | null, edit: (doc: Y.Doc) => Value): Promise<Value>
  /** What is open just now. */
  figures(): { readonly rooms: number; readonly connections: number; readonly failing: boolean }
  /**
   * Closes all sockets and waits until everything that was taken is committed. False when the disk
   * refused to the end: then something was lost, and nothing of it had been acknowledged.
   */
  close(): Promise<boolean>
}

export interface RoomsOptions {
  readonly store: Store
  readonly log: RoomLog
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly limits?: Partial<RoomsLimits>
}

export interface RoomsLimits extends RoomLimits {
  /** From the start of one commit to that of the next, in milliseconds. */
  readonly commitInterval: number
  /** For how long a refused commit is tried again before anybody hears of it, in milliseconds. */
  readonly trouble: number
  /** How long a room without people stays loaded, in milliseconds. */
  readonly idle: number
  /** From one question whether a client is still there to the next, in milliseconds. */
  readonly pulse: number
  /** How long closing waits for the disk, in milliseconds. */
  readonly patience: number
}

const LIMITS: RoomsLimits = {
  compaction: { rows: 500, bytes: 1024 * 1024 },
  summaryDelay: 1_000,
  suggestionDelay: 60_000,
  warmAfter: 500,
  commitInterval: 25,
  trouble: 1_000,
  idle: 30_000,
  pulse: 15_000,
  patience: 10_000,
}

/** The agenda asked for does not exist, or was deleted. */
export class NoSuchAgenda extends Error {
  override readonly name = 'NoSuchAgenda'
}

/** Opens the rooms over a store. */
export function createRooms({ store, log, clock, limits: changed }: RoomsOptions): Rooms {
  const limits = { ...LIMITS, ...changed }
  const connections = new Set<Connection>()
  let isClosing = false

  const commits = createCommitLog({
    store,
    interval: limits.commitInterval,
    trouble: limits.trouble,
    onTrouble: (error) => {
      if (error) log.error({ error }, 'the disk refuses updates; trying again')
      else log.info({}, 'the disk takes updates again')
      for (const room of registry.rooms()) room.reconnectAll()
    },
  })

  const load = async (agenda: string): Promise<Room> => {
    const [row, stored] = await Promise.all([store.agenda(agenda), store.load(agenda)])
    if (!row || !stored || row.deletedAt !== null) throw new NoSuchAgenda(`No agenda ${agenda}`)
    const opened = new OpenDocument(stored)
    if (opened.isDamaged) {
      const { quarantined } = stored
      log.error({ agenda, quarantined }, 'rows of the log are damaged; the agenda is read-only')
    }
    const room: Room = new Room(agenda, opened, {
      commits,
      log,
      clock,
      limits,
      isIssued: row.state === 'issued',
      storedState: () => storedState(store, agenda),
      compact: (upTo, snapshot) => store.compact(agenda, upTo, snapshot),
      summarize: (summary, by, at) => store.summarize(agenda, summary, by, at),
      recordSuggestion: (person, at) =>
        store.addActivity({ agenda, at, person, kind: 'suggestion-made', data: {} }),
      broken: () => registry.drop(agenda, room),
    })
    return room
  }

  const registry = createRegistry({ load, idle: limits.idle })

  const withRoom = async <Value>(agenda: string, use: (room: Room) => Promise<Value>) => {
    const room = await registry.take(agenda)
    try {
      return await use(room)
    } finally {
      registry.giveBack(agenda)
    }
  }

  const join = async (connection: Connection): Promise<void> => {
    const { agenda } = connection.guest
    try {
      const room = await registry.take(agenda)
      if (!connection.isOpen) return registry.giveBack(agenda)
      connection.onEnd = () => {
        connections.delete(connection)
        registry.giveBack(agenda)
      }
      room.join(connection)
    } catch (error) {
      if (error instanceof NoSuchAgenda) return connection.close('notFound')
      log.error({ agenda, error: String(error) }, 'an agenda did not load')
      connection.close('loadFailed')
    }
  }

  const pulse = setInterval(() => {
    for (const connection of connections) connection.checkPulse()
  }, limits.pulse)
  pulse.unref()

  return {
    connect: (socket, guest) => {
      const connection = new Connection(socket, guest)
      if (isClosing) return connection.close('goingDown')
      connections.add(connection)
      connection.onEnd = () => connections.delete(connection)
      void join(connection)
    },
    roleChanged: (agenda, person) => {
      for (const connection of [...connections]) {
        const { guest } = connection
        if (guest.agenda === agenda && guest.person.id === person) connection.close('roleChanged')
      }
    },
    create: async (id, content, by, complete) => {
      const doc = createDoc()
      writeAgenda(doc, content)
      complete?.(doc)
      const state = Y.encodeStateAsUpdate(doc)
      doc.destroy()
      const summary = summaryOf(content)
      await store.createAgenda({ id, epoch: randomUUID(), state, summary, by, at: clock() })
    },
    read: (agenda) => withRoom(agenda, (room) => room.read((doc) => readAgenda(doc).agenda)),
    state: (agenda) => withRoom(agenda, (room) => room.read(Y.encodeStateAsUpdate)),
    run: (agenda, by, edit) => withRoom(agenda, (room) => room.run(by, edit)),
    figures: () => ({
      rooms: registry.size,
      connections: connections.size,
      failing: commits.isFailing,
    }),
    close: async () => {
      isClosing = true
      clearInterval(pulse)
      for (const connection of [...connections]) connection.close('goingDown')
      return await registry.close(limits.patience)
    },
  }
}

/** The state of a document as the store has it, without building the document. */
async function storedState(store: Store, agenda: string): Promise<Uint8Array> {
  const stored = await store.load(agenda)
  if (!stored) throw new NoSuchAgenda(`No agenda ${agenda}`)
  const rows = stored.updates.map(({ bytes }) => bytes)
  return Y.mergeUpdates(stored.snapshot ? [stored.snapshot, ...rows] : rows)
}
