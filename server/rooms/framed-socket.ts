import type { Writable } from 'node:stream'
import type { Socket } from './socket.ts'

/**
 * A socket of `ws` that also takes frames that are made already, and the stream under it. `ws`
 * keeps nothing back while it does not compress, so both ways keep their order.
 */
export function framedSocket(socket: Omit<Socket, 'sendFramed'>, stream: Writable): Socket {
  return Object.assign(socket, {
    sendFramed: (frame: Uint8Array) => {
      stream.write(frame)
    },
  })
}
