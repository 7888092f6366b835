import { Worker } from 'node:worker_threads'

/** How long the reading of one file may take, in milliseconds, and how much memory, in MB. */
const LIMITS = { time: 60_000, memory: 1024 }

/**
 * Reads a text as an agenda in a thread of its own, so that nobody's typing waits for it. Resolves
 * with the JSON of agenda and findings; rejects when the reading fails or takes too long.
 */
export function readImportInThread(source: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(source)
    const timer = setTimeout(() => {
      void worker.terminate()
      reject(new Error('Reading the file took too long'))
    }, LIMITS.time)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('The thread of the import has ended'))
    })
  })
}

/** Run from the sources, a thread needs tsx to read TypeScript: `--import tsx` does not reach it. */
function startWorker(source: string): Worker {
  const options = {
    workerData: { source },
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory },
  }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./import-worker.js', import.meta.url), options)
  }
  const file = JSON.stringify(new URL('./import-worker.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => register() && import(${file}))`
  return new Worker(start, { eval: true, ...options })
}
