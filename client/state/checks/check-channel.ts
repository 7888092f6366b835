import type { CheckAnswer, CheckRequest } from './checker.ts'

/** A way to whoever checks agendas; answers come in the order of the requests. */
export interface CheckChannel {
  readonly ask: (request: CheckRequest) => void
  readonly close: () => void
}

/** What is heard through the channel. */
export interface CheckListener {
  readonly onAnswer: (answer: CheckAnswer) => void
  /** It cannot check, now or ever again. */
  readonly onFailure: () => void
}

/** How a channel is opened. */
export type OpenCheckChannel = (listener: CheckListener) => CheckChannel

/** A page that is never idle gets its findings after this time all the same. */
const PATIENCE_MS = 1_000

/**
 * Rules run in a thread of their own: however long they take, typing waits for none of them. It is
 * started once the page has drawn what it opens with.
 */
export const openCheckWorker: OpenCheckChannel = ({ onAnswer, onFailure }) => {
  let worker: Worker | null = null
  const waiting: CheckRequest[] = []
  const start = () => {
    worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => onAnswer(data))
    worker.addEventListener('error', onFailure)
    worker.addEventListener('messageerror', onFailure)
    for (const request of waiting.splice(0)) worker.postMessage(request)
  }
  const cancel = whenIdle(start)
  return {
    ask: (request) => {
      if (worker) worker.postMessage(request)
      else waiting.push(request)
    },
    close: () => {
      cancel()
      worker?.terminate()
    },
  }
}

/** Not every browser says when it is idle. */
function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, PATIENCE_MS / 2)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: PATIENCE_MS })
  return () => cancelIdleCallback(idle)
}
