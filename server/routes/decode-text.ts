import { ok, type Result, refused } from '../../shared/base/result.ts'

/** Control characters that no text file has: all but tab, line ends and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\ufffe]/

/**
 * The characters of a text file: UTF-8, UTF-16 with its mark, or else the old Windows encoding of
 * western languages, in which older agendas lie on disks. A file with control characters is binary.
 */
export function decodeText(bytes: Uint8Array): Result<string, 'file-empty' | 'file-not-text'> {
  const text = decoded(bytes)
  if (CONTROL.test(text)) return refused('file-not-text')
  return text.trim() === '' ? refused('file-empty') : ok(text)
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
