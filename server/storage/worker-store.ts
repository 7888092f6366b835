import { Worker } from 'node:worker_threads'
import type { Store } from './store.ts'
import { STORE_METHODS, type WorkerAnswer, type WorkerError } from './worker-calls.ts'

/**
 * Opens the SQLite store in a thread of its own, so that the event loop never waits for a disk.
 * Rejects as `openSqliteStore` does; errors keep their name, message and code. When the thread
 * dies, every call under way and every later call rejects.
 */
export async function openWorkerStore(file: string): Promise<Store> {
  const worker = startWorker(file)
  const calls = new Map<number, Settle>()
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread of the store has ended')))
  })
  let last = 0
  let ended: Error | null = null
  lost.catch((error: Error) => {
    ended = error
    for (const { reject } of calls.values()) reject(error)
    calls.clear()
  })
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('message', (answer: WorkerAnswer) => {
      if (answer.type === 'ready') resolve()
      else if (answer.type === 'unopened') reject(revived(answer.error))
      else settle(calls, answer)
    })
  })
  await Promise.race([ready, lost])
  const call = (method: string, values: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended)
      calls.set(++last, { resolve, reject })
      worker.postMessage({ id: last, method, values })
    })
  return Object.fromEntries(
    STORE_METHODS.map((method) => [method, (...values: unknown[]) => call(method, values)]),
  ) as unknown as Store
}

interface Settle {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

type Settled = Exclude<WorkerAnswer, { readonly type: 'ready' | 'unopened' }>

function settle(calls: Map<number, Settle>, answer: Settled): void {
  const call = calls.get(answer.id)
  calls.delete(answer.id)
  if (answer.type === 'value') call?.resolve(answer.value)
  else call?.reject(revived(answer.error))
}

/**
 * Beside the bundle the thread is a built file. Run from the sources it is TypeScript, which a
 * thread of Node reads only once it has called tsx itself: `--import tsx` does not reach threads.
 */
function startWorker(file: string): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./store-worker.js', import.meta.url), { workerData: { file } })
  }
  const source = JSON.stringify(new URL('./store-worker.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => register() && import(${source}))`
  return new Worker(start, { eval: true, workerData: { file } })
}

function revived({ name, message, code }: WorkerError): Error {
  return Object.assign(new Error(message), { name }, code === undefined ? {} : { code })
}
