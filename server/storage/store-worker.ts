import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../../shared/base/assert.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'
import type { WorkerAnswer, WorkerCall, WorkerError } from './worker-calls.ts'

/** The thread that owns the database: it opens the file named in `workerData` and answers calls. */
async function run(): Promise<void> {
  const port = parentPort
  assert(port, 'to run as a worker thread')
  const say = (answer: WorkerAnswer) => port.postMessage(answer)
  try {
    const store = await openSqliteStore(workerData.file)
    port.on('message', (call: WorkerCall) => {
      void answer(store, call).then((answer) => {
        say(answer)
        if (call.method === 'close') port.close()
      })
    })
    say({ type: 'ready' })
  } catch (error) {
    say({ type: 'unopened', error: described(error) })
  }
}

async function answer(store: Store, { id, method, values }: WorkerCall): Promise<WorkerAnswer> {
  try {
    const value: unknown = await Reflect.apply(store[method], store, values)
    return { type: 'value', id, value }
  } catch (error) {
    return { type: 'error', id, error: described(error) }
  }
}

function described(error: unknown): WorkerError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { name: error.name, message: error.message, ...code }
}

await run()
