import { EventEmitter } from 'node:events'
import type { Socket } from '../../server/rooms/socket.ts'

/** A socket without a network: the test plays the client's side. */
export class FakeSocket extends EventEmitter implements Socket {
  readyState = 1
  bufferedAmount = 0
  /** Whether what is sent stays in the socket, as when the network is slow. */
  isSlow = false
  /** The code under which the server closed it. */
  closedWith: number | null = null
  isTerminated = false
  pings = 0
  /** Every frame that the server sent, oldest first. */
  readonly frames: Uint8Array[] = []
  onFrame: (frame: Uint8Array) => void = () => {}

  send(frame: Uint8Array): void {
    this.frames.push(frame)
    if (this.isSlow) this.bufferedAmount += frame.length
    this.onFrame(frame)
  }

  sendFramed(frame: Uint8Array): void {
    this.send(messageIn(frame))
  }

  ping(): void {
    this.pings++
  }

  close(code: number): void {
    if (this.readyState !== 1) return
    this.readyState = 3
    this.closedWith = code
    queueMicrotask(() => this.emit('close'))
  }

  terminate(): void {
    this.isTerminated = true
    if (this.readyState !== 1) return
    this.readyState = 3
    queueMicrotask(() => this.emit('close'))
  }

  /** The client sends something. */
  receive(data: Uint8Array, isBinary = true): void {
    if (this.readyState === 1) this.emit('message', Buffer.from(data), isBinary)
  }
}

/** What a frame of the WebSocket protocol holds. */
function messageIn(frame: Uint8Array): Uint8Array {
  const long = { 126: 4, 127: 10 }[frame[1] ?? 0]
  return frame.subarray(long ?? 2)
}
