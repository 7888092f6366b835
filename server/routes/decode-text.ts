import { ok, type Result, refused } from '../../shared/base/result.ts'

/** Control characters but tab, line ends and form feed; the upper ones stand in old texts. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu

/** The share of control characters that a text may have: extraction from PDF leaves some. */
const MOST_CONTROL = 0.01

/**
 * The characters of a text file: UTF-8, UTF-16 with its mark, or else the old Windows encoding of
 * western languages, in which older agendas lie on disks. A NUL,
 * or many control characters, make a file binary.
 */
export function decodeText(bytes: Uint8Array): Result<string, 'file-empty' | 'file-not-text'> {
  const text = decoded(bytes)
  if (isBinary(text)) return refused('file-not-text')
  return text.trim() === '' ? refused('file-empty') : ok(text)
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  return (text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROL
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
