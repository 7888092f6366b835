import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import { readTextAgenda, type TextReading } from '../../shared/exchange/text/read.ts'
import { newId } from '../identity/token.ts'
import type { ImportAnswer } from './import-thread.ts'

/** The thread that reads one file, named in `workerData`, and answers the JSON of what it read. */
async function run(): Promise<void> {
  assert(parentPort, 'to run as a worker thread')
  parentPort.postMessage(await answer())
}

async function answer(): Promise<ImportAnswer> {
  const { source } = workerData
  if (!(source instanceof Uint8Array)) return json(readTextAgenda(String(source), { newId }))
  const { readDocxAgenda } = await import('../../shared/exchange/docx/read-agenda.ts')
  const reading = await readDocxAgenda(source, { newId })
  return reading.ok ? json(reading.value) : reading
}

function json({ agenda, findings }: TextReading): ImportAnswer {
  return { ok: true, value: JSON.stringify({ agenda, findings }) }
}

await run()
