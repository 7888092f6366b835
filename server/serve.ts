import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Logger } from 'pino'
import { WebSocketServer } from 'ws'
import { ok, type Result, refused } from '../shared/base/result.ts'
import { CLOSE } from '../shared/protocol/messages.ts'
import { type AppDeps, createApp } from './app.ts'
import { clientAddress } from './client-address.ts'
import { checkInThread } from './commands/check-in-thread.ts'
import type { Config } from './config.ts'
import { purgeDaily } from './daily-purge.ts'
import { dataFile } from './data-file.ts'
import { lockDataFolder } from './data-lock.ts'
import { createFindingsKeeper } from './findings/findings-keeper.ts'
import { startRulesThread } from './findings/rules-thread.ts'
import type { IdentityDeps } from './identity/identity-deps.ts'
import { oneAtATime } from './identity/one-at-a-time.ts'
import { createRateLimit } from './identity/rate-limit.ts'
import { createSignIns } from './identity/sign-ins.ts'
import { newId, newToken } from './identity/token.ts'
import { createMetrics } from './metrics.ts'
import { createRooms } from './rooms/rooms.ts'
import { type Connections, createConnections } from './routes/connections.ts'
import { readImportInThread } from './routes/import-thread.ts'
import { sampleAgenda } from './sample/sample-agenda.ts'
import { openWorkerStore } from './storage/worker-store.ts'

/** The largest message that a socket takes, in bytes: the first synchronization of a client. */
const LARGEST_MESSAGE = 16 * 1024 * 1024

const MINUTE = 60_000

/** A server that is running. */
export interface Running {
  readonly port: number
  readonly identity: IdentityDeps
  /** Stops taking requests, closes the sockets, and waits until everything is on disk. */
  stop(): Promise<void>
}

/** Why a server did not start, for whoever started it. */
export type NotStarted = 'port-in-use' | 'port-not-allowed' | 'host-unknown' | 'data-in-use'

/** Starts the whole server: the store, the rooms, HTTP and the sockets on one port. */
export async function startServer(
  config: Config,
  clientFolder: string,
  log: Logger,
): Promise<Result<Running, NotStarted>> {
  mkdirSync(config.dataFolder, { recursive: true })
  const lock = lockDataFolder(config.dataFolder)
  if (!lock.ok) return refused('data-in-use')
  const metrics = createMetrics()
  const stored = metrics.measured(await openWorkerStore(dataFile(config.dataFolder)))
  const findings = createFindingsKeeper({ store: stored, startThread: startRulesThread })
  const store = findings.watching(stored)
  const clock = Date.now
  const identity: IdentityDeps = { store, clock, newToken, newId, oneAtATime: oneAtATime() }
  const rooms = createRooms({ store, log, clock })
  metrics.watch(rooms)
  const connections = createConnections({
    perPerson: config.connectionsPerPerson,
    perAddress: config.connectionsPerAddress,
  })
  const deps: AppDeps = {
    ...identity,
    signIns: createSignIns(identity),
    rooms,
    findings,
    connections,
    site: {
      publicUrl: config.publicUrl,
      addressOf: (c) => clientAddress(c, config.publicUrl !== null),
    },
    log,
    tokenTries: createRateLimit(10, MINUTE, clock),
    handshakes: createRateLimit(2 * config.connectionsPerAddress, MINUTE, clock),
    sampleAgenda: (language) => sampleAgenda(language, newId),
    checkFile: (file) => checkInThread(file),
    readImport: (source, watch) => readImportInThread(source, undefined, watch),
    clientFolder,
    isHealthy: () => isHealthy(deps),
    metrics: metrics.text,
  }
  const server = createHttpServer(deps)
  const watch = setInterval(() => void closeEndedSignIns(deps, connections), MINUTE)
  const stopPurging = purgeDaily(store, clock, log)
  const end = async () => {
    clearInterval(watch)
    stopPurging()
    await rooms.close()
    findings.close()
    await store.close()
    lock.value()
  }
  const listening = await listen(server, config)
  if (!listening.ok) {
    await end()
    return listening
  }
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    await end()
    server.closeAllConnections()
    await closed
  }
  return ok({ port: listening.value, identity, stop })
}

function createHttpServer(deps: AppDeps): Server {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  })
  sockets.on('connection', (socket) => {
    socket.on('error', (error) => deps.log.info({ error: error.message }, 'a socket failed'))
  })
  const server = createAdaptorServer({
    fetch: createApp(deps).fetch,
    websocket: { server: sockets },
    serverOptions: { headersTimeout: 10_000, requestTimeout: 120_000 },
  })
  return server as Server
}

function listen(server: Server, { host, port }: Config): Promise<Result<number, NotStarted>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(refused('port-in-use'))
      else if (error.code === 'EACCES') resolve(refused('port-not-allowed'))
      else if (['EADDRNOTAVAIL', 'ENOTFOUND'].includes(error.code ?? '')) {
        resolve(refused('host-unknown'))
      } else reject(error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(ok(typeof address === 'object' && address ? address.port : port))
    })
  })
}

async function isHealthy({ store }: AppDeps): Promise<boolean> {
  return store.countPeople().then(
    () => true,
    () => false,
  )
}

/** Closes the sockets whose sign-in has run out since they were opened. */
async function closeEndedSignIns(deps: AppDeps, connections: Connections): Promise<void> {
  try {
    for (const tokenHash of connections.signIns()) {
      if (!(await deps.signIns.holds(tokenHash))) connections.closeSignIn(tokenHash, CLOSE.signIn)
    }
  } catch (error) {
    deps.log.error({ error: String(error) }, 'the sign-ins could not be checked')
  }
}
