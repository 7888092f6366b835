import { readFile } from 'node:fs/promises'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import { readDocx } from '../../shared/exchange/docx/read.ts'
import { isWordFile } from '../../shared/exchange/docx/word-file.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/problem.ts'
import { decodeText } from '../routes/decode-text.ts'

const REFUSALS = {
  'file-empty': 'is empty.',
  'file-not-text': 'is neither a text file nor a Word file.',
  'file-old-word': 'is of the Word format before 2007.',
  'file-damaged': 'is a damaged Word file.',
  'file-macros': 'is a Word file with macros.',
  'file-outside': 'is a Word file that declares things outside of itself.',
  'file-protected': 'is locked with a password.',
  'file-unpacks-too-large': 'is too large when unpacked.',
} as const

/** The text of a text or Word file of the disk, or a sentence that says why there is none. */
export async function readTextFile(file: string): Promise<Result<string, string>> {
  try {
    const bytes = await readFile(file)
    if (bytes.length > LARGEST_IMPORT) return refused(`${file} is larger than 20 MB.`)
    const text = await textOf(bytes)
    return text.ok ? ok(text.value) : refused(`${file} ${REFUSALS[text.reason]}`)
  } catch (error) {
    return refused(unreadable(file, error))
  }
}

async function textOf(bytes: Uint8Array): Promise<Result<string, keyof typeof REFUSALS>> {
  if (!isWordFile(bytes)) return decodeText(bytes)
  const read = await readDocx(bytes)
  return read.ok ? ok(read.value.text) : read
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder, not a file.`
  if (code === 'EACCES') return `${file} may not be read by this account.`
  return `${file} could not be read: ${String(error)}`
}
