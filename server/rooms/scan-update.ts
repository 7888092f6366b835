import type { RefusedReason } from '../../shared/protocol/messages.ts'
import {
  DRAFTED_ROOTS,
  isKnownRoot,
  isServerValue,
  SERVER_ROOTS,
} from '../../shared/ydoc/layout.ts'
import { ByteReader, Malformed } from './byte-reader.ts'

/** The name of one character or embed: who made it, and as the how-manieth. */
export interface StructId {
  readonly client: number
  readonly clock: number
}

/** One run of an update, as far as vetting needs to know it. */
export interface ScannedStruct extends StructId {
  /** How many clock values it takes. */
  readonly length: number
  readonly kind: 'item' | 'collected' | 'skip'
  readonly origin: StructId | null
  readonly rightOrigin: StructId | null
  /** The name of a root, the item of a nested type, or null: then its neighbours tell. */
  readonly parent: string | StructId | null
  /** Whether its content is a shared type, in which others may stand. */
  readonly isType: boolean
  /** Why it may not be taken if it is new, whatever the document holds. */
  readonly problem: RefusedReason | null
}

/** A stretch of deleted clock values. */
export interface ScannedDeletion extends StructId {
  readonly length: number
}

export interface ScannedUpdate {
  readonly structs: ReadonlyMap<number, readonly ScannedStruct[]>
  readonly deletions: readonly ScannedDeletion[]
}

/** Clocks end here: a person typing for a lifetime stays far below, and sums stay exact. */
const LAST_CLOCK = 2 ** 40

/** Client ids are 32 bits wide. */
const LAST_CLIENT = 2 ** 32 - 1

/** A run that says nothing may be this long, or 64 for each byte of the update if that is more. */
const LONGEST_EMPTY_RUN = 1_000_000

/** The longest name of a key or a format. */
const LONGEST_NAME = 256

/**
 * Reads an update of Yjs's first format without building anything, and without being led to spend
 * more than its bytes are worth. Null when it is not exactly such an update.
 */
export function scanUpdate(bytes: Uint8Array): ScannedUpdate | null {
  try {
    const reader = new ByteReader(bytes)
    const longestRun = Math.max(LONGEST_EMPTY_RUN, bytes.length * 64)
    const structs = scanStructs(reader, longestRun)
    const deletions = scanDeletions(reader)
    return reader.left === 0 ? { structs, deletions } : null
  } catch (error) {
    if (error instanceof Malformed) return null
    throw error
  }
}

function scanStructs(reader: ByteReader, longestRun: number): Map<number, ScannedStruct[]> {
  const all = new Map<number, ScannedStruct[]>()
  for (let clients = reader.varUint(); clients > 0; clients--) {
    let count = reader.varUint()
    const client = scanClient(reader)
    let clock = reader.varUint()
    if (all.has(client)) throw new Malformed('a client twice')
    const structs: ScannedStruct[] = []
    for (; count > 0; count--) {
      const struct = scanStruct(reader, client, clock, longestRun)
      clock += struct.length
      if (struct.length === 0 || clock > LAST_CLOCK) throw new Malformed('impossible run')
      structs.push(struct)
    }
    all.set(client, structs)
  }
  return all
}

function scanClient(reader: ByteReader): number {
  const client = reader.varUint()
  if (client > LAST_CLIENT) throw new Malformed('client id too large')
  return client
}

/** The low five bits of a struct's first byte say what it is. */
const CONTENT = {
  collected: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  string: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  subdocument: 9,
  skip: 10,
} as const

function scanStruct(
  reader: ByteReader,
  client: number,
  clock: number,
  longestRun: number,
): ScannedStruct {
  const info = reader.byte()
  const content = info & 31
  if (content === CONTENT.collected || content === CONTENT.skip) {
    const length = reader.varUint()
    return {
      client,
      clock,
      length,
      kind: content === CONTENT.skip ? 'skip' : 'collected',
      origin: null,
      rightOrigin: null,
      parent: null,
      isType: false,
      problem: content === CONTENT.collected && length > longestRun ? 'run-too-long' : null,
    }
  }
  const place = scanPlace(reader, info)
  const { length, problem } = scanContent(reader, content, longestRun)
  return {
    client,
    clock,
    length,
    kind: 'item',
    origin: place.origin,
    rightOrigin: place.rightOrigin,
    parent: place.parent,
    isType: content === CONTENT.type,
    problem: place.problem ?? problem,
  }
}

/** Bit 7 and bit 6 announce the neighbours; without either the parent is told, bit 5 with a key. */
function scanPlace(reader: ByteReader, info: number) {
  const origin = info & 128 ? scanId(reader) : null
  const rightOrigin = info & 64 ? scanId(reader) : null
  if (origin || rightOrigin) return { origin, rightOrigin, parent: null, problem: null }
  const parent = reader.varUint() === 1 ? reader.varString() : scanId(reader)
  const key = info & 32 ? reader.varString() : null
  return { origin, rightOrigin, parent, problem: placeProblem(parent, key) }
}

function scanId(reader: ByteReader): StructId {
  return { client: scanClient(reader), clock: reader.varUint() }
}

function placeProblem(parent: string | StructId, key: string | null): RefusedReason | null {
  if (key !== null && (key === '__proto__' || key.length > LONGEST_NAME)) return 'not-allowed'
  if (typeof parent !== 'string') return null
  if (!isKnownRoot(parent)) return 'unknown-root'
  if (isServerRoot(parent) || isServerValue(parent, key)) return 'server-root'
  const isMap: boolean = (DRAFTED_ROOTS as readonly string[]).includes(parent)
  return isMap && key === null ? 'not-allowed' : null
}

/** Whether only the server may write in the root of this name. */
export function isServerRoot(name: string): boolean {
  return (SERVER_ROOTS as readonly string[]).includes(name)
}

interface ScannedContent {
  readonly length: number
  readonly problem: RefusedReason | null
}

function scanContent(reader: ByteReader, content: number, longestRun: number): ScannedContent {
  switch (content) {
    case CONTENT.deleted: {
      const length = reader.varUint()
      return { length, problem: length > longestRun ? 'run-too-long' : null }
    }
    case CONTENT.json:
      return { length: scanMany(reader, () => reader.varString()), problem: 'not-allowed' }
    case CONTENT.binary:
      reader.varBytes()
      return { length: 1, problem: 'not-allowed' }
    case CONTENT.string:
      return { length: reader.varString().length, problem: null }
    case CONTENT.embed:
      reader.skipJson()
      return { length: 1, problem: null }
    case CONTENT.format: {
      const name = reader.varString()
      reader.skipJson()
      const isFine = name !== '__proto__' && name.length <= LONGEST_NAME
      return { length: 1, problem: isFine ? null : 'not-allowed' }
    }
    case CONTENT.type:
      return { length: 1, problem: scanType(reader) }
    case CONTENT.any:
      return { length: scanMany(reader, () => reader.skipAny()), problem: null }
    case CONTENT.subdocument:
      reader.varString()
      reader.skipAny()
      return { length: 1, problem: 'subdocument' }
    default:
      throw new Malformed('unknown content')
  }
}

function scanMany(reader: ByteReader, scanOne: () => void): number {
  const length = reader.varUint()
  for (let left = length; left > 0; left--) scanOne()
  return length
}

/** Arrays, maps and texts; the XML types have no place in this layout. */
function scanType(reader: ByteReader): RefusedReason | null {
  const type = reader.varUint()
  if (type > 6) throw new Malformed('unknown type')
  if (type === 3 || type === 5) reader.varString()
  return type <= 2 ? null : 'not-allowed'
}

/**
 * Ranges come in order and apart, as Yjs writes them: then all of them together cost one walk over
 * the document, however many there are.
 */
function scanDeletions(reader: ByteReader): ScannedDeletion[] {
  const all: ScannedDeletion[] = []
  const seen = new Set<number>()
  for (let clients = reader.varUint(); clients > 0; clients--) {
    const client = scanClient(reader)
    if (seen.has(client)) throw new Malformed('a client twice')
    seen.add(client)
    let last = 0
    for (let ranges = reader.varUint(); ranges > 0; ranges--) {
      const clock = reader.varUint()
      const length = reader.varUint()
      if (length === 0 || clock + length > LAST_CLOCK) throw new Malformed('impossible run')
      if (clock < last) throw new Malformed('ranges out of order')
      last = clock + length
      all.push({ client, clock, length })
    }
  }
  return all
}
