/** Thrown by {@link ByteReader} and caught where the reading began; it never leaves this folder. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

/** What a value nested in values may hold at most: levels of arrays and objects. */
const DEEPEST_VALUE = 32

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads the encoding of lib0 from bytes that nobody vouches for.
 *
 * lib0's own decoder trusts lengths: it reads past the end of a message into whatever memory lies
 * behind it, and makes arrays as long as a message claims. This one checks every length against
 * the bytes that are left, so no message costs more than its size, and throws {@link Malformed}.
 */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** How many bytes are left. */
  get left(): number {
    return this.#bytes.length - this.#at
  }

  /** Where the next byte stands. */
  get at(): number {
    return this.#at
  }

  byte(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new Malformed('ends early')
    this.#at++
    return byte
  }

  /** A whole number in base 128, low digits first; eight bytes hold all that is safe. */
  varUint(): number {
    let value = 0
    for (let power = 1, digits = 1; digits <= 8; power *= 128, digits++) {
      const byte = this.byte()
      value += (byte & 127) * power
      if (byte < 128 && Number.isSafeInteger(value)) return value
      if (byte < 128) break
    }
    throw new Malformed('number too large')
  }

  bytes(length: number): Uint8Array {
    if (length > this.left) throw new Malformed('ends early')
    const from = this.#at
    this.#at += length
    return this.#bytes.subarray(from, this.#at)
  }

  /** Bytes preceded by their number. */
  varBytes(): Uint8Array {
    return this.bytes(this.varUint())
  }

  /** Valid UTF-8 preceded by its number of bytes. */
  varString(): string {
    try {
      return utf8.decode(this.varBytes())
    } catch {
      throw new Malformed('no text')
    }
  }

  /** Passes over one JSON value, as text preceded by its number of bytes. */
  skipJson(): void {
    const text = this.varString()
    if (jsonDepth(text) > DEEPEST_VALUE) throw new Malformed('nested too deep')
    try {
      JSON.parse(text)
    } catch {
      throw new Malformed('no JSON')
    }
  }

  /** Passes over one value of lib0's `writeAny`. */
  skipAny(depth = 0): void {
    if (depth > DEEPEST_VALUE) throw new Malformed('nested too deep')
    const type = this.byte()
    switch (type) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        return
      case 125:
        this.#skipVarInt()
        return
      case 124:
        this.bytes(4)
        return
      case 123: // float64
      case 122: // bigint
        this.bytes(8)
        return
      case 119:
        this.varString()
        return
      case 118:
        this.#skipMembers(depth, true)
        return
      case 117:
        this.#skipMembers(depth, false)
        return
      case 116:
        this.varBytes()
        return
      default:
        throw new Malformed('unknown kind of value')
    }
  }

  #skipMembers(depth: number, areNamed: boolean): void {
    for (let members = this.varUint(); members > 0; members--) {
      if (areNamed && this.varString() === '__proto__') throw new Malformed('name not allowed')
      this.skipAny(depth + 1)
    }
  }

  /** Sign and six bits in the first byte, seven in each of at most seven more. */
  #skipVarInt(): void {
    for (let digits = 1; digits <= 8; digits++) if (this.byte() < 128) return
    throw new Malformed('number too large')
  }
}

/** How deep brackets and braces nest outside strings; cheaper than parsing, and it cannot overflow. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString && character === '\\') at++
    else if (character === '"') inString = !inString
    else if (!inString && (character === '[' || character === '{')) {
      deepest = Math.max(deepest, ++depth)
    } else if (!inString && (character === ']' || character === '}')) depth--
  }
  return deepest
}
