import { startThread } from './start-thread.ts'

/** How long a thread may take, in milliseconds, and how much memory, in MB. */
export interface ThreadLimits {
  readonly time: number
  readonly memory: number
}

/**
 * Runs a thread for one piece of work and resolves with the one message that it sends. Rejects when
 * it fails, or takes too much time or memory.
 */
export function onceInThread<Answer>(
  source: string,
  workerData: unknown,
  { time, memory }: ThreadLimits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const resourceLimits = { maxOldGenerationSizeMb: memory }
    const worker = startThread(source, { workerData, resourceLimits })
    const timer = setTimeout(() => {
      void worker.terminate()
      reject(new Error(`${source} took longer than ${time} ms`))
    }, time)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error(`${source} has ended without an answer`))
    })
  })
}
