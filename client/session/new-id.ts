const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const LENGTH = 16

/** A random, permanent id for a new record: 16 letters and digits, about 82 bits. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH * 2))
  let id = ''
  for (const byte of bytes) {
    if (byte < 252 && id.length < LENGTH) id += LETTERS[byte % LETTERS.length] // 252 = 7 × 36: no letter is favoured
  }
  return id.length === LENGTH ? id : newId()
}
