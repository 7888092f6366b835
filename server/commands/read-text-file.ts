import { readFile } from 'node:fs/promises'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/problem.ts'
import { decodeText } from '../routes/decode-text.ts'

const REFUSALS = {
  'file-empty': 'is empty.',
  'file-not-text': 'is not a text file.',
} as const

/** The characters of a text file of the disk, or a sentence that says why there are none. */
export async function readTextFile(file: string): Promise<Result<string, string>> {
  try {
    const bytes = await readFile(file)
    if (bytes.length > LARGEST_IMPORT) return refused(`${file} is larger than 20 MB.`)
    const text = decodeText(bytes)
    return text.ok ? ok(text.value) : refused(`${file} ${REFUSALS[text.reason]}`)
  } catch (error) {
    return refused(unreadable(file, error))
  }
}

function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return `There is no file ${file}.`
  if (code === 'EISDIR') return `${file} is a folder, not a file.`
  if (code === 'EACCES') return `${file} may not be read by this account.`
  return `${file} could not be read: ${String(error)}`
}
