/** Counts tries under a key and says when there were too many. */
export interface RateLimit {
  /** Counts one try; false when there is none left, and then it is not counted. */
  take(key: string): boolean
  /** Takes back the newest try: it was a good one. */
  giveBack(key: string): void
}

const MOST_KEYS = 10_000

/**
 * Allows `most` tries per key within any `window` milliseconds. Keys are forgotten when their
 * window has passed, and the oldest first when there are too many, so that memory stays bounded.
 */
export function createRateLimit(most: number, window: number, clock: () => number): RateLimit {
  const tries = new Map<string, readonly number[]>()
  return {
    take(key) {
      const now = clock()
      const recent = (tries.get(key) ?? []).filter((at) => at > now - window)
      tries.delete(key)
      const isAllowed = recent.length < most
      tries.set(key, isAllowed ? [...recent, now] : recent)
      forget(tries, now - window)
      return isAllowed
    },
    giveBack(key) {
      const times = tries.get(key)
      if (times) tries.set(key, times.slice(0, -1))
    },
  }
}

function forget(tries: Map<string, readonly number[]>, before: number): void {
  for (const [key, times] of tries) {
    const isOver = (times.at(-1) ?? 0) <= before
    if (!isOver && tries.size <= MOST_KEYS) return
    tries.delete(key)
  }
}
