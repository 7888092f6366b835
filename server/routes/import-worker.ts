import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import type { ImportResult } from '../../shared/model/import-result.ts'
import { newId } from '../identity/token.ts'
import type { ImportAnswer, ImportMessage } from './import-thread.ts'

/** The thread that reads one file, named in `workerData`, and answers the JSON of what it read. */
async function run(): Promise<void> {
  say({ answer: await answer() })
}

function say(message: ImportMessage): void {
  assert(parentPort, 'to run as a worker thread')
  parentPort.postMessage(message)
}

async function answer(): Promise<ImportAnswer> {
  const { source } = workerData
  const options = { newId, onProgress: (done: number) => say({ done }) }
  if (!(source instanceof Uint8Array)) {
    return json({ ...readTextAgenda(String(source), options), changes: [], comments: [] })
  }
  const { readDocxAgenda } = await import('../../shared/exchange/docx/read-agenda.ts')
  const reading = await readDocxAgenda(source, options)
  return reading.ok ? json(reading.value) : reading
}

function json({ agenda, findings, lines, changes, comments }: ImportResult): ImportAnswer {
  return { ok: true, value: JSON.stringify({ agenda, findings, lines, changes, comments }) }
}

await run()
