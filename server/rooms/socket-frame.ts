/** A whole, unmasked frame that holds bytes (RFC 6455, 5.2). */
const WHOLE_BINARY = 0x82

/**
 * A binary message as the one WebSocket frame in which a server sends it. What goes to hundreds is
 * framed once, and one write takes it: a socket of `ws` frames each time, and writes twice.
 */
export function socketFrame(message: Uint8Array): Buffer {
  const header = frameHeader(message.length)
  return Buffer.concat([header, message], header.length + message.length)
}

function frameHeader(length: number): Buffer {
  if (length < 126) return Buffer.from([WHOLE_BINARY, length])
  if (length < 65_536) return Buffer.from([WHOLE_BINARY, 126, length >> 8, length & 255])
  const header = Buffer.alloc(10)
  header[0] = WHOLE_BINARY
  header[1] = 127
  header.writeUIntBE(length, 4, 6)
  return header
}
