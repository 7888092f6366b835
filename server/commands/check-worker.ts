import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import { checkFile } from './check-file.ts'

/** The thread that checks the one file in `workerData`, and answers the JSON of what was found. */
assert(parentPort, 'to run as a worker thread')
parentPort.postMessage(await checkFile(workerData))
