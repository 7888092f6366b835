import * as decoding from 'lib0/decoding'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { type Hello, MESSAGE, type RefusedReason } from '../../shared/protocol/messages.ts'
import { type ConnectionEvent, meaningOfClose } from './connection.ts'
import { meteredSocket } from './metered-socket.ts'
import { readServerMessage } from './server-message.ts'

/** Where a link goes and with which sockets. */
export interface LinkTarget {
  /** The address of the socket server, e.g. `wss://host/ws`. */
  readonly server: string
  readonly agenda: string
  readonly Socket: typeof WebSocket
}

/** What a link tells its session. */
export interface LinkEvents {
  /** A new socket is being opened: nothing has been sent on it. */
  opened(): void
  /** What to do after a hello: write, only listen, or leave. */
  greeted(hello: Hello): 'write' | 'listen' | 'leave'
  sent(message: 'exchange' | 'update'): void
  stored(count: number): void
  synced(): void
  /** The connection broke or ended; `wasGreeted` is false when the server never said hello. */
  ended(event: ConnectionEvent, wasGreeted: boolean): void
}

/** The connection of a document with the server. */
export interface Link {
  /** Connects, or connects anew at once. */
  connect(): void
  /** Leaves until {@link connect}. */
  leave(): void
  close(): void
}

/** Makes a link that is not connected yet. */
export function createLink(
  doc: Y.Doc,
  awareness: Awareness,
  target: LinkTarget,
  events: LinkEvents,
): Link {
  let mayUpdate = false
  let wasGreeted = false
  let lastRefusal: RefusedReason | null = null
  const Socket = meteredSocket(target.Socket, {
    opened: () => {
      mayUpdate = false
      wasGreeted = false
      lastRefusal = null
      events.opened()
    },
    mayUpdate: () => mayUpdate,
    sent: (message) => events.sent(message),
  })
  const provider = new WebsocketProvider(target.server, target.agenda, doc, {
    awareness,
    connect: false,
    disableBc: true, // tabs talk through the server, so that its gate sees everything
    WebSocketPolyfill: Socket,
    maxBackoffTime: 3_000 + Math.random() * 3_000, // spread, or a restarted server meets all at once
    shouldReconnect: ({ code }) => meaningOfClose(code, lastRefusal).type === 'broke',
  })
  const onMessage = (json: string) => {
    const message = readServerMessage(json)
    if (message?.type === 'stored') events.stored(message.count)
    if (message?.type === 'refused') {
      lastRefusal = message.reason
      provider.disconnect()
      events.ended({ type: 'stop', why: { is: 'refused', reason: message.reason } }, true)
    }
    if (message?.type !== 'hello') return
    const decision = events.greeted(message)
    wasGreeted = true
    mayUpdate = decision === 'write'
    if (decision === 'leave') provider.disconnect()
  }
  provider.messageHandlers[MESSAGE.rapporteur] = (_encoder, decoder) =>
    onMessage(decoding.readVarString(decoder))
  provider.on('sync', (isSynced: boolean) => {
    if (isSynced) events.synced()
  })
  provider.on('connection-close', (event) => {
    if (event) events.ended(meaningOfClose(event.code, lastRefusal), wasGreeted)
  })
  return {
    connect: () => {
      if (provider.ws) provider.disconnect()
      provider.connect()
    },
    leave: () => provider.disconnect(),
    close: () => provider.destroy(),
  }
}
