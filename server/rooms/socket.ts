/** What a room needs of a WebSocket; a socket of `ws` is one. */
export interface Socket {
  /** 1 while messages can be sent. */
  readonly readyState: number
  /** How many bytes wait to be sent. */
  readonly bufferedAmount: number
  on(event: 'message', listener: (data: SocketData, isBinary: boolean) => void): unknown
  on(event: 'close' | 'pong', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  send(data: Uint8Array): void
  /** Writes a frame that is made already: one that goes to many is made once. */
  sendFramed(frame: Uint8Array): void
  ping(): void
  close(code: number, reason: string): void
  terminate(): void
}

/** One message as `ws` hands it over. */
export type SocketData = Buffer | ArrayBuffer | Buffer[]

/** The message as one stretch of bytes. */
export function bytesOf(data: SocketData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
