import { readFile } from 'node:fs/promises'
import { ok, type Result, refused } from '../../shared/base/result.ts'
import { outline } from '../../shared/exchange/text/outline.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/problem.ts'
import { decodeText } from '../routes/decode-text.ts'
import type { Command } from './command.ts'

/** `outline FILE`: what the importer understands of a text, as JSON. */
export const outlineCommand: Command = {
  name: 'outline',
  parameters: 'FILE',
  summary: 'what the import understands of a text file, as JSON',
  async run([file, ...rest], { say, complain }) {
    if (file === undefined || rest.length > 0) {
      complain('outline takes the name of one file.')
      return 2
    }
    const source = await textOf(file)
    if (!source.ok) {
      complain(source.reason)
      return 1
    }
    let made = 0
    const reading = readTextAgenda(source.value, { newId: () => `r${++made}` })
    say(JSON.stringify(outline(reading), null, 1))
    return 0
  },
}

const REFUSALS = {
  'file-empty': 'is empty.',
  'file-not-text': 'is not a text file.',
} as const

async function textOf(file: string): Promise<Result<string, string>> {
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
