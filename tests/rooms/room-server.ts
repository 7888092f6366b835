import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { framedSocket } from '../../server/rooms/framed-socket.ts'
import { createRooms, type Rooms, type RoomsLimits } from '../../server/rooms/rooms.ts'
import { createMemoryStore } from '../../server/storage/memory-store.ts'
import type { Store } from '../../server/storage/store.ts'
import type { Role } from '../../shared/access/role.ts'
import type { Agenda } from '../../shared/model/agenda.ts'
import type { PersonOnWire } from '../../shared/protocol/messages.ts'

/** Rooms behind a real HTTP server on a free port of this machine. */
export interface RoomServer {
  readonly url: string
  readonly rooms: Rooms
  readonly store: Store
  close(): Promise<void>
}

/** The role and person are told in the address: `/ws/AGENDA?person=ann&role=drafter`. */
export async function startRoomServer(
  options: { readonly store?: Store; readonly limits?: Partial<RoomsLimits> } = {},
): Promise<RoomServer> {
  const store = options.store ?? createMemoryStore()
  const rooms = createRooms({
    store,
    log: silentLog,
    clock: Date.now,
    limits: { summaryDelay: 5, warmAfter: 20, idle: 20, ...options.limits },
  })
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: 17 * 1024 * 1024,
  })
  const server = createServer().on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (ws) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
      const role = (searchParams.get('role') ?? 'drafter') as Role
      rooms.connect(framedSocket(ws, socket), {
        agenda: pathname.split('/').pop() ?? '',
        person: aPerson(searchParams.get('person') ?? 'ann'),
        role,
      })
    })
  })
  const port = await listening(server)
  return {
    url: `ws://127.0.0.1:${port}/ws`,
    rooms,
    store,
    close: async () => {
      await rooms.close()
      for (const client of sockets.clients) client.terminate()
      await new Promise((resolve) => server.close(resolve))
      await store.close()
    },
  }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A person of this id, as the server would vouch for them. */
export function aPerson(id: string): PersonOnWire {
  return { id, name: `${id} of the secretariat`, initials: id.slice(0, 2).toUpperCase(), color: 1 }
}

/** An agenda without anything in it. */
export const EMPTY_AGENDA: Agenda = {
  facts: {
    kind: 'annotated-provisional-agenda',
    schema: 'ctoc-cop',
    languages: ['fr'],
    state: 'draft',
  },
  items: [],
  documents: [],
  meetings: [],
  entries: [],
  unplaced: [],
  deleted: { items: [], documents: [], meetings: [], entries: [] },
}

/** A log that nobody reads. */
export const silentLog = { info: () => {}, warn: () => {}, error: () => {} }
