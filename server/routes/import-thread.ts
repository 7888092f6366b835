import { Worker } from 'node:worker_threads'
import type { Result } from '../../shared/base/result.ts'
import type { DocxRefusal } from '../../shared/exchange/docx/refusal.ts'

/** The characters of a text file, or the bytes of a Word file. */
export type ImportSource = string | Uint8Array

/** The JSON of agenda and findings, or why a Word file is not read. */
export type ImportAnswer = Result<string, DocxRefusal>

/** How long the reading of one file may take, in milliseconds, and how much memory, in MB. */
export interface ImportLimits {
  readonly time: number
  readonly memory: number
}

/** What is told while a file is read, and how to stop it. */
export interface ImportWatch {
  /** How much is done, from 0 to 1, now and then. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** What the thread says: how far it is, and in the end the answer. */
export type ImportMessage = { readonly done: number } | { readonly answer: ImportAnswer }

const TEXT_LIMITS: ImportLimits = { time: 60_000, memory: 1024 }
/** The size of a Word file says little of what reading it costs. */
const WORD_LIMITS: ImportLimits = { time: 10_000, memory: 256 }

/**
 * Reads a file as an agenda in a thread of its own, so that nobody's typing waits for it. Rejects
 * when the reading fails, is stopped, or takes too much time or memory.
 */
export function readImportInThread(
  source: ImportSource,
  limits = typeof source === 'string' ? TEXT_LIMITS : WORD_LIMITS,
  { onProgress = () => undefined, signal }: ImportWatch = {},
): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(source, limits.memory)
    const stop = (why: string) => {
      void worker.terminate()
      reject(new Error(why))
    }
    const timer = setTimeout(() => stop('Reading the file took too long'), limits.time)
    const onAbort = () => stop('Reading the file was stopped')
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort)
    worker.on('message', (message: ImportMessage) => {
      if ('done' in message) onProgress(message.done)
      else resolve(message.answer)
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      reject(new Error('The thread of the import has ended'))
    })
  })
}

/** Run from the sources, a thread needs tsx to read TypeScript: `--import tsx` does not reach it. */
function startWorker(source: ImportSource, memory: number): Worker {
  const options = {
    workerData: { source },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./import-worker.js', import.meta.url), options)
  }
  const file = JSON.stringify(new URL('./import-worker.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => register() && import(${file}))`
  return new Worker(start, { eval: true, ...options })
}
