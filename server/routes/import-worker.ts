import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import { readTextAgenda } from '../../shared/exchange/text/read.ts'
import { newId } from '../identity/token.ts'

/** The thread that reads one text, named in `workerData`, and answers the JSON of what it read. */
function run(): void {
  assert(parentPort, 'to run as a worker thread')
  const { agenda, findings } = readTextAgenda(String(workerData.source), { newId })
  parentPort.postMessage(JSON.stringify({ agenda, findings }))
}

run()
