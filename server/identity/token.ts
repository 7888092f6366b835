import { createHash, randomBytes } from 'node:crypto'

/** A secret that opens something to whoever holds it: 256 random bits, safe in an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** A random name for a record: 96 bits, never derived from what the record holds. */
export function newId(): string {
  return randomBytes(12).toString('base64url')
}

/** What is stored of a token; from it the token cannot be had back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
