import { ok, refused } from '../../shared/base/result.ts'
import type { ImportResult } from '../../shared/model/import-result.ts'
import { type Called, type CallFailure, failureOf, isProblemCode } from './call.ts'

const STREAM = 'application/x-ndjson'

/** How an import is watched and stopped. */
export interface ImportFileOptions {
  readonly signal?: AbortSignal
  /** Told how much of the reading is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** Has the server read a file as an agenda; nothing is stored. It never throws. */
export async function importFile(
  file: Blob,
  { signal, onProgress = () => undefined }: ImportFileOptions = {},
): Promise<Called<ImportResult>> {
  try {
    const response = await fetch('/api/imports', {
      method: 'POST',
      signal,
      headers: { Accept: `${STREAM}, application/json`, 'Content-Type': 'text/plain' },
      body: file,
    })
    if (!response.ok) return refused(await failureOf(response))
    return await lastLine(response, onProgress)
  } catch {
    return refused({ code: 'unreachable' })
  }
}

/** Reads the lines of JSON as they come; the last one says what was read, or what went wrong. */
async function lastLine(
  response: Response,
  onProgress: (done: number) => void,
): Promise<Called<ImportResult>> {
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let pieces: string[] = []
  let result: Called<ImportResult> = refused<CallFailure>({ code: 'unreachable' })
  const read = (line: string) => {
    if (line.trim() === '') return
    const said: unknown = JSON.parse(line)
    if (hasNumber(said)) onProgress(said.done)
    else result = resultOf(said)
  }
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    const [first = '', ...more] = decoder.decode(next.value, { stream: true }).split('\n')
    pieces.push(first)
    for (const line of more) {
      read(pieces.join(''))
      pieces = [line]
    }
  }
  read(pieces.join(''))
  return result
}

function hasNumber(said: unknown): said is { readonly done: number } {
  return (
    typeof said === 'object' && said !== null && 'done' in said && typeof said.done === 'number'
  )
}

function resultOf(said: unknown): Called<ImportResult> {
  if (typeof said === 'object' && said !== null && 'problem' in said) {
    return refused({ code: isProblemCode(said.problem) ? said.problem : 'internal' })
  }
  return isImportResult(said) ? ok(said) : refused({ code: 'internal' })
}

/** The form of a good answer is the server's word. */
function isImportResult(said: unknown): said is ImportResult {
  return typeof said === 'object' && said !== null && 'agenda' in said && 'lines' in said
}
