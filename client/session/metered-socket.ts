import { MESSAGE } from '../../shared/protocol/messages.ts'

const STEP_2 = 1
const UPDATE = 2

/** What watches the socket of a session. */
export interface SocketMeter {
  /** A new socket is being opened. */
  opened(): void
  /** Whether updates may go out: not before the server's hello has been read and accepted. */
  mayUpdate(): boolean
  /** An update message has been handed to the socket. */
  sent(message: 'exchange' | 'update'): void
}

/**
 * A WebSocket class that tells a meter about update messages and holds them back while the meter
 * says so. What is held back is not queued: the first exchange after the hello carries it.
 */
export function meteredSocket(Base: typeof WebSocket, meter: SocketMeter): typeof WebSocket {
  return class MeteredSocket extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      meter.opened()
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      const message = updateMessage(data)
      if (message && !meter.mayUpdate()) return
      super.send(data)
      if (message) meter.sent(message)
    }
  }
}

function updateMessage(data: unknown): 'exchange' | 'update' | null {
  if (!(data instanceof Uint8Array) || data[0] !== MESSAGE.sync) return null
  if (data[1] === STEP_2) return 'exchange'
  return data[1] === UPDATE ? 'update' : null
}
