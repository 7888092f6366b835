import { startThread } from '../threads/start-thread.ts'
import type { RulesAnswer, RulesCall } from './rules-calls.ts'

/** Where rules run. */
export interface RulesThread {
  tell(call: RulesCall): void
  /** Ends it; nothing is answered any more. */
  end(): void
}

/** What is heard of it. */
export interface RulesListener {
  readonly onAnswer: (answer: RulesAnswer) => void
  /** It has ended by itself: what was loaded is gone. */
  readonly onEnd: (error: Error) => void
}

const MEMORY = { maxOldGenerationSizeMb: 1024 }

/** Starts a thread of its own for the rules, so that nobody's typing waits for them. */
export function startRulesThread({ onAnswer, onEnd }: RulesListener): RulesThread {
  const worker = startThread('findings/rules-worker', { resourceLimits: MEMORY })
  worker.unref()
  worker.on('message', onAnswer)
  worker.once('error', onEnd)
  worker.once('exit', () => onEnd(new Error('The thread of the rules has ended')))
  return {
    tell: (call) => worker.postMessage(call),
    end: () => {
      worker.removeAllListeners()
      worker.on('error', () => undefined)
      void worker.terminate()
    },
  }
}
