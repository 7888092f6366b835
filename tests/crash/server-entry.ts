import { createServer } from 'node:http'
import { join } from 'node:path'
import { WebSocketServer } from 'ws'
import { framedSocket } from '../../server/rooms/framed-socket.ts'
import { createRooms } from '../../server/rooms/rooms.ts'
import { openWorkerStore } from '../../server/storage/worker-store.ts'
import { aPerson, EMPTY_AGENDA, silentLog } from '../rooms/room-server.ts'

/** A server of one agenda without sign-in, which writes a snapshot after every few rows. */
const store = await openWorkerStore(join(process.env.DATA_DIR ?? '.', 'crash.db'))
const rooms = createRooms({
  store,
  log: silentLog,
  clock: Date.now,
  limits: { compaction: { rows: 3, bytes: 1_000_000 }, commitInterval: 5 },
})
if (!(await store.agenda('a1'))) await rooms.create('a1', EMPTY_AGENDA, null)
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const server = createServer().on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ws) => {
    rooms.connect(framedSocket(ws, socket), {
      agenda: 'a1',
      person: aPerson('ann'),
      role: 'drafter',
    })
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  process.stdout.write(`ws://127.0.0.1:${port}/ws/a1\n`)
})
