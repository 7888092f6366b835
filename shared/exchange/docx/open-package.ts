import { type UnzipFileInfo, unzipSync } from 'fflate'
import { LIMITS } from './limits.ts'
import { MARK_SIGNS } from './marks.ts'
import { DocxError } from './refusal.ts'

/** The texts of the parts of a package, by their name within it. */
export type Parts = ReadonlyMap<string, string>

const WANTED = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|[^/]+\/[^/]+\.xml)$/
const MACROS = /(?:^|\/)vba(?:Project|Data)[^/]*$/i

/**
 * Unpacks what there is to read in a package, and nothing else. What the package says of itself is
 * checked before anything is unpacked, and no part can become larger than it said. Names are keys
 * of a map only. Throws a `DocxError`.
 */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length > LIMITS.packed) throw new DocxError('file-unpacks-too-large')
  const wanted = checkedNames(listEntries(bytes), bytes.length)
  const parts = new Map<string, string>()
  for (const [name, content] of Object.entries(unpack(bytes, ({ name }) => wanted.has(name)))) {
    parts.set(name, partText(content))
  }
  return parts
}

function listEntries(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = []
  unpack(bytes, (entry) => {
    if (entries.length >= LIMITS.entries) throw new DocxError('file-unpacks-too-large')
    entries.push(entry)
    return false
  })
  return entries
}

/** The names of the parts that are read, once the package is known to be harmless. */
function checkedNames(entries: readonly UnzipFileInfo[], packed: number): ReadonlySet<string> {
  const total = sizeOf(entries)
  const isBomb = total > LIMITS.unpacked || entries.some(isTooDense)
  if (isBomb || total > Math.max(packed * LIMITS.ratio, LIMITS.small)) {
    throw new DocxError('file-unpacks-too-large')
  }
  if (entries.some(({ name }) => MACROS.test(name))) throw new DocxError('file-macros')
  const wanted = entries.filter(({ name }) => WANTED.test(name))
  const names = new Set(wanted.map(({ name }) => name))
  if (names.size < wanted.length) throw new DocxError('file-damaged')
  if (sizeOf(wanted) > LIMITS.read) throw new DocxError('file-unpacks-too-large')
  return names
}

function isTooDense({ size, originalSize }: UnzipFileInfo): boolean {
  return originalSize > LIMITS.small && originalSize > size * LIMITS.ratio
}

function sizeOf(entries: readonly UnzipFileInfo[]): number {
  return entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
}

function unpack(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('file-damaged')
  }
}

/** Every part is UTF-8; a declaration of a document type is where outside files come in. */
function partText(content: Uint8Array): string {
  const text = decoded(content)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new DocxError('file-outside')
  return text.replace(MARK_SIGNS, '')
}

function decoded(content: Uint8Array): string {
  const [first, second] = content
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isWide) return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new DocxError('file-damaged')
  }
}
