import { RulesDesk } from '../../server/findings/rules-desk.ts'
import type { RulesListener, RulesThread } from '../../server/findings/rules-thread.ts'

/** The rules in the thread of the test, with what is said cloned as between threads. */
export function startRulesHere({ onAnswer }: RulesListener): RulesThread {
  const desk = new RulesDesk((answer) => setImmediate(() => onAnswer(structuredClone(answer))))
  return {
    tell: (call) => desk.take(structuredClone(call)),
    end: () => undefined,
  }
}
