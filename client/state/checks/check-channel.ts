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

/** Rules run in a thread of their own: however long they take, typing waits for none of them. */
export const openCheckWorker: OpenCheckChannel = ({ onAnswer, onFailure }) => {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => onAnswer(data))
  worker.addEventListener('error', onFailure)
  worker.addEventListener('messageerror', onFailure)
  return {
    ask: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  }
}
