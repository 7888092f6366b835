/** How a packed file begins: the first local header, or the end of a package of nothing. */
const PACKED = [0x50, 0x4b]
/** How a compound file begins: Word before 2007, or Word with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** Whether bytes are a file of Word, readable or not, rather than a text. */
export function isWordFile(bytes: Uint8Array): boolean {
  return isPacked(bytes) || isCompound(bytes)
}

/** Whether bytes are a compound file. */
export function isCompound(bytes: Uint8Array): boolean {
  return begins(bytes, COMPOUND)
}

/** Whether a compound file holds a package that a password locks. */
export function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
}

function isPacked(bytes: Uint8Array): boolean {
  const [, , third = 0, fourth = 0] = bytes
  return begins(bytes, PACKED) && third < 9 && fourth === third + 1
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}
