import { onceInThread } from '../threads/once-in-thread.ts'
import type { CheckedFile, FileCheck } from './check-file.ts'

const TEXT_LIMITS = { time: 60_000, memory: 1024 }
/** The size of a Word file says little of what reading it costs. */
const WORD_LIMITS = { time: 15_000, memory: 384 }

/** Checks a file in a thread of its own; rejects when it takes too much time or memory. */
export function checkInThread(
  file: CheckedFile,
  limits = typeof file.source === 'string' ? TEXT_LIMITS : WORD_LIMITS,
): Promise<FileCheck> {
  return onceInThread<FileCheck>('commands/check-worker', file, limits)
}
